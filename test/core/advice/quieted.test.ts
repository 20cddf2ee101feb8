import { expect, it } from 'vitest';
import { isQuieted } from '../../../src/core/advice/quieted';
import type { Snooze } from '../../../src/core/settings/settings';
import { NOW, review, settings, situation, usd } from '../../support/core/situations';

const snoozed = (until: Snooze['until'], rule: Snooze['rule'] = 'balance-unused'): Snooze => ({ rule, until });

it.each<readonly [what: string, snoozes: readonly Snooze[], is: boolean]>([
  ['nothing is snoozed', [], false],
  ['the warning is snoozed', [snoozed(NOW + 1)], true],
  ['the warning is snoozed until it is lifted', [snoozed('lifted')], true],
  ['its snooze is over', [snoozed(NOW)], false],
  ['another rule is snoozed that has nothing to say here', [snoozed('lifted', 'ineligible-item')], false],
])('%s: %s', (_, snoozes, is) => {
  expect(isQuieted({ ...situation(review()), settings: settings({ snoozes }) })).toBe(is);
});

it('advice for the badge alone does not count as quieted', () => {
  const small = situation(review());
  const { purse } = small;
  const quiet = {
    ...small,
    purse: { ...purse, smallest: usd(1_000_000) },
    settings: settings({ snoozes: [snoozed('lifted')] }),
  };
  expect(isQuieted(quiet)).toBe(false);
});
