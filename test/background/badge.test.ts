import { describe, expect, it } from 'vitest';
import { badgeFace, countFace } from '../../src/background/badge';
import { adviseOn } from '../../src/core/advice/adviseOn';
import { QUIET_PAGES, review, situation, UNCLEAR } from '../support/core/situations';

const GRAY = '#5f6368';

describe('the badge of a tab', () => {
  const unclear = review({ giftBalance: UNCLEAR, toCharge: UNCLEAR });

  it.each([
    [
      'one thing on a review page',
      'review',
      { advice: adviseOn(situation(review())), attention: 1, isQuieted: false },
      '1',
    ],
    ['nothing on a review page', 'review', { advice: [], attention: 0, isQuieted: false }, ''],
    ['credits near their end on the cart', 'cart', { advice: [], attention: 3, isQuieted: false }, '3'],
    ['snoozed advice on a review page', 'review', { advice: [], attention: 0, isQuieted: true }, 'zz'],
    ['snoozed advice beside other', 'review', { advice: [], attention: 2, isQuieted: true }, '2'],
    ['more than fits', 'cart', { advice: [], attention: 100, isQuieted: false }, '99+'],
    [
      'a checkout that cannot be read',
      'review',
      { advice: adviseOn(situation(unclear)), attention: 2, isQuieted: false },
      '?',
    ],
    ['no advice could be made', 'review', null, '?'],
    ['no advice could be made on the balance page', 'gift-balance', null, '?'],
    ['a page of no interest', 'other', { advice: [], attention: 2, isQuieted: false }, null],
    ['a page of no interest, and no advice could be made', 'other', null, null],
  ] as const)('%s', (_, page, verdict, text) => {
    expect(badgeFace(page, verdict).text).toBe(text);
  });

  it('is gray only if there is no advice to give, or the advice is snoozed', () => {
    const grays = [
      badgeFace('review', null),
      badgeFace('review', { advice: adviseOn(situation(unclear)), attention: 1, isQuieted: false }),
      badgeFace('review', { advice: [], attention: 1, isQuieted: false }),
      badgeFace('review', { advice: [], attention: 0, isQuieted: true }),
      badgeFace('other', null),
      countFace(0),
    ].map(({ color }) => color === GRAY);
    expect(grays).toEqual([true, true, false, true, false, false]);
  });

  it('does not warn if nothing is paid', () => {
    for (const page of QUIET_PAGES) {
      expect(badgeFace(page.kind, { advice: adviseOn(situation(page)), attention: 0, isQuieted: false }).text).not.toBe(
        '?',
      );
    }
  });
});
