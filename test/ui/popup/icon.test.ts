import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([16, 32, 48, 96, 128])('the icon of %i px has that size and a transparent background', (size) => {
  const png = readFileSync(new URL(`../../../public/icon/${size}.png`, import.meta.url));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // The header chunk: width and height as big-endian words, then the bit depth and the color type (6: with alpha).
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([size, size, 6]);
});
