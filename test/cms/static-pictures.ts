import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PNG } from 'pngjs';

/** Writes a picture of one colour. */
export function writePicture(file: string, width: number, height: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const picture = new PNG({ width, height });
  picture.data.fill(160);
  writeFileSync(file, PNG.sync.write(picture));
}
