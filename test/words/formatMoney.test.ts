import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../src/core/marketplaces/marketplaces';
import { CURRENCIES, type Currency, EXPONENT } from '../../src/core/money/currency';
import { LARGEST_MINOR, type Money, money } from '../../src/core/money/money';
import { readTypedAmount } from '../../src/core/parsing/typedAmount';
import { typable } from '../../src/ui/forms/typable';
import { formatChange, formatMoney, formatMoneyIn } from '../../src/words/formatMoney';
import { runs } from '../support/runs';

/** Intl uses several kinds of spaces and yen signs; which ones is no concern of these cases. */
const plain = (text: string) => text.normalize('NFKC');

describe('formatMoney', () => {
  it.each([
    [4110, 'USD', 'en-US', '$41.10'],
    [5, 'USD', 'en-US', '$0.05'],
    [0, 'USD', 'en-US', '$0.00'],
    [-237, 'USD', 'en-US', '-$2.37'],
    [123456789, 'USD', 'en-US', '$1,234,567.89'],
    [4110, 'EUR', 'de-DE', '41,10 €'],
    [1500, 'JPY', 'ja-JP', '¥1,500'],
    [7, 'JPY', 'ja-JP', '¥7'],
  ] as const)('writes %d minor %s in %s as %s', (minor, currency, locale, text) => {
    expect(plain(formatMoney(money(minor, currency), locale))).toBe(text);
  });

  it('loses no digit of any safe amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom<Currency>(...CURRENCIES), (minor, currency) => {
        const digits = formatMoney(money(minor, currency), 'en-US').replaceAll(/\D/g, '');
        expect(digits).toBe(String(Math.abs(minor)).padStart(EXPONENT[currency] + 1, '0'));
      }),
    );
  });

  it('writes an amount as the marketplace does, in every language of the reader', () => {
    expect(formatMoneyIn(money(4110, 'USD'), 'US')).toBe('$41.10');
    expect(plain(formatMoneyIn(money(4110, 'EUR'), 'DE'))).toBe('41,10 €');
  });
});

describe('formatChange', () => {
  it.each([
    [500, '+$5.00'],
    [-500, '-$5.00'],
    [0, '$0.00'],
  ])('writes %d with its sign as %s', (minor, text) => {
    expect(formatChange(money(minor, 'USD'), 'en-US')).toBe(text);
  });
});

describe('every shown text can be typed', () => {
  const shown = fc.tuple(fc.constantFrom(...MARKETPLACE_IDS), fc.integer({ min: 0, max: LARGEST_MINOR }));

  it.each([
    ['an amount', formatMoneyIn],
    ['a change', (amount: Money, id: MarketplaceId) => formatChange(amount, marketplace(id).locale)],
    ['what a form begins with', typable],
  ] as const)('as %s, in every shop', (_, write) => {
    fc.assert(
      fc.property(shown, ([id, minor]) => {
        const amount = money(minor, marketplace(id).currency);
        const text = write(amount, id);
        expect([text, readTypedAmount(text, amount.currency)]).toEqual([text, { ok: true, value: amount }]);
      }),
      { numRuns: runs(500) },
    );
  });
});
