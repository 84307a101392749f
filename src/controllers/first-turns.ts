import { Turns } from '../lib/turns.js';

/** In which widgets read what stands between their tags, and show it: on slow phones all of them at once would hold the page up. */
export const firstTurns = new Turns();

/** In which widgets show the answers that came together. */
export const answerTurns = new Turns();
