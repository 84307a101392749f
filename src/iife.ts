// One classic script for editors that forbid modules: all elements, and the library as `window.tinWidgets`.
import './all.js';

export * from './index.js';
