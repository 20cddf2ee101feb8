import { expect, it } from 'vitest';
import { withSnooze } from '../../src/background/snooze';
import type { Snooze } from '../../src/core/settings';
import { DAY, NOW, settings } from '../core/situations';

it.each<readonly [what: string, before: readonly Snooze[], after: readonly Snooze[]]>([
  ['a first one', [], [{ rule: 'balance-unused', until: NOW + DAY }]],
  [
    'one in place of the one before',
    [{ rule: 'balance-unused', until: NOW + 1 }],
    [{ rule: 'balance-unused', until: NOW + DAY }],
  ],
  [
    'none where the rule is to keep quiet for longer',
    [{ rule: 'balance-unused', until: 'lifted' }],
    [{ rule: 'balance-unused', until: 'lifted' }],
  ],
  [
    'one beside those of other rules, without those that are over',
    [
      { rule: 'promo-unused', until: 'lifted' },
      { rule: 'promo-expiring', until: NOW },
      { rule: 'balance-stale', until: NOW + 1 },
    ],
    [
      { rule: 'promo-unused', until: 'lifted' },
      { rule: 'balance-stale', until: NOW + 1 },
      { rule: 'balance-unused', until: NOW + DAY },
    ],
  ],
])('%s', (_, before, after) => {
  const changed = withSnooze(settings({ snoozes: before, hold: 'always' }), 'balance-unused', 'day', NOW);
  expect(changed).toEqual(settings({ snoozes: after, hold: 'always' }));
});

it('an hour does not shorten a day', () => {
  const [day, hour] = [NOW + DAY, NOW + DAY / 24];
  const first = withSnooze(settings(), 'balance-unused', 'hour', NOW);
  expect(first.snoozes).toEqual([{ rule: 'balance-unused', until: hour }]);
  const longer = withSnooze(first, 'balance-unused', 'day', NOW);
  expect(longer.snoozes).toEqual([{ rule: 'balance-unused', until: day }]);
  expect(withSnooze(longer, 'balance-unused', 'hour', NOW)).toBe(longer);
});
