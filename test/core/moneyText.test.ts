import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPONENT } from '../../src/core/currency';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../src/core/marketplaces';
import { moneyIn, moniesIn, readMoney } from '../../src/core/moneyText';

/** A number stands for an amount in minor units; a word for the state, with the reason where it is unclear. */
type Expected = number | 'placeholder' | 'none' | `unclear:${string}`;

const AMOUNTS: readonly (readonly [MarketplaceId, string, Expected])[] = [
  ['US', '$1,234.56', 123456],
  ['US', ' \n  $0.00\n ', 0],
  ['US', '-$0.00', 0],
  ['US', '-$5.09', -509],
  ['US', '$-5.09', -509],
  ['US', '−$5.09', -509],
  ['US', '$5.09-', -509],
  ['US', '+$5.09', 509],
  ['US', 'US$5.09', 509],
  ['US', 'USD 5.09', 509],
  ['US', '$5.09 USD', 509],
  ['US', '$50', 5000],
  ['US', '$12,34', 1234],
  ['US', '$9,007,199,254,740.99', 900719925474099],
  ['DE', '1.234,56 €', 123456],
  ['DE', '1.234,56\u00a0€', 123456],
  ['DE', 'EUR 16,13', 1613],
  ['DE', '-EUR 16,13', -1613],
  ['DE', '25,29€', 2529],
  ['DE', '€1,234.56', 123456],
  ['DE', '1.234 €', 123400],
  ['FR', '-12,34 €', -1234],
  ['FR', '1\u202f234,56\u00a0€', 123456],
  ['NL', '€ -12,34', -1234],
  ['SE', '−1 234,56 kr', -123456],
  ['JP', '￥130', 130],
  ['JP', '-￥19,250', -19250],
  ['JP', '￥１９，２５０', 19250],
  ['JP', '130円', 130],
  ['IN', '₹1,23,456.00', 12345600],
  ['IN', 'Rs. 500', 50000],
  ['CA', 'CA$12.34', 1234],
  ['CA', '-CA$12.34', -1234],
  ['EG', '\u200f١٬٢٣٤٫٥٦ ج.م.\u200f', 123456],
  ['SA', '\u061c-١٢٫٥٠ ر.س.', -1250],
  ['ZA', 'R 1 234,56', 123456],
  ['ZA', 'R1,234.56', 123456],

  ['US', '--', 'placeholder'],
  ['US', ' -- ', 'placeholder'],
  ['US', '—', 'placeholder'],
  ['US', '$--', 'placeholder'],
  ['US', '$--.--', 'placeholder'],
  ['US', '', 'none'],
  ['US', 'FREE', 'none'],
  ['US', '$', 'none'],

  ['US', '5.09', 'unclear:currency'],
  ['US', '£5.09', 'unclear:currency'],
  ['US', 'CA$5.09', 'unclear:currency'],
  ['CA', 'US$5.09', 'unclear:currency'],
  ['DE', '$5.09', 'unclear:currency'],
  ['US', '€5.09', 'unclear:currency'],
  ['US', '$5.09 CAD', 'unclear:currency'],
  ['US', '($5.09)', 'unclear:words'],
  ['US', '$5.09*', 'unclear:words'],
  ['US', 'about $5.09', 'unclear:words'],
  ['US', '5 items', 'unclear:words'],
  ['US', '- $5.09', 'unclear:words'],
  ['US', '$5.00 $6.00', 'unclear:several'],
  ['US', '$5.00-$6.00', 'unclear:several'],
  ['US', '-$5.09-', 'unclear:number'],
  ['US', '-$-5.09', 'unclear:number'],
  ['US', '$1.234', 'unclear:number'],
  ['DE', '1,234 €', 'unclear:number'],
  ['US', '$5.0', 'unclear:number'],
  ['US', '$5.009', 'unclear:number'],
  ['US', '$1,23,456.00', 'unclear:number'],
  ['US', '$1.234.567,00.00', 'unclear:number'],
  ['US', '$01,234.00', 'unclear:number'],
  ['US', '$1 234.56', 'unclear:number'],
  ['US', '$1,234,567', 123456700],
  ['US', '$1234,567.00', 'unclear:number'],
  ['JP', '￥1.50', 'unclear:number'],
  ['JP', '￥1,23', 'unclear:number'],
  ['US', '$90,071,992,547,409.93', 'unclear:number'],
  ['US', `$${'9'.repeat(300)}`, 'unclear:number'],
  ['US', `$${'9'.repeat(5000)}`, 'unclear:disguised'],
  ['US', '$1\u200b2.34', 'unclear:disguised'],
  ['US', '$1\u200f2.34', 'unclear:disguised'],
  ['SE', '1\ufeff234,00 kr', 'unclear:disguised'],
  ['US', '\u202e$12.34', 'unclear:disguised'],
  ['US', '\u2067$12.34\u2069', 'unclear:disguised'],
  ['EG', '١2٫٥٠ ج.م.', 1250],
];

