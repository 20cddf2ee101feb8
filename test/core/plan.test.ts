import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalendarDay } from '../../src/core/calendarDay';
import { laterDay } from '../../src/core/calendarDay';
import type { Credit, Scope } from '../../src/core/credit';
import { greedyFlow, type Network } from '../../src/core/flow';
import { lostIfNothingIsDone, type Plan, type Purchase, planUse } from '../../src/core/plan';
import { fitOn, UNKNOWN_BUYING } from '../../src/core/scope';
import { creditOf, eur, TODAY, usd } from './situations';

const RUNS = { numRuns: 10_000 };

function purchase(id: string, cents: number, more: Partial<Purchase> = {}): Purchase {
  return { ...UNKNOWN_BUYING, id, day: TODAY, cost: usd(cents), ...more };
}

function brief({ use, lost }: Plan) {
  return {
    use: use.map(({ credit: of, purchase: to, amount }) => [of.id, to, amount.minor]),
    lost: lost.map(({ credit: of, amount }) => [of.id, amount.minor]),
  };
}

describe('what to use first', () => {
  const digital = { goods: 'digital', soldByAmazon: 'all', giftCards: 'none' } as const;
  const physical = { goods: 'physical', soldByAmazon: 'none', giftCards: 'none' } as const;

  test.for<[story: string, credits: Credit[], purchases: Purchase[], plan: ReturnType<typeof brief>]>([
    [
      'the one that ends first',
      [creditOf(300, '2026-12-20', { id: 'b' }), creditOf(300, '2026-12-01', { id: 'a' })],
      [purchase('p', 400)],
      {
        use: [
          ['a', 'p', 300],
          ['b', 'p', 100],
        ],
        lost: [['b', 200]],
      },
    ],
    [
      'one good for anything makes room for one good for digital goods only',
      [creditOf(300, '2026-12-01', { id: 'any' }), creditOf(300, '2026-12-20', { id: 'digital', scope: 'digital' })],
      [purchase('book', 300, digital), purchase('kettle', 300, physical)],
      {
        use: [
          ['any', 'kettle', 300],
          ['digital', 'book', 300],
        ],
        lost: [],
      },
    ],
    [
      'one without an end takes only what is left over',
      [
        creditOf(300, 'never', { id: 'never' }),
        creditOf(300, '2026-12-01', { id: 'a' }),
        creditOf(300, 'unknown', { id: 'maybe' }),
      ],
      [purchase('p', 400)],
      {
        use: [
          ['a', 'p', 300],
          ['maybe', 'p', 100],
        ],
        lost: [],
      },
    ],
    [
      'a purchase after its end is too late for it, on its last day it is not',
      [creditOf(300, '2026-12-01', { id: 'a' })],
      [purchase('late', 100, { day: laterDay(TODAY, 11) }), purchase('last', 100, { day: laterDay(TODAY, 10) })],
      { use: [['a', 'last', 100]], lost: [['a', 200]] },
    ],
    [
      'ended, empty and foreign credits are left out',
      [
        creditOf(300, '2026-11-20', { id: 'ended' }),
        creditOf(0, '2026-12-01', { id: 'empty' }),
        { ...creditOf(300, '2026-12-01', { id: 'euros' }), left: eur(300) },
      ],
      [purchase('p', 400)],
      { use: [], lost: [['euros', 300]] },
    ],
    ['nothing to buy', [creditOf(300, '2026-12-01', { id: 'a' })], [], { use: [], lost: [['a', 300]] }],
    ['nothing at all', [], [], { use: [], lost: [] }],
  ])('%s', ([, credits, purchases, plan]) => {
    expect(brief(planUse(credits, purchases, TODAY))).toEqual(plan);
  });

  test('only certain fits count where that is asked', () => {
    const credits = [creditOf(300, '2026-12-01', { id: 'a', scope: 'unsure' })];
    expect(planUse(credits, [purchase('p', 400)], TODAY, 'may').use).toMatchObject([{ fit: 'may' }]);
    expect(planUse(credits, [purchase('p', 400)], TODAY, 'fits')).toMatchObject({
      use: [],
      lost: [{ amount: usd(300) }],
    });
  });

  test('what is lost if nothing is done, soonest first', () => {
    const credits = [
      creditOf(300, '2026-12-20', { id: 'b' }),
      creditOf(200, '2026-12-01', { id: 'a' }),
      creditOf(9, 'never'),
    ];
    expect(lostIfNothingIsDone(credits, TODAY)).toMatchObject([
      { credit: { id: 'a' }, on: '2026-12-01', days: 10, amount: usd(200) },
      { credit: { id: 'b' }, on: '2026-12-20', days: 29, amount: usd(300) },
    ]);
  });
});

