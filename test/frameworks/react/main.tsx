import { createRoot, hydrateRoot } from 'react-dom/client';
import { start, type Change } from '../shared/start.js';
import { App } from './app.js';

await start(
  (root) =>
    new Promise((resolve) => {
      const app = <App onStart={(change: Change) => resolve(change)} byReference={root.hasChildNodes() || new URLSearchParams(location.search).get('kit') === 'late'} />;
      if (root.hasChildNodes()) hydrateRoot(root, app);
      else createRoot(root).render(app);
    }),
);
