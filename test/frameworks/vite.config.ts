import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type PluginOption } from 'vite';
import solid from 'vite-plugin-solid';

const name = process.env['FRAMEWORK'] ?? 'dom';
const mode = process.env['NODE_ENV'] ?? 'production';

/** The plugins of a framework, as its documentation sets them up for custom elements. */
const plugins: Record<string, () => PluginOption[]> = {
  react: () => [react()],
  vue: () => [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('tin-') } } })],
  svelte: () => [svelte()],
  solid: () => [solid({ ssr: true })],
};

const extension = ['react', 'solid'].includes(name) ? 'tsx' : 'ts';

export default defineConfig(({ isSsrBuild }) => ({
  root: join(import.meta.dirname, name),
  base: `/${name}/${mode}/`,
  mode,
  logLevel: 'warn',
  plugins: plugins[name]?.() ?? [],
  ssr: { noExternal: true },
  build: {
    outDir: join(import.meta.dirname, 'node_modules/.built', name, mode, isSsrBuild ? 'server' : 'client'),
    emptyOutDir: true,
    target: 'es2022',
    ssr: isSsrBuild,
    rolldownOptions: { input: `${import.meta.dirname}/${name}/${isSsrBuild ? 'server' : 'main'}.${extension}`, output: { entryFileNames: '[name].js' } },
  },
}));
