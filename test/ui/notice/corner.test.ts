import { describe, expect, it } from 'vitest';
import { type Box, type Corner, placeFor } from '../../../src/ui/notice/corner';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const wide = { width: 1280, height: 800 };
const size = { width: 360, height: 380 };

describe('placeFor', () => {
  it.each<[string, readonly Box[], Corner]>([
    ['nothing to keep clear of', [], 'bottom-right'],
    ['a control at the left', [box(40, 150, 300, 40)], 'bottom-right'],
    ['an order button at the lower right', [box(950, 700, 300, 40)], 'bottom-left'],
    ['an order button at the upper right, which moves down by scrolling', [box(950, 80, 300, 40)], 'bottom-left'],
    ['controls at both lower corners', [box(40, 700, 300, 40), box(950, 700, 300, 40)], 'top-left'],
    ['a control over the whole width at the bottom', [box(0, 760, 1280, 40)], 'top-left'],
    ['a control far below the window', [box(950, 2000, 300, 40)], 'bottom-left'],
  ])('%s', (_what, controls, corner) => {
    expect(placeFor(wide, size, controls).corner).toBe(corner);
  });

  it.each<[string, readonly Box[], Corner, number | null]>([
    ['nothing to keep clear of', [], 'bottom-right', null],
    ['an order button in the upper half', [box(20, 120, 400, 40)], 'bottom-right', 448],
    ['an order button in the lower half', [box(20, 560, 400, 40)], 'top-left', 528],
    ['buttons that leave too little room', [box(20, 150, 400, 40), box(20, 480, 400, 40)], 'top-left', null],
  ])('in the narrow frame of a pop-up: %s', (_what, controls, corner, room) => {
    const frame = { width: 440, height: 640 };
    expect(placeFor(frame, { width: 440, height: 512 }, controls)).toEqual({ corner, room });
  });
});
