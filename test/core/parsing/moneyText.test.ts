import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { EXPONENT } from '../../../src/core/money/currency';
import { moneyIn, moniesIn, readMoney } from '../../../src/core/parsing/moneyText';
import { runs } from '../../support/runs';

/** Minor units, or a word for the state, with the reason where it is unclear. */
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
  ['CA', 'CDN$ 1,234.56', 123456],
  ['CA', '-CDN$ 30.00', -3000],
  ['US', 'CDN$ 30.00', 'unclear:currency'],
  ['IT', '1\u00a0649,00\u00a0€', 164900],
  ['IT', '1\u202f649,00\u202f€', 164900],
  ['ES', '12\u00a0649,00\u00a0€', 1264900],
  ['NL', '€\u00a01\u00a0649,00', 164900],
  ['IT', '1\u00a0649\u00a0€', 'unclear:number'],
  ['IT', '1 649,00 €', 'unclear:number'],
  ['IT', '1\u00a0649 234,00 €', 'unclear:number'],
  ['IT', '12\u00a034,00\u00a0€', 'unclear:number'],
  ['IT', '1\u00a0649.00\u00a0€', 164900],
  ['SA', '500.00 ريال', 50000],
  ['SA', 'ريال 500.00', 50000],
  ['SA', '-٥٠٠٫٠٠ ريال', -50000],
  ['AE', '500.00 درهم', 50000],
  ['EG', '500.00 جنيه', 50000],
  ['EG', '500.00 ريال', 'unclear:currency'],
  ['EG', '\u200f١٬٢٣٤٫٥٦ ج.م.\u200f', 123456],
  ['SA', '\u061c-١٢٫٥٠ ر.س.', -1250],
  ['ZA', 'R 1 234,56', 123456],
  ['ZA', 'R1,234.56', 123456],
  ['ZA', 'R. 50', 5000],
  ['IN', 'Rs.500', 50000],
  ['EG', 'ج.م.50', 5000],
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
  ['US', 'USD.50', 'unclear:number'],
  ['ZA', 'R.50', 'unclear:number'],
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
  ['EG', '١2٫٥٠ ج.م.', 'unclear:disguised'],
  ['IN', '₹৪0.00', 'unclear:disguised'],
  ['CA', '1 234,56 $', 123456],
  ['CA', '12,34 $', 1234],
  ['DE', '1 234,56 €', 123456],
  ['DE', '1 234 €', 123400],
  ['DE', '1.234,56\u00a0EUR', 123456],
  ['AE', '\u200f\u200e-1,234.50\u00a0د.إ.\u200f', -123450],
  ['SA', 'SAR 1,234.56', 123456],
  ['SA', '١٬٢٣٤٫٥٦ ر.س', 123456],
  ['EG', 'EGP1,234.56', 123456],
  ['JP', '－￥１９，２５０', -19250],
  ['JP', 'JP¥1,234', 1234],
  ['IN', '-₹1,23,456.00', -12345600],
  ['IN', '₹1,234,567.50', 123456750],
  ['IN', '₹१,२३,४५६.५०', 12345650],
  ['IN', '₹১,২৩,৪৫৬.৫০', 12345650],
  ['BR', 'R$ 1.234,56', 123456],
  ['BR', '-R$\u00a012,34', -1234],
  ['BR', 'R$ -12,34', -1234],
  ['TR', '₺1.234,56', 123456],
  ['TR', '1.234,56 TL', 123456],
  ['PL', '1\u00a0234,56\u00a0zł', 123456],
  ['PL', '12,34zł', 1234],
  ['SE', '1\u00a0234,56\u00a0kr', 123456],
  ['SE', '12,34\u00a0SEK', 1234],
  ['MX', 'MX$1,234.56', 123456],
  ['SG', 'S$12.34', 1234],
  ['AU', 'AU$12.34', 1234],
  ['US', 'US$ 1.234,56', 123456],

  ['FR', '–12,34 €', 'unclear:words'],
  ['US', '$12K', 'unclear:words'],
  ['BR', 'R$ 12 mil', 'unclear:words'],
  ['JP', '￥12万', 'unclear:words'],
  ['DE', '12 Mio. €', 'unclear:words'],
  ['AE', '12.34', 'unclear:currency'],
  ['IN', '$12.34', 'unclear:currency'],
  ['TR', '12,34 €', 'unclear:currency'],
  ['SE', '12,34 €', 'unclear:currency'],
  ['US', '$1\u00a0234.56', 'unclear:number'],
  ['US', '$१२.३४', 1234],
  ['SA', '1,234 ر.س', 'unclear:number'],
  ['JP', '三百円', 'none'],
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
  ['CA', 'solde de 20,00 $20,20 $', 'unclear:several'],
  ['DE', 'Guthaben 20,00 EUR20,20 EUR', 'unclear:several'],
  ['US', 'two 5.00 $5.00 rewards', 'unclear:several'],
  ['US', 'Use 2 $5.00 cards', 500],
  ['US', 'Use $ $50.50 of your gift card balance', 'unclear:words'],
  ['US', 'Use your $50.50 gift card balance, $ left', 'unclear:words'],
  ['US', 'Save £5.00 or $6.00', 'unclear:currency'],
  ['US', 'Use your 50.00 gift card balance', 'none'],
  ['US', 'Use your gift card balance', 'none'],
  ['US', 'Use your -- gift card balance', 'placeholder'],
  ['US', 'Use your $1\u200b50.00 gift card balance', 'unclear:disguised'],
  ['US', 'x'.repeat(5000), 'unclear:disguised'],
  ['US', 'Gift card balance ($50.00)', 'unclear:words'],
  ['US', 'Gift card ($50.00 left)', 5000],
  ['SE', 'Antal 2 500,00 kr', 'unclear:number'],
  ['SE', 'Betala 2\u00a0500,00 kr', 250000],
  ['US', 'Use your $12K gift card balance', 'unclear:number'],
  ['BR', 'Use R$ 12 mil', 'unclear:number'],
  ['JP', 'ギフト券残高 ￥12万', 'unclear:number'],
  ['JP', 'ギフト券の残高￥1,234を使用する', 1234],
  ['JP', 'ギフト券の残高 1,234円を使用する', 1234],
  ['TR', '12,34 TL tutarındaki hediye kartı bakiyenizi kullanın', 1234],
  ['SA', 'استخدم \u200f١٢٫٥٠ ر.س.\u200f من رصيد بطاقة الهدايا', 1250],
  ['FR', 'Utiliser votre solde de 1\u202f234,56\u00a0€', 123456],
];

