import { flushSync, hydrate, mount } from 'svelte';
import { start, type Change } from '../shared/start.js';
import App from './app.svelte';

await start((target) => {
  const app = (target.hasChildNodes() ? hydrate : mount)(App, { target });
  flushSync();
  return (app as { change: Change }).change;
});
