import { expect, it } from 'vitest';
import { withSnooze } from '../../src/background/snooze';
import type { Snooze } from '../../src/core/settings';
import { DAY, NOW, settings } from '../core/situations';

it.each<readonly [what: string, before: readonly Snooze[], span: 'day' | 'rule', after: readonly Snooze[]]>([
  ['a first one for a day', [], 'day', [{ rule: 'balance-unused', until: NOW + DAY }]],
  ['a first one until it is lifted', [], 'rule', [{ rule: 'balance-unused', until: 'lifted' }]],
  [
    'one in place of the one before',
    [{ rule: 'balance-unused', until: NOW + 1 }],
    'rule',
    [{ rule: 'balance-unused', until: 'lifted' }],
  ],
  [
    'one beside those of other rules, without those that are over',
    [
      { rule: 'promo-unused', until: 'lifted' },
      { rule: 'promo-expiring', until: NOW },
      { rule: 'balance-stale', until: NOW + 1 },
    ],
    'day',
    [
      { rule: 'promo-unused', until: 'lifted' },
      { rule: 'balance-stale', until: NOW + 1 },
      { rule: 'balance-unused', until: NOW + DAY },
    ],
  ],
])('%s', (_, before, span, after) => {
  const changed = withSnooze(settings({ snoozes: before, hold: 'always' }), 'balance-unused', span, NOW);
  expect(changed).toEqual(settings({ snoozes: after, hold: 'always' }));
});
