// One module for a script tag: all elements, and the library for scripts that import it from here.
import './all.js';

export * from './index.js';
