import { expect, it } from 'vitest';
import { type PageSnooze, withSnooze } from '../../src/background/snooze';
import type { Snooze } from '../../src/core/settings/settings';
import { DAY, NOW, settings } from '../support/core/situations';

const UNUSED = (span: PageSnooze['span']): PageSnooze => ({ rule: 'balance-unused', marketplace: 'US', span });

it.each<readonly [what: string, before: readonly Snooze[], after: readonly Snooze[]]>([
  ['a first one', [], [{ rule: 'balance-unused', until: NOW + DAY, marketplace: 'US' }]],
  [
    'one in place of the one before',
    [{ rule: 'balance-unused', until: NOW + 1, marketplace: 'US' }],
    [{ rule: 'balance-unused', until: NOW + DAY, marketplace: 'US' }],
  ],
  [
    'none where the rule is to keep quiet for longer',
    [{ rule: 'balance-unused', until: 'lifted' }],
    [{ rule: 'balance-unused', until: 'lifted' }],
  ],
  [
    'one beside that of another shop, and one that ends sooner everywhere',
    [
      { rule: 'balance-unused', until: 'lifted', marketplace: 'DE' },
      { rule: 'balance-unused', until: NOW + 1 },
    ],
    [
      { rule: 'balance-unused', until: 'lifted', marketplace: 'DE' },
      { rule: 'balance-unused', until: NOW + 1 },
      { rule: 'balance-unused', until: NOW + DAY, marketplace: 'US' },
    ],
  ],
  [
    'one beside those of other rules, without those that are over',
    [
      { rule: 'credit-unused', until: 'lifted' },
      { rule: 'credit-expiring', until: NOW },
      { rule: 'balance-stale', until: NOW + 1 },
    ],
    [
      { rule: 'credit-unused', until: 'lifted' },
      { rule: 'balance-stale', until: NOW + 1 },
      { rule: 'balance-unused', until: NOW + DAY, marketplace: 'US' },
    ],
  ],
])('%s', (_, before, after) => {
  const changed = withSnooze(settings({ snoozes: before, hold: 'always' }), UNUSED('day'), NOW);
  expect(changed).toEqual(settings({ snoozes: after, hold: 'always' }));
});

it('an hour does not shorten a day', () => {
  const [day, hour] = [NOW + DAY, NOW + DAY / 24];
  const first = withSnooze(settings(), UNUSED('hour'), NOW);
  expect(first.snoozes).toEqual([{ rule: 'balance-unused', until: hour, marketplace: 'US' }]);
  const longer = withSnooze(first, UNUSED('day'), NOW);
  expect(longer.snoozes).toEqual([{ rule: 'balance-unused', until: day, marketplace: 'US' }]);
  expect(withSnooze(longer, UNUSED('hour'), NOW)).toBe(longer);
});
