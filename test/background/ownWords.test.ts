import { describe, expect, it } from 'vitest';
import { withoutOwnWords } from '../../src/core/advice/withoutOwnWords';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read } from '../../src/core/page/reading';
import { APPLIED, product, review, turbo, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';
import { SAMPLES } from '../support/words/sampleAdvice';

/** A character that is in every word of the shopper's own. */
const OWN = '\u2042';

const REDEEM: PageReading = { kind: 'redeem', marketplace: 'US', facts: {} };

function balancePage(minor: number): PageReading {
  return { kind: 'gift-balance', marketplace: 'US', facts: { balance: read(usd(minor), 'test'), activity: ABSENT } };
}

/** A shopper who has written own words in every place where that is possible. */
async function wordyShopper() {
  const background = running();
  const { fromPage, fromPopup } = background;
  const us = { book: { marketplace: 'US' } } as const;
  answered(await fromPage('page.read', { visit: 'v1', reading: balancePage(41_237), noticeRuns: false }));
  answered(
    await fromPopup('balance.state', {
      book: { marketplace: 'US', account: `Boss ${OWN}` },
      balance: usd(900),
      note: `${OWN} card`,
    }),
  );
  answered(await fromPopup('note.write', { ...us, text: `Found ${OWN}` }));
  const reserve = { ...us, name: `Ring for Ann ${OWN}`, target: usd(40_000), floor: usd(0), by: null };
  const { reserves } = answered(await fromPopup('reserve.add', reserve));
  const id = reserves[0]?.reserve.id ?? '';
  answered(await fromPopup('reserve.deposit', { reserve: id, amount: usd(41_000) }));
  const credit = {
    ...us,
    kind: 'no-rush',
    left: usd(725),
    scope: 'any',
    ends: 'unknown',
    note: OWN,
  } as const;
  answered(await fromPopup('credit.add', credit));
  return background;
}

const PAGES: readonly (readonly [string, PageReading])[] = [
  ['a product', product()],
  ['the pop-up', turbo()],
  ['a review that takes the balance', review({ giftBalance: APPLIED(2999) })],
  ['the page where codes are redeemed', REDEEM],
];

describe('the shopper’s own words', () => {
  it.each(PAGES)('are not sent to %s', async (_, reading) => {
    const { fromPage } = await wordyShopper();
    const answer = answered(await fromPage('page.read', { visit: 'v2', reading, noticeRuns: false }));
    expect(answer.advice).not.toEqual([]);
    expect(JSON.stringify(answer)).not.toContain(OWN);
  });

  it.each(PAGES.filter(([, { kind }]) => kind === 'product' || kind === 'redeem'))(
    'are shown in the popup on %s',
    async (_, reading) => {
      const { fromPage, fromPopup } = await wordyShopper();
      const judged = answered(await fromPopup('page.judge', { reading }));
      expect(JSON.stringify(judged)).toContain(OWN);
      expect((await fromPage('page.judge', { reading })).ok).toBe(false);
    },
  );

  it('are in no advice for a page', () => {
    const planted = Object.values(SAMPLES).map((advice) =>
      withoutOwnWords(
        JSON.parse(JSON.stringify(advice), (key, value) => {
          if (key === 'name' || key === 'note' || key === 'account') return OWN;
          return key === 'accounts' ? [OWN, null] : value;
        }),
      ),
    );
    expect(JSON.stringify(planted)).not.toContain(OWN);
  });
});
