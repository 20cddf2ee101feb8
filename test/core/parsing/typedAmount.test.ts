import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MARKETPLACE_IDS, marketplace, shop } from '../../../src/core/marketplaces/marketplaces';
import { CURRENCIES, type Currency, EXPONENT, signsOf } from '../../../src/core/money/currency';
import { LARGEST_MINOR } from '../../../src/core/money/money';
import { readMoney } from '../../../src/core/parsing/moneyText';
import { LONGEST_TYPED, readTypedAmount, type WhyNotTyped } from '../../../src/core/parsing/typedAmount';
import { runs } from '../../support/runs';

describe('accepts', () => {
  test.for<[typed: string, currency: Currency, minor: number]>([
    ['41.10', 'USD', 4110],
    ['41,10', 'USD', 4110],
    ['41.1', 'USD', 4110],
    ['41', 'USD', 4100],
    ['41.', 'USD', 4100],
    ['.99', 'USD', 99],
    ['0', 'USD', 0],
    ['0.00', 'USD', 0],
    ['007.50', 'USD', 750],
    ['  41.10 ', 'USD', 4110],
    ['$41.10', 'USD', 4110],
    ['$ 41.10', 'USD', 4110],
    ['US$41.10', 'USD', 4110],
    ['usd 41.10', 'USD', 4110],
    ['$41.10 USD', 'USD', 4110],
    ['41,10 €', 'EUR', 4110],
    ['41,10\u00a0€', 'EUR', 4110],
    ['EUR 41,10', 'EUR', 4110],
    ['1,234.56', 'USD', 123456],
    ['1.234,56', 'EUR', 123456],
    ['1 234,56', 'EUR', 123456],
    ['1\u202f234,56', 'EUR', 123456],
    ["1'234.56", 'EUR', 123456],
    ['1’234.56', 'EUR', 123456],
    ['1,234,567.89', 'USD', 123456789],
    ['1.234.567,89', 'EUR', 123456789],
    ['1,234,567', 'EUR', 123456700],
    ['1 234', 'SEK', 123400],
    ['1,23,456.78', 'INR', 12345678],
    ['12,34,567', 'INR', 123456700],
    ['¥1,234', 'JPY', 1234],
    ['￥１，２３４', 'JPY', 1234],
    ['1234円', 'JPY', 1234],
    ['12345678.90', 'USD', 1234567890],
    ['+$5.00', 'USD', 500],
    ['1.234', 'JPY', 1234],
    ['¥1,500-', 'JPY', 1500],
  ])('%s as %s', ([typed, currency, minor]) => {
    expect(readTypedAmount(typed, currency)).toEqual({ ok: true, value: { minor, currency } });
  });
});

describe('accepts, as shops and people write it,', () => {
  test.for<[typed: string, currency: Currency, minor: number]>([
    // Digits of other scripts.
    ['٤١٫١٠', 'SAR', 4110],
    ['١٬٢٣٤٫٥٠ ر.س.\u200f', 'SAR', 123450],
    ['\u200f١٬٢٣٤٫٥٠\u00a0ج.م.\u200f', 'EGP', 123450],
    ['٤١،١٠', 'AED', 4110],
    ['۴۱٫۱۰', 'AED', 4110],
    ['४१.१०', 'INR', 4110],
    ['₹१,२३,४५६.७८', 'INR', 12345678],
    ['₹৪১.১০', 'INR', 4110],
    ['௪௧.௧௦', 'INR', 4110],
    ['౪౧.౧౦', 'INR', 4110],
    // Marks that are not seen, around the number or its sign.
    ['\u202a41.10\u202c', 'USD', 4110],
    ['\u200e$41.10', 'USD', 4110],
    ['$\u200e41.10\u200f', 'USD', 4110],
    ['\u206841.10\u2069', 'USD', 4110],
    ['\ufeff41.10\u200b', 'USD', 4110],
    ['\u200f41.10\u00a0\u200f$', 'USD', 4110],
    // Whole amounts.
    ['5,- €', 'EUR', 500],
    ['5,-', 'EUR', 500],
    ['€ 5,-', 'EUR', 500],
    ['5.– €', 'EUR', 500],
    ['5,-- €', 'EUR', 500],
    ['5,—€', 'EUR', 500],
    ['1.299,- €', 'EUR', 129900],
    ["1'299.- EUR", 'EUR', 129900],
    ['99:-', 'SEK', 9900],
    ['1 299:- kr', 'SEK', 129900],
    ['Rs. 500/-', 'INR', 50000],
    ['₹41.50/-', 'INR', 4150],
    // Signs.
    ['CDN$ 5.00', 'CAD', 500],
    ['CDN$5', 'CAD', 500],
    ['CA$5', 'CAD', 500],
    ['CAD $5', 'CAD', 500],
    ['5,00 $ CA', 'CAD', 500],
    ['AU$5', 'AUD', 500],
    ['SG$5', 'SGD', 500],
    ['MX$5', 'MXN', 500],
    ['JP¥5', 'JPY', 5],
    ['5 円', 'JPY', 5],
    ['SR 50', 'SAR', 5000],
    ['S.R. 50', 'SAR', 5000],
    ['S.R.50', 'SAR', 5000],
    ['50 ر.س', 'SAR', 5000],
    ['⃁ 50', 'SAR', 5000],
    ['50 د.إ.', 'AED', 5000],
    ['Dhs. 50', 'AED', 5000],
    ['E£50', 'EGP', 5000],
    ['L.E. 50', 'EGP', 5000],
    ['50 kr.', 'SEK', 5000],
    ['Rs.50', 'INR', 5000],
    ['Rs .50', 'INR', 50],
    ['$.50', 'USD', 50],
    ['U.S. $5', 'USD', 500],
    ['R 1 234,56', 'ZAR', 123456],
    ['5 Euro', 'EUR', 500],
  ])('%s as %s', ([typed, currency, minor]) => {
    expect(readTypedAmount(typed, currency)).toEqual({ ok: true, value: { minor, currency } });
  });
});

