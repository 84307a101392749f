import { createApp, createSSRApp } from 'vue';
import { start, type Change } from '../shared/start.js';
import App from './app.vue';

await start((root) => {
  const app = (root.hasChildNodes() ? createSSRApp : createApp)(App).mount(root);
  return (app as unknown as { change: Change }).change;
});