const SENTENCES: readonly (readonly [MarketplaceId, string, Expected])[] = [
  ['US', 'Use your $50.00 gift card balance', 5000],
  ['US', 'Gift card balance: $41.10', 4110],
  ['US', 'You have 82 points, worth $0.82', 82],
  ['US', 'Prime Visa ending in 0000 pays $5.00', 500],
  ['US', 'Pay 1 $5.00', 500],
  ['DE', 'Verwenden Sie 12,34 € Guthaben', 1234],
  ['DE', 'Sie haben 12,34 EUR.', 1234],
  ['US', 'Order total:-$5.00', -500],
  ['US', 'Gift Card-$5.00', 'unclear:words'],
  ['US', '$20.00 of your $50.00 gift card balance', 'unclear:several'],
  ['US', 'Save £5.00 or $6.00', 'unclear:currency'],
  ['US', 'Use your 50.00 gift card balance', 'none'],
  ['US', 'Use your gift card balance', 'none'],
  ['US', 'Use your -- gift card balance', 'placeholder'],
  ['US', 'Use your $1\u200b50.00 gift card balance', 'unclear:disguised'],
  ['US', 'x'.repeat(5000), 'unclear:disguised'],
];

function said(text: ReturnType<typeof readMoney>): Expected {
  if (text.state === 'amount') return text.value.minor;
  return text.state === 'unclear' ? `unclear:${text.why}` : text.state;
}

describe('one amount', () => {
  it.each(AMOUNTS)('%s %j → %s', (id, text, expected) => {
    expect(said(readMoney(text, marketplace(id)))).toBe(expected);
  });

  it('is in the currency of the marketplace', () => {
    const text = readMoney('$1.00', marketplace('CA'));
    expect(text).toEqual({ state: 'amount', value: { minor: 100, currency: 'CAD' } });
  });

  it('reads back what Intl writes for every marketplace in its own locale', () => {
    const displays = ['symbol', 'narrowSymbol', 'code'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKETPLACE_IDS),
        fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }),
        fc.constantFrom(...displays),
        (id, minor, currencyDisplay) => {
          const of = marketplace(id);
          const exponent = EXPONENT[of.currency];
          const format = new Intl.NumberFormat(of.locale, {
            style: 'currency',
            currency: of.currency,
            currencyDisplay,
          });
          expect(readMoney(format.format(minor / 10 ** exponent), of)).toEqual({
            state: 'amount',
            value: { minor: minor === 0 ? 0 : minor, currency: of.currency },
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never fails and never hangs, whatever it is given', () => {
    const alphabet = fc.constantFrom(...'$€£¥₹.,-−+ 0123456789٠١\u00a0\u200b\u202eUSDEURkr()abc');
    fc.assert(
      fc.property(fc.constantFrom(...MARKETPLACE_IDS), fc.string({ unit: alphabet, maxLength: 60 }), (id, text) => {
        const of = marketplace(id);
        const one = readMoney(text, of);
        if (one.state === 'amount') {
          // What reads as one amount is the one amount of the same text read as a sentence.
          expect(moneyIn(text, of)).toEqual(one);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the one amount of a sentence', () => {
  it.each(SENTENCES)('%s %j → %s', (id, text, expected) => {
    expect(said(moneyIn(text, marketplace(id)))).toBe(expected);
  });

  it('gives all amounts in order where they are asked for', () => {
    expect(moniesIn('$20.00 of your $50.00 gift card balance', marketplace('US'))).toEqual([
      { minor: 2000, currency: 'USD' },
      { minor: 5000, currency: 'USD' },
    ]);
  });
});