describe('refuses', () => {
  test.for<[typed: string, currency: Currency, why: WhyNotTyped]>([
    ['', 'USD', 'empty'],
    [' \u00a0 ', 'USD', 'empty'],
    ['about 5', 'USD', 'not-a-number'],
    ['$', 'USD', 'not-a-number'],
    ['-', 'USD', 'not-a-number'],
    ['1e3', 'USD', 'not-a-number'],
    ['0x10', 'USD', 'not-a-number'],
    ['Infinity', 'USD', 'not-a-number'],
    ['5²', 'USD', 'not-a-number'],
    ['5-3', 'USD', 'not-a-number'],
    ['4 1', 'USD', 'not-a-number'],
    ['41.10.', 'USD', 'not-a-number'],
    ['1,,234', 'USD', 'not-a-number'],
    ['1,23,456', 'USD', 'not-a-number'],
    ['12,34,567.8,9', 'INR', 'not-a-number'],
    ['1.234,567,89', 'USD', 'not-a-number'],
    ['€5', 'USD', 'not-a-number'],
    ['$5', 'EUR', 'not-a-number'],
    ['xxxx-xxxxxx-xxxx', 'USD', 'not-a-number'],
    ['41.105', 'USD', 'ambiguous'],
    ['41.1055', 'USD', 'too-many-decimals'],
    ['0.105', 'USD', 'too-many-decimals'],
    ['1,234.567', 'USD', 'too-many-decimals'],
    ['1234,567', 'USD', 'too-many-decimals'],
    ['12.5', 'JPY', 'too-many-decimals'],
    ['12.00', 'JPY', 'too-many-decimals'],
    ['-5', 'USD', 'negative'],
    ['−5.00', 'USD', 'negative'],
    ['-$5.00', 'USD', 'negative'],
    ['$-5.00', 'USD', 'negative'],
    ['5.00-', 'USD', 'negative'],
    ['(5.00)', 'USD', 'negative'],
    ['-5,- €', 'EUR', 'negative'],
    ['(5,-)', 'EUR', 'negative'],
    ['1,500-', 'JPY', 'negative'],
    ['--5', 'USD', 'not-a-number'],
    ['5,-5', 'EUR', 'not-a-number'],
    ['41,10,-', 'EUR', 'not-a-number'],
    ['1,299,-', 'EUR', 'not-a-number'],
    ['٤١٬١٠', 'SAR', 'not-a-number'],
    ['٤١٫١٠٥', 'SAR', 'too-many-decimals'],
    ['١٫٢٣٤', 'TRY', 'too-many-decimals'],
    ['4١.10', 'SAR', 'not-a-number'],
    ['৪1.10', 'INR', 'not-a-number'],
    ['\u202e01.14', 'USD', 'not-a-number'],
    ['4\u200f1', 'USD', 'not-a-number'],
    ['CDN$5', 'USD', 'not-a-number'],
    ['SG$5', 'AUD', 'not-a-number'],
    ['kronor 5', 'SEK', 'not-a-number'],
    ['USD.50', 'USD', 'ambiguous'],
    ['R.50', 'ZAR', 'ambiguous'],
    ['1 '.repeat(30_000), 'USD', 'too-long'],
    ['9'.repeat(LONGEST_TYPED + 1), 'USD', 'too-long'],
    ['1 '.repeat(200), 'USD', 'not-a-number'],
    ['10000000000.01', 'USD', 'too-large'],
    ['9'.repeat(400), 'USD', 'too-large'],
  ])('%s as %s: %s', ([typed, currency, why]) => {
    expect(readTypedAmount(typed, currency)).toEqual({ ok: false, why });
  });
});

