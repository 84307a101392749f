import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { paintSoon } from './paint-soon.js';

it('a page that paints soon has its sheet in it, and asks for its script after that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tin-paint-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/a.css'), 'p{background:url(./x.svg)}q{background:url("data:image/svg+xml,a")}r{mask:url(\'y.svg\') url(#m)}');
  const head = '<link rel="stylesheet" crossorigin href="./assets/a.css"><script type="module" crossorigin src="./assets/a.js"></script>\n<link rel="modulepreload" crossorigin href="./assets/b.js">';
  const painted = paintSoon(head, folder);
  rmSync(folder, { recursive: true });
  const [sheet, script] = painted.split('<script type="module">') as [string, string];
  assert.equal(sheet, '<style>p{background:url(assets/./x.svg)}q{background:url("data:image/svg+xml,a")}r{mask:url(\'assets/y.svg\') url(#m)}</style>');
  assert.match(script, /^\s*requestAnimationFrame\(\(\) =>\s*setTimeout\(\(\) => \{\s*for \(const href of \["\.\/assets\/b\.js"\]\) [^]*import\("\.\/assets\/a\.js"\);[^]*<\/script>$/);
});
