import { hydrate, render } from 'solid-js/web';
import { start } from '../shared/start.js';
import { App } from './app.js';

await start(
  (root) =>
    new Promise((resolve) => {
      const app = () => <App onStart={resolve} />;
      if (root.hasChildNodes()) hydrate(app, root);
      else render(app, root);
    }),
);
