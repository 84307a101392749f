import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../browsers.js';
import { install, removeAll, run } from './install.js';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

/** Serves a folder on loopback; gives its address. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

let browser;
before(async () => void (browser = await launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] })));
after(async () => {
  await browser.close();
  removeAll();
});

function build(project, program, ...args) {
  const { status, output } = run(project, program, ...args);
  assert.equal(status, 0, output);
}

/** Builds a project with its page into a folder, and gives that. */
const builds = {
  vite(project) {
    build(project, 'vite', 'build');
    return join(project, 'dist');
  },
  webpack(project) {
    build(project, 'webpack', '--mode', 'production', '--entry', './main.js');
    cpSync(join(project, 'index.html'), join(project, 'dist/index.html'));
    return join(project, 'dist');
  },
  esbuild(project) {
    build(project, 'esbuild', 'main.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=dist');
    cpSync(join(project, 'index.html'), join(project, 'dist/index.html'));
    return join(project, 'dist');
  },
  'import-map': (project) => project,
};

const projects = Object.fromEntries(Object.keys(builds).map((name) => [name, install(name)]));

for (const [name, buildIn] of Object.entries(builds)) {
  it(`${name}: a page shows its list as a widget`, async () => {
    const { server, address } = await serve(buildIn(projects[name]));
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
    try {
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('tin-other-news').status === 'ready');
      const shown = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('tin-other-news');
        const texts = (part) => [...shadowRoot.querySelectorAll(`[part~="${part}"]`)].map((element) => element.textContent.trim());
        return { heading: texts('heading'), links: texts('link'), dates: texts('date'), date: document.documentElement.dataset.date };
      });
      assert.deepEqual(shown, {
        heading: ['Các tin khác'],
        links: ['Khánh thành cầu vượt sông', 'Mở tuyến xe buýt mới'],
        dates: ['12/10/2023', '11/10/2023'],
        date: '2024-06-17T17:00:00.000Z',
      });
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
      server.close();
    }
  });
}

const classes = readdirSync(new URL('../../../src/define/', import.meta.url)).map((file) => file.replace('.ts', '').replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()));

/** The files of a bundle that its entry asks for, at once or later. */
function reachedFrom(entry, outputs) {
  const reached = new Set([entry]);
  // A set goes on to give what is added to it meanwhile.
  for (const path of reached) for (const { path: named } of outputs[path].imports) if (outputs[named]) reached.add(named);
  return [...reached];
}

for (const [entry, elements, usesLit] of [
  ['one-element', ['TinDateBanner'], true],
  ['one-function', [], false],
  ['nothing', [], false],
]) {
  it(`a bundle has in it what is used, and no more: ${entry}`, () => {
    build(projects.esbuild, 'esbuild', `${entry}.js`, '--bundle', '--splitting', '--format=esm', `--outdir=${entry}`, `--metafile=${entry}.json`);
    const { outputs } = JSON.parse(readFileSync(join(projects.esbuild, `${entry}.json`), 'utf8'));
    const files = reachedFrom(`${entry}/${entry}.js`, outputs);
    const used = files.flatMap((path) => Object.entries(outputs[path].inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput ? input : [])));
    const text = files.map((path) => readFileSync(join(projects.esbuild, path), 'utf8')).join('\n');
    assert.deepEqual(classes.filter((name) => new RegExp(`\\b${name}\\b`).test(text)), elements);
    assert.equal(used.some((path) => /node_modules\/(?:lit|@lit)/.test(path)), usesLit);
    if (entry === 'nothing') assert.deepEqual(used, []);
  });
}
