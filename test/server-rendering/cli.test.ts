import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { feed } from './portal.js';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const page = '<!doctype html><html lang="vi"><title>Tin</title><tin-other-news src="/rss.xml"></tin-other-news></html>\n';

interface Ended {
  code: number;
  out: string;
  errors: string;
}

function run(...args: string[]): Promise<Ended> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1718679600' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', cli, ...args], { env, cwd: fileURLToPath(new URL('../../', import.meta.url)) }, (error, out, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors });
    });
  });
}

describe('tin-widgets prerender', () => {
  let folder: string;
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tin-prerender-'));
    await mkdir(join(folder, 'muc'));
    await writeFile(join(folder, 'rss.xml'), feed);
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'muc/index.html'), page.replace('"/rss.xml"', '"../rss.xml"'));
    await writeFile(join(folder, 'khac.html'), '<p>Không có thẻ nào</p>');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('fills all pages of a folder from the files beside them, and again to the same', async () => {
    const first = await run('prerender', folder);
    assert.deepEqual([first.code, first.errors], [0, '']);
    assert.deepEqual(first.out.split('\n').filter(Boolean).map((line) => line.slice(folder.length + 1)), ['index.html', 'muc/index.html']);
    for (const file of ['index.html', 'muc/index.html']) assert.match(await read(file), /<li><a href="\/tin-1">Khởi công trường học thứ 1/);
    assert.equal(await read('khac.html'), '<p>Không có thẻ nào</p>');
    assert.deepEqual(await run('prerender', '--check', folder), { code: 0, out: '', errors: '' });
  });

  it('changes nothing with --check, and ends with 1 where it would', async () => {
    assert.equal((await run('prerender', '--check', join(folder, 'index.html'))).code, 1);
    assert.equal(await read('index.html'), page);
  });

  it('tells what could not be had; with --strict it ends with 1', async () => {
    await rm(join(folder, 'rss.xml'));
    const { code, errors } = await run('prerender', '--strict', join(folder, 'index.html'));
    assert.equal(code, 1);
    assert.match(errors, /index\.html: <tin-other-news>: expected data from .*rss\.xml.*404/);
    assert.equal((await run('prerender', join(folder, 'index.html'))).code, 0);
    assert.equal(await read('index.html'), page);
  });

  it('reads nothing outside the root', async () => {
    await writeFile(join(folder, 'muc/index.html'), page.replace('"/rss.xml"', '"/..%2f..%2frss.xml"'));
    const { errors } = await run('prerender', '--root', join(folder, 'muc'), join(folder, 'muc/index.html'));
    assert.match(errors, /404/);
  });

  it('explains itself', async () => {
    assert.match((await run('--help')).out, /Usage: tin-widgets prerender/);
    assert.equal((await run('prerender')).code, 2);
  });
});
