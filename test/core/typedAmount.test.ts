import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CURRENCIES, type Currency, EXPONENT } from '../../src/core/currency';
import { LARGEST_MINOR } from '../../src/core/money';
import { readTypedAmount, type WhyNotTyped } from '../../src/core/typedAmount';

describe('what is accepted', () => {
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
  ])('%s as %s', ([typed, currency, minor]) => {
    expect(readTypedAmount(typed, currency)).toEqual({ ok: true, value: { minor, currency } });
  });
});

describe('what is refused, and why', () => {
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
    ['10000000000.01', 'USD', 'too-large'],
    ['9'.repeat(400), 'USD', 'too-large'],
  ])('%s as %s: %s', ([typed, currency, why]) => {
    expect(readTypedAmount(typed, currency)).toEqual({ ok: false, why });
  });
});

describe('one separator before three digits', () => {
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
    ['1.234', 'JPY', 'ambiguous'],
    ['0,234', 'USD', 'too-many-decimals'],
  ])('%s as %s', ([typed, currency, outcome]) => {
    const read = readTypedAmount(typed, currency);
    expect(read.ok ? read.value.minor : read.why).toBe(outcome);
  });
});

describe('for any amount', () => {
  const currency = fc.constantFrom(...CURRENCIES);
  const minor = fc.integer({ min: 0, max: LARGEST_MINOR });

  it.each(['.', ','])('digits with a decimal %s read back as themselves', (decimalSign) => {
    fc.assert(
      fc.property(minor, currency, (amount, of) => {
        const typed = EXPONENT[of] === 0 ? String(amount) : (amount / 100).toFixed(2).replace('.', decimalSign);
        expect(readTypedAmount(typed, of)).toEqual({ ok: true, value: { minor: amount, currency: of } });
      }),
    );
  });

  it.each([
    ['en-US', 'USD'],
    ['de-DE', 'EUR'],
    ['fr-FR', 'EUR'],
    ['en-IE', 'EUR'],
    ['en-IN', 'INR'],
    ['ja-JP', 'JPY'],
    ['pl-PL', 'PLN'],
    ['pt-BR', 'BRL'],
    ['tr-TR', 'TRY'],
    ['sv-SE', 'SEK'],
  ] as const)('what %s writes in %s is read', (locale, of) => {
    const write = new Intl.NumberFormat(locale, { style: 'currency', currency: of });
    fc.assert(
      fc.property(minor, (amount) => {
        const typed = write.format(amount / 10 ** EXPONENT[of]);
        expect(readTypedAmount(typed, of)).toEqual({ ok: true, value: { minor: amount, currency: of } });
      }),
    );
  });

  it('any text is answered, and a value is a whole number of minor units in range', () => {
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
      { numRuns: 2000 },
    );
  });
});