/** Every way to give whole units, for cases small enough to list them all. */
function* everyFlow({ supply, demand, may }: Network): Generator<number[]> {
  const pairs = supply.flatMap((_, s) => demand.flatMap((__, d) => (may(s, d) ? [[s, d] as const] : [])));
  function* from(index: number, left: number[], room: number[], given: number[]): Generator<number[]> {
    const pair = pairs[index];
    if (!pair) {
      yield given;
      return;
    }
    const [s, d] = pair;
    for (let units = 0; units <= Math.min(left[s] ?? 0, room[d] ?? 0); units += 1) {
      const less = (list: number[], at: number) => list.map((value, index_) => (index_ === at ? value - units : value));
      yield* from(
        index + 1,
        less(left, s),
        less(room, d),
        given.map((value, at) => (at === s ? value + units : value)),
      );
    }
  }
  yield* from(
    0,
    [...supply],
    [...demand],
    supply.map(() => 0),
  );
}

const units = fc.integer({ min: 0, max: 3 });

describe('the flow', () => {
  it('uses as much as any way does, and of the first suppliers as much as any way that does', () => {
    const network = fc
      .record({
        supply: fc.array(units, { maxLength: 3 }),
        demand: fc.array(units, { maxLength: 3 }),
        allowed: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      })
      .map(({ supply, demand, allowed }) => ({
        supply,
        demand,
        may: (s: number, d: number) => allowed[s * 3 + d] === true,
      }));
    fc.assert(
      fc.property(network, (given) => {
        const flow = greedyFlow(given);
        const used = flow.map((row) => row.reduce((total, part) => total + part, 0));
        for (const [s, row] of flow.entries()) {
          for (const [d, part] of row.entries()) expect(part === 0 || (part > 0 && given.may(s, d))).toBe(true);
          expect(used[s]).toBeLessThanOrEqual(given.supply[s] ?? 0);
        }
        for (const [d, room] of given.demand.entries()) {
          expect(flow.reduce((total, row) => total + (row[d] ?? 0), 0)).toBeLessThanOrEqual(room);
        }
        // Greater is better, the first supplier first; the total is the same for the best, as the last check shows.
        let most = 0;
        for (const other of everyFlow(given)) {
          most = Math.max(
            most,
            other.reduce((total, part) => total + part, 0),
          );
          const at = other.findIndex((part, index) => part !== used[index]);
          if (at >= 0) expect(used[at]).toBeGreaterThan(other[at] ?? 0);
        }
        expect(used.reduce((total, part) => total + part, 0)).toBe(most);
      }),
      RUNS,
    );
  });

  it('the plan loses the least that any use of these credits loses', () => {
    const days = fc.integer({ min: 0, max: 3 }).map((n) => laterDay(TODAY, n));
    const someCredit = fc
      .record({ left: units, ends: days, scope: fc.constantFrom<Scope>('any', 'digital', 'sold-by-amazon') })
      .map(({ left, ends, scope }): Credit => creditOf(left, ends, { scope }));
    const somePurchase = fc
      .record({
        cents: units,
        on: days,
        goods: fc.constantFrom('digital' as const, 'physical' as const),
        soldByAmazon: fc.constantFrom('all' as const, 'none' as const),
      })
      .map(({ cents, on, ...what }) =>
        purchase(`${on} ${what.goods} ${what.soldByAmazon}`, cents, { day: on, ...what }),
      );
    fc.assert(
      fc.property(
        fc.array(someCredit, { maxLength: 3 }),
        fc.array(somePurchase, { maxLength: 3 }),
        (credits, purchases) => {
          const plan = planUse(credits, purchases, TODAY);
          const lost = plan.lost.reduce((total, { amount }) => total + amount.minor, 0);
          const may = (s: number, d: number) => {
            const [one, other] = [credits[s], purchases[d]];
            if (!one || !other || typeof one.ends !== 'object') return false;
            return fitOn(one, other).fit !== 'cannot' && other.day <= (one.ends.on as CalendarDay);
          };
          const all = credits.reduce((total, { left }) => total + left.minor, 0);
          let most = 0;
          for (const other of everyFlow({
            supply: credits.map(({ left }) => left.minor),
            demand: purchases.map(({ cost }) => cost.minor),
            may,
          })) {
            most = Math.max(
              most,
              other.reduce((total, part) => total + part, 0),
            );
          }
          expect(lost).toBe(all - most);
        },
      ),
      RUNS,
    );
  });

  it('a thousand credits and fifty purchases are planned in time', () => {
    const credits = Array.from({ length: 1000 }, (_, at) =>
      creditOf(100, laterDay(TODAY, at % 90), { scope: at % 2 ? 'any' : 'digital' }),
    );
    const purchases = Array.from({ length: 50 }, (_, at) => purchase(`p${at}`, 900, { day: laterDay(TODAY, at) }));
    const start = performance.now();
    const { use } = planUse(credits, purchases, TODAY);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(use.reduce((total, { amount }) => total + amount.minor, 0)).toBe(45_000);
  });
});
