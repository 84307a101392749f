import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { paintSoon } from './paint-soon.js';

it('a page that paints soon has its sheet in it, and lets its script come after pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tin-paint-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/a.css'), 'p{background:url(./x.svg)}q{background:url("data:image/svg+xml,a")}r{mask:url(\'y.svg\') url(#m)}');
  const head = '<link rel="stylesheet" crossorigin href="./assets/a.css"><script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" crossorigin href="./assets/b.js">';
  assert.equal(
    paintSoon(head, folder),
    '<style>p{background:url(assets/./x.svg)}q{background:url("data:image/svg+xml,a")}r{mask:url(\'assets/y.svg\') url(#m)}</style>' +
      '<script fetchpriority="low" type="module" crossorigin src="./assets/a.js"></script><link fetchpriority="low" rel="modulepreload" crossorigin href="./assets/b.js">',
  );
  rmSync(folder, { recursive: true });
});