describe('decides on one separator before three digits', () => {
  // Thousands only where everyone who pays in the currency groups with that very sign; never decimals.
  test.for<[typed: string, currency: Currency, outcome: number | WhyNotTyped]>([
    ['1,234', 'USD', 123400],
    ['1.234', 'USD', 'ambiguous'],
    ['1,234', 'GBP', 123400],
    ['1,234', 'EUR', 'ambiguous'],
    ['1.234', 'EUR', 'ambiguous'],
    ['1,234', 'CAD', 'ambiguous'],
    ['1.234', 'BRL', 123400],
    ['1,234', 'BRL', 'ambiguous'],
    ['1.234', 'TRY', 123400],
    ['1,234', 'SEK', 'ambiguous'],
    ['1,234', 'JPY', 1234],
    ['0,234', 'USD', 'too-many-decimals'],
  ])('%s as %s', ([typed, currency, outcome]) => {
    const read = readTypedAmount(typed, currency);
    expect(read.ok ? read.value.minor : read.why).toBe(outcome);
  });
});

describe('for any amount', () => {
  const currency = fc.constantFrom(...CURRENCIES);
  const minor = fc.integer({ min: 0, max: LARGEST_MINOR });

  it.each(['.', ','])('digits with a decimal %s are read as themselves', (decimalSign) => {
    fc.assert(
      fc.property(minor, currency, (amount, of) => {
        const typed = EXPONENT[of] === 0 ? String(amount) : (amount / 100).toFixed(2).replace('.', decimalSign);
        expect(readTypedAmount(typed, of)).toEqual({ ok: true, value: { minor: amount, currency: of } });
      }),
    );
  });

  it.each(MARKETPLACE_IDS)('the text that %s shows is read, in every language and with every sign', (id) => {
    const { currency: of, languages } = marketplace(id);
    for (const language of new Set([...languages, 'en-US', 'de-DE'])) {
      for (const currencyDisplay of ['symbol', 'narrowSymbol', 'code'] as const) {
        const write = new Intl.NumberFormat(language, { style: 'currency', currency: of, currencyDisplay });
        fc.assert(
          fc.property(minor, (amount) => {
            const shown = write.format(amount / 10 ** EXPONENT[of]);
            expect([shown, readTypedAmount(shown, of)]).toEqual([
              shown,
              { ok: true, value: { minor: amount, currency: of } },
            ]);
          }),
          { numRuns: runs(30) },
        );
      }
    }
  });

  it.each(MARKETPLACE_IDS)('the text that a page of %s may have is read as the same amount, or is ambiguous', (id) => {
    const of = shop(id);
    const written = fc
      .tuple(
        fc.constantFrom(...of.languages),
        fc.constantFrom(...signsOf(of.currency)),
        fc.boolean(),
        fc.constantFrom('', ' ', '\u00a0'),
        fc.integer({ min: 0, max: 99_999_999 }),
      )
      .map(([language, sign, inFront, space, amount]) => {
        const digits = EXPONENT[of.currency];
        const number = new Intl.NumberFormat(language, { minimumFractionDigits: digits }).format(amount / 10 ** digits);
        return inFront ? `${sign}${space}${number}` : `${number}${space}${sign}`;
      });
    fc.assert(
      fc.property(written, (text) => {
        const onPage = readMoney(text, of);
        const typed = readTypedAmount(text, of.currency);
        if (onPage.state === 'amount') expect([text, typed]).toEqual([text, { ok: true, value: onPage.value }]);
      }),
    );
  });

  it('any text gets an answer, and a value is a whole number of minor units within the limits', () => {
    const amountLike = fc.string({ unit: fc.constantFrom(..."0123456789.,- '$€()") });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), amountLike), currency, (text, of) => {
        const read = readTypedAmount(text, of);
        if (!read.ok) return;
        expect(Number.isSafeInteger(read.value.minor)).toBe(true);
        expect(read.value.minor).toBeGreaterThanOrEqual(0);
        expect(read.value.minor).toBeLessThanOrEqual(LARGEST_MINOR);
        expect(read.value.currency).toBe(of);
      }),
      { numRuns: runs(2000) },
    );
  });
});
