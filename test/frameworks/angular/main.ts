import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { start } from '../shared/start.js';
import { App } from './app.js';

void start(async (root) => {
  const isRendered = root.hasChildNodes();
  if (!isRendered) root.append(document.createElement('news-app'));
  const hydration = isRendered ? [provideClientHydration()] : [];
  const { components } = await bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), ...hydration] });
  return (components[0]!.instance as App).change;
});