function said(text: ReturnType<typeof readMoney>): Expected {
  if (text.state === 'amount') return text.value.minor;
  return text.state === 'unclear' ? `unclear:${text.why}` : text.state;
}

describe('one amount', () => {
  it.each(AMOUNTS)('is read: %s %j → %s', (id, text, expected) => {
    expect(said(readMoney(text, marketplace(id)))).toBe(expected);
  });

  it('is in the marketplace’s currency', () => {
    const text = readMoney('$1.00', marketplace('CA'));
    expect(text).toEqual({ state: 'amount', value: { minor: 100, currency: 'CAD' } });
  });

  /** Every way in which Intl can write an amount for a shop, in one of its languages. */
  const writings = fc
    .record({
      id: fc.constantFrom(...MARKETPLACE_IDS),
      at: fc.nat(),
      minor: fc.oneof(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: -99999, max: 99999 })),
      currencyDisplay: fc.constantFrom('symbol' as const, 'narrowSymbol' as const, 'code' as const),
      signDisplay: fc.constantFrom('auto' as const, 'always' as const, 'exceptZero' as const, 'negative' as const),
    })
    .map(({ id, at, minor, currencyDisplay, signDisplay }) => {
      const of = marketplace(id);
      const language = of.languages[at % of.languages.length] ?? of.locale;
      const options = { style: 'currency', currency: of.currency, currencyDisplay, signDisplay } as const;
      return { of, minor: minor === 0 ? 0 : minor, language, options, value: minor / 10 ** EXPONENT[of.currency] };
    });

  it('is read as Intl writes it for every marketplace in all its languages', () => {
    fc.assert(
      fc.property(writings, ({ of, minor, language, options, value }) => {
        const text = new Intl.NumberFormat(language, options).format(value);
        const amount = { state: 'amount', value: { minor, currency: of.currency } };
        expect([language, text, readMoney(text, of)]).toEqual([language, text, amount]);
        // The same with the spaces a page may have made of those that do not break.
        expect(readMoney(text.replace(/\s/g, ' '), of)).toEqual(amount);
        expect(moneyIn(`${text.replace(/\p{L}$/u, '$& ')}: `, of)).toEqual(amount);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is read as the same amount, or not at all, where Intl writes it in less usual ways', () => {
    const unusual = fc.record({
      currencySign: fc.constantFrom('standard' as const, 'accounting' as const),
      currencyDisplay: fc.constantFrom('symbol' as const, 'code' as const, 'name' as const),
      numberingSystem: fc.constantFrom('latn', 'arab', 'arabext', 'deva', 'beng', 'fullwide', 'hanidec', 'thai'),
      trailingZeroDisplay: fc.constantFrom('auto' as const, 'stripIfInteger' as const),
      useGrouping: fc.constantFrom('auto' as const, 'always' as const, false),
    });
    fc.assert(
      fc.property(writings, unusual, fc.boolean(), ({ of, minor, language, options, value }, more, compact) => {
        const text = new Intl.NumberFormat(language, { ...options, ...more }).format(value);
        for (const said of [readMoney(text, of), moneyIn(`x ${text} y`, of)]) {
          if (said.state === 'amount') expect([text, said.value.minor]).toEqual([text, minor]);
        }
        // Round sums are written with words, which are known in the languages whose labels are.
        if (!compact || !/^(?:en|de|fr|es|it|ja|nl|pl|sv|pt|tr|zh|ko)/.test(language)) return;
        const round = new Intl.NumberFormat(language, { ...options, notation: 'compact' }).format(value);
        const shown = [readMoney(round, of), moneyIn(`x ${round} y`, of)].filter(({ state }) => state === 'amount');
        for (const said of shown) {
          // Small sums are written in full, rounded to the coin or to two digits.
          const off = said.state === 'amount' ? Math.abs(said.value.minor - minor) : 0;
          expect([round, off < 10 ** EXPONENT[of.currency]]).toEqual([round, true]);
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is never a crash and never takes long, for any text', () => {
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
      { numRuns: runs(2000) },
    );
  });
});

describe('the only amount of a sentence', () => {
  it.each(SENTENCES)('is read: %s %j → %s', (id, text, expected) => {
    expect(said(moneyIn(text, marketplace(id)))).toBe(expected);
  });

  it('may be one of several: moniesIn gives all amounts in order', () => {
    expect(moniesIn('$20.00 of your $50.00 gift card balance', marketplace('US'))).toEqual([
      { minor: 2000, currency: 'USD' },
      { minor: 5000, currency: 'USD' },
    ]);
  });
});
