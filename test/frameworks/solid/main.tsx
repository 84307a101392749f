import { hydrate, render } from 'solid-js/web';
import { start, type Change } from '../shared/start.js';
import { App } from './app.js';

await start((root) => {
  let change: Change | undefined;
  const app = () => <App onStart={(given: Change) => { change = given; }} />;
  if (root.hasChildNodes()) hydrate(app, root);
  else render(app, root);
  return change!;
});
