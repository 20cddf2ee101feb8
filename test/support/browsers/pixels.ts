import { inflateSync } from 'node:zlib';

/** The pixels of a picture, three bytes each (red, green, blue), row after row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const PAETH = (a: number, b: number, c: number) => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/**
 * What each filter of PNG (specification, §9) adds to a byte. It depends on the left, upper and upper left neighbor.
 */
const FILTERS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  PAETH,
];

/**
 * Reads a PNG in the form of browsers' screenshots: 8 bits for each channel, with or without transparency, not
 * interlaced.
 */
export function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[bytes[25] ?? 0];
  if (bytes[24] !== 8 || channels === undefined || bytes[28] !== 0) throw new Error('This kind of PNG is not read.');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const raw = new Uint8Array(stride * height);
  const rgb = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const filter = FILTERS[lines[row * (stride + 1)] ?? 0] ?? FILTERS[0];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (raw[at - channels] ?? 0);
      const up = row === 0 ? 0 : (raw[at - stride] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (raw[at - stride - channels] ?? 0);
      raw[at] = (lines[row * (stride + 1) + 1 + column] ?? 0) + (filter?.(left, up, corner) ?? 0);
    }
    for (let column = 0; column < width; column++) {
      for (let channel = 0; channel < 3; channel++) {
        rgb[(row * width + column) * 3 + channel] = raw[row * stride + column * channels + channel] ?? 0;
      }
    }
  }
  return { width, height, rgb };
}

/** The share of the pixels with a color. Each channel may differ by a few steps. */
export function shareOf({ rgb }: Pixels, color: readonly [number, number, number]): number {
  let found = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    if (color.every((channel, index) => Math.abs((rgb[at + index] ?? 0) - channel) <= 3)) found += 1;
  }
  return (found * 3) / rgb.length;
}
