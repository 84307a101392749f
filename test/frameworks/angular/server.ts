import { renderApplication } from '@angular/platform-server';
import bootstrap from './main.server.js';

/** Angular's server renders a whole page. */
export function renderPage(document: string): Promise<string> {
  return renderApplication(bootstrap, { document, url: '/' });
}
