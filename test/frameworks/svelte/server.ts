import { render as renderApp } from 'svelte/server';
import App from './app.svelte';

export async function render(): Promise<string> {
  const { body } = await renderApp(App);
  return body;
}
