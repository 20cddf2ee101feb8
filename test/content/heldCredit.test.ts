import { expect, test } from 'vitest';
import { keepNotices, type Notices } from '../../src/content/notices';
import type { Advice } from '../../src/core/advice/advice';
import { ABSENT } from '../../src/core/page/reading';
import { BYPASS, ENDING } from '../support/content/advice';
import { said } from '../support/words/said';

const PRODUCT = {
  kind: 'product',
  marketplace: 'US',
  facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT },
} as const;

const hear = (notices: Notices, ...advice: Advice[]) => notices.hear(PRODUCT, said({ advice }));

test.each<[string, (notices: Notices) => void, string[]]>([
  ['dismissed', ({ stage }) => stage.actions.dismiss('credit-expiring'), ['one-click-bypass', 'credit-expiring']],
  ['snoozed', ({ stage }) => stage.actions.snooze('credit-expiring', 'page'), ['one-click-bypass']],
  ['shown in the badge only', (notices) => hear(notices, BYPASS, { ...ENDING, place: 'badge' }), ['one-click-bypass']],
])('a credit near its end that was %s, while a press is held', (_, putAway, shown) => {
  const notices = keepNotices(async () => null, { find: () => null, orderPlaces: () => [] });
  const rules = () => notices.stage.view().advice.map(({ rule }) => rule);
  notices.stage.attach({ show: () => undefined, canSee: () => true });
  hear(notices, BYPASS, ENDING);
  expect(rules()).toEqual(['one-click-bypass', 'credit-expiring']);
  putAway(notices);
  expect(rules()).toEqual(['one-click-bypass']);
  notices.hold('buy-now', null, true);
  expect(rules()).toEqual(shown);
  notices.release();
  expect(rules()).toEqual(['one-click-bypass']);
});
