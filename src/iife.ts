// For script tags, as a module and as a classic script: all elements, and the library (`window.tinWidgets` there).
import './all.js';

export * from './index.js';
