import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/shared/tokens.css', import.meta.url), 'utf8');

/** Returns the light and the dark color of a token, as `#rrggbb`. */
function colors(token: string): readonly [string, string] {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`There is no color token --${token}.`);
  return [found[1], found[2]];
}

/** Computes the relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'balance', 'card', 'ending'];
const PAPERS = ['paper', 'paper-sunk'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrast in the %s theme', (_theme, side) => {
  const pairs = [
    ...TEXT.flatMap((text) => PAPERS.map((paper) => [text, paper, 4.5] as const)),
    ['balance', 'balance-wash', 4.5] as const,
    ['on-ink', 'ink', 4.5] as const,
    ['edge', 'paper', 3] as const,
    ['focus', 'paper', 3] as const,
  ];
  it.each(pairs)('of %s on %s is at least %d', (text, paper, least) => {
    expect(contrast(colors(text)[side], colors(paper)[side])).toBeGreaterThanOrEqual(least);
  });
});
