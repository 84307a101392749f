import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering } from '@angular/platform-server';
import { App } from './app.js';

const bootstrap = (context: BootstrapContext) =>
  bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), provideServerRendering(), provideClientHydration()] }, context);

export default bootstrap;
