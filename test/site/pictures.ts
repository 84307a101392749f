import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = join(import.meta.dirname, 'looks');

/** Share of the pixels that may be another: edges of letters differ from one version of a browser to the next. */
const tolerance = 0.01;

/** Puts pictures one below the other, each under a line that is as wide as the widest. */
export function sheetOf(pictures: readonly Uint8Array[]): PNG {
  const read = pictures.map((picture) => PNG.sync.read(Buffer.from(picture)));
  const width = Math.max(...read.map((each) => each.width));
  const sheet = new PNG({ width, height: read.reduce((all, { height }) => all + height + 1, 0) });
  sheet.data.fill(Uint8Array.of(0x80, 0x80, 0x80, 0xff));
  let top = 1;
  for (const each of read) {
    PNG.bitblt(each, sheet, 0, 0, each.width, each.height, 0, top);
    top += each.height + 1;
  }
  return sheet;
}

/**
 * Compares a picture with the one that is kept under its name; tells what differs, and leaves both to be looked at. With
 * `UPDATE=1` it is kept instead.
 */
export function difference(name: string, picture: PNG): string | undefined {
  const file = join(folder, `${name}.png`);
  if (process.env['UPDATE'] || !existsSync(file)) {
    write(file, picture);
    return process.env['UPDATE'] ? undefined : `there was no picture of ${name} to compare with: look at ${file} and keep it`;
  }
  const kept = PNG.sync.read(readFileSync(file));
  const { width, height } = kept;
  const isSameSize = Math.abs(height - picture.height) <= 4 && width === picture.width;
  const common = { width, height: Math.min(height, picture.height) };
  const marks = new PNG(common);
  const size = common.width * common.height * 4;
  const others = isSameSize ? pixelmatch(kept.data.subarray(0, size), picture.data.subarray(0, size), marks.data, common.width, common.height, { threshold: 0.2 }) : Infinity;
  const share = others / (common.width * common.height);
  if (share <= tolerance) return undefined;
  write(join(folder, 'failed', `${name}.png`), picture);
  if (isSameSize) write(join(folder, 'failed', `${name}.marked.png`), marks);
  const what = isSameSize ? `${(share * 100).toFixed(1)} % of the pixels` : `the size, ${String(picture.width)} × ${String(picture.height)}`;
  return `${name} looks different (${what}): see ${join(folder, 'failed')}; UPDATE=1 keeps it as it is now`;
}

function write(file: string, picture: PNG): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
