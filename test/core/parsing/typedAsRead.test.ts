import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETPLACE_IDS, type MarketplaceId, type Shop, shop } from '../../../src/core/marketplaces/marketplaces';
import { EXPONENT, signsOf } from '../../../src/core/money/currency';
import { CURRENCY_TABLE } from '../../../src/core/money/currencyTable';
import { LARGEST_MINOR } from '../../../src/core/money/money';
import { readMoney } from '../../../src/core/parsing/moneyText';
import { separatorsOf } from '../../../src/core/parsing/separators';
import { readTypedAmount } from '../../../src/core/parsing/typedAmount';
import { runs } from '../../support/runs';

/** Amounts of every length, many of them round, because decimals that are left out are what is mistaken for a group. */
const minor = fc.oneof(
  fc.integer({ min: 0, max: LARGEST_MINOR }),
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 9_999_999 }).map((units) => units * 100),
);

const typedIn = (text: string, of: Shop) => readTypedAmount(text, of.currency, of.locale);

/** What a field for the shop has to answer to a text, by what a page of the shop says with it. */
function expectTypedAsRead(text: string, of: Shop): void {
  const read = readMoney(text, of);
  if (read.state !== 'amount' || read.value.minor < 0 || read.value.minor > LARGEST_MINOR) return;
  expect([text, typedIn(text, of)]).toEqual([text, { ok: true, value: read.value }]);
}

/** Expects that a text that stands for an amount is typed as that amount or asked about. */
function expectNoOther(text: string, amount: number, of: Shop): void {
  const typed = typedIn(text, of);
  if (typed.ok) expect([text, typed.value]).toEqual([text, { minor: amount, currency: of.currency }]);
}

const unitsOf = (amount: number, of: Shop) => amount / 10 ** EXPONENT[of.currency];

/** Each language of each shop. */
const SHOWN = MARKETPLACE_IDS.flatMap((id) => shop(id).languages.map((language) => [id, language] as const));

describe.each(SHOWN)('%s in %s: an amount that is read can be typed', (id, language) => {
  const of = shop(id);

  it('in the way in which Intl writes it', () => {
    const styles = fc.record({
      currencyDisplay: fc.constantFrom('symbol' as const, 'narrowSymbol' as const, 'code' as const),
      signDisplay: fc.constantFrom('auto' as const, 'always' as const),
    });
    fc.assert(
      fc.property(minor, styles, (amount, style) => {
        const write = new Intl.NumberFormat(language, { style: 'currency', currency: of.currency, ...style });
        const text = write.format(unitsOf(amount, of));
        expect([text, readMoney(text, of).state]).toEqual([text, 'amount']);
        expectTypedAsRead(text, of);
        expectNoOther(text, amount, of);
      }),
      { numRuns: runs(60) },
    );
  });

  it('in less usual ways of Intl, or it is ambiguous', () => {
    const styles = fc.record({
      currencyDisplay: fc.constantFrom('symbol' as const, 'narrowSymbol' as const, 'code' as const, 'name' as const),
      currencySign: fc.constantFrom('standard' as const, 'accounting' as const),
      numberingSystem: fc.constantFrom(
        'latn',
        'arab',
        'arabext',
        'deva',
        'beng',
        'tamldec',
        'telu',
        'thai',
        'fullwide',
      ),
      trailingZeroDisplay: fc.constantFrom('auto' as const, 'stripIfInteger' as const),
      useGrouping: fc.constantFrom('auto' as const, 'always' as const, false),
    });
    fc.assert(
      fc.property(minor, styles, (amount, style) => {
        const write = new Intl.NumberFormat(language, { style: 'currency', currency: of.currency, ...style });
        const text = write.format(unitsOf(amount, of));
        expectTypedAsRead(text, of);
        expectNoOther(text, amount, of);
      }),
      { numRuns: runs(150) },
    );
  });

  it('in every spelling of the shop and of the shopper', () => {
    const { typedSigns } = CURRENCY_TABLE[of.currency];
    const written = fc.record({
      amount: minor,
      sign: fc.constantFrom(...signsOf(of.currency), ...typedSigns),
      inFront: fc.boolean(),
      space: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
      whole: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ amount, sign, inFront, space, whole }) => {
        const digits = EXPONENT[of.currency];
        const minimumFractionDigits = whole && amount % 100 === 0 ? 0 : digits;
        const number = new Intl.NumberFormat(language, { minimumFractionDigits }).format(unitsOf(amount, of));
        const text = inFront ? `${sign}${space}${number}` : `${number}${space}${sign}`;
        expectTypedAsRead(text, of);
        expectNoOther(text, amount, of);
        // With its decimals an amount is never asked about, whoever spells its currency.
        if (minimumFractionDigits === digits) expect([text, typedIn(text, of).ok]).toEqual([text, true]);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('texts whose meaning a page can’t tell', () => {
  it.each<[MarketplaceId, string, number | string]>([
    // The shop's own group counts where those who pay in the currency disagree.
    ['DE', '1.500', 150_000],
    ['DE', '1.500 €', 150_000],
    ['IE', '€1,500', 150_000],
    ['CA', '$1,500', 150_000],
    ['DE', '1,500', 'ambiguous'],
    ['IE', '€1.500', 'ambiguous'],
    ['CA', '1.500 $', 'ambiguous'],
    ['FR', '1.500 €', 'ambiguous'],
    ['FR', '1,500 €', 'ambiguous'],
    ['PL', '1.500', 'ambiguous'],
    ['US', '$1.500', 'ambiguous'],
    ['BR', 'R$ 1,500', 'ambiguous'],
    ['US', '-$0.00', 0],
    ['US', '-$0.01', 'negative'],
    ['IN', '₹1.23.456,00', 12_345_600],
    ['IN', '₹௧,௨௩,௪௫௬.௭௮', 12_345_678],
    ['SA', '٤١٫١٠', 4110],
    ['DE', '௫ 982 EUR', 'not-a-number'],
    ['CA', '५ 175 CAD', 'not-a-number'],
    ['SE', '५\n175 SEK', 'not-a-number'],
    ['SA', 'SR 50', 5000],
    ['AU', 'AU$5', 500],
    ['SG', 'SG$5', 500],
    ['JP', 'JP¥5', 5],
  ])('in %s, typing %s gives %s', (id, text, outcome) => {
    const typed = typedIn(text, shop(id));
    expect(typed.ok ? typed.value.minor : typed.why).toBe(outcome);
    expectTypedAsRead(text, shop(id));
  });

  it.each(MARKETPLACE_IDS)('%s groups like everyone who pays in its currency', (id) => {
    const { currency, locale } = shop(id);
    const [own] = separatorsOf(locale);
    const { thousands } = CURRENCY_TABLE[currency];
    if (thousands === ',' || thousands === '.') expect([thousands, '٬']).toContain(own);
  });

  it('any other typed text is the amount of the page, or ambiguous', () => {
    const character = fc.constantFrom(..."$€£¥₹.,-+' 0123456789٠١५௫\u00a0\u200f\u061c円kr");
    const near = fc
      .tuple(fc.constantFrom(...MARKETPLACE_IDS), fc.string({ unit: character, maxLength: 12 }), fc.nat())
      .map(([id, number, at]) => {
        const of = shop(id);
        const signs = signsOf(of.currency);
        const sign = signs[at % signs.length];
        return { of, text: at % 2 ? `${sign}${number}` : `${number} ${sign}` };
      });
    fc.assert(
      fc.property(near, ({ of, text }) => expectTypedAsRead(text, of)),
      { numRuns: runs(20_000) },
    );
  });
});
