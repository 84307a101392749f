import '../src/all.js';
import { layOutTheRest } from './lay-out.js';
import { startPreferences } from './preferences.js';

startPreferences();
void layOutTheRest();
