// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepNotices, type Notices } from '../../src/content/notices';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read } from '../../src/core/page/reading';
import { BYPASS, UNUSED } from '../support/content/advice';
import { product } from '../support/core/situations';
import { said } from '../support/words/said';

const PRODUCT = product();
const CHECKOUT = {
  toCharge: ABSENT,
  giftBalance: ABSENT,
  offered: ABSENT,
  promotion: ABSENT,
  goods: ABSENT,
  cameFromBuyNow: false,
};

let notices: Notices;
let asked: [string, unknown][];
let works: boolean;

const rules = () => notices.stage.view().advice.map(({ rule }) => rule);

beforeEach(() => {
  asked = [];
  works = true;
  notices = keepNotices(
    async (call, input) => {
      asked.push([call, input]);
      return works ? ({ ok: true, value: null } as never) : null;
    },
    { find: () => null, orderPlaces: () => [] },
  );
});

describe('a wish for this order only', () => {
  const review: PageReading = {
    kind: 'review',
    marketplace: 'US',
    facts: { ...CHECKOUT, purchase: read('0f4bz8m1xq2', 'test') },
  };

  test('is sent with the page and the purchase, and hides the advice that it answers', () => {
    notices.hear(review, said({ advice: [UNUSED] }));
    notices.stage.actions.thisTime('balance-unused', 'leave');
    expect(rules()).toEqual([]);
    expect(asked).toEqual([['advice.thisTime', { wish: 'leave', on: 'checkout', purchase: '0f4bz8m1xq2' }]]);
  });

  test('does not hide more severe advice', () => {
    notices.hear(review, said({ advice: [UNUSED] }));
    notices.stage.actions.thisTime('balance-unused', 'leave');
    notices.hear(review, said({ advice: [{ ...UNUSED, severity: 'stop' }] }));
    expect(rules()).toEqual(['balance-unused']);
  });

  test('shows a failure if the background refuses it', async () => {
    works = false;
    notices.hear(PRODUCT, said({ advice: [BYPASS] }));
    notices.stage.actions.thisTime('one-click-bypass', 'leave');
    await Promise.resolve().then(() => {});
    expect(asked).toEqual([['advice.thisTime', { wish: 'leave', on: 'press', purchase: null }]]);
    expect(notices.stage.view().failed).toBe('snooze');
  });
});
