import '../src/all.js';
import { startPreferences } from './preferences.js';

startPreferences();
