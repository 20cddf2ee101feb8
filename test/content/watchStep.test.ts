import { expect, test } from 'vitest';
import { AT_FIRST, type Pace, type PaceEvent, step } from '../../src/content/watchStep';

const changed = (at: number, isUrgent = false): PaceEvent => ({ type: 'changed', isUrgent, at });
const looked = (from: number, to = from): PaceEvent => ({ type: 'looked', from, to });

/** Plays events one after the other. Each look also has its beginning. */
function play(...events: readonly PaceEvent[]): Pace {
  return events
    .flatMap((event): PaceEvent[] => (event.type === 'looked' ? [{ type: 'looking' }, event] : [event]))
    .reduce(step, AT_FIRST);
}

test.each<[string, readonly PaceEvent[], number | null]>([
  ['no look is due before something changes', [looked(1000)], null],
  ['the first change after a rest causes a look at once', [looked(0), changed(1000)], 1000],
  ['a second look in the same frame waits for the next frame', [looked(1000), changed(1001)], 1016],
  [
    'while the page keeps changing, the gap is a tenth of the time that it has kept changing',
    [changed(0), looked(0), changed(200), looked(200), changed(400)],
    400,
  ],
  [
    'the gap is counted from the last look',
    [changed(0), changed(200), changed(400), changed(600), looked(600), changed(610)],
    661,
  ],
  [
    'the gap is at most one second',
    [...Array.from({ length: 100 }, (_, turn) => changed(turn * 200)), looked(20_000), changed(20_010)],
    21_000,
  ],
  ['a quarter of a second without a change is a rest', [changed(0), changed(200), looked(200), changed(451)], 451],
  [
    'what a person does is looked at in the next frame, even if the page has kept changing for long',
    [changed(0), changed(200), changed(400), looked(400), changed(405, true)],
    416,
  ],
  ['a slow look is followed by a pause that is five times as long', [looked(0, 100), changed(120, true)], 600],
  ['a look that is already due does not become due later', [looked(0), changed(5), changed(10)], 16],
])('%s', (_, events, due) => {
  expect(play(...events).due).toBe(due);
});
