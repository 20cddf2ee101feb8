import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Credit } from '../../src/core/credits/credit';
import {
  digestDue,
  keptSteps,
  nextAlarm,
  type ReminderSettings,
  type ToldStep,
} from '../../src/core/credits/reminders';
import { laterDay, startOfDay } from '../../src/core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../src/core/marketplaces/marketplaces';
import { creditOf, DAY, day, usd } from '../support/core/situations';
import { runs } from '../support/runs';

// Clocks that are wrong for a while, and computers that travel: the clock on the wall says one thing, and later another.

const HOUR = 3_600_000;
const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati'];
const markets: MarketplaceId[] = ['US', 'JP', 'EG', 'AU', 'DE'];
const start = Date.parse('2026-03-01T00:00Z');

const anyCredit = fc
  .record({ market: fc.constantFrom(...markets), days: fc.integer({ min: 0, max: 60 }) })
  .map(({ market, days }): Credit => {
    const ends = laterDay(day('2026-03-05'), days);
    const left = { ...usd(300), currency: marketplace(market).currency };
    return { ...creditOf(300, ends), book: { marketplace: market }, left, addedAt: start - 60 * DAY };
  });
/** True moments, with how wrong the clock is then. */
const anyMoments = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 0, max: 70 * 24 }),
      zone: fc.constantFrom(...zones),
      wrong: fc.constantFrom(0, 0, 0, HOUR, -HOUR, -14 * HOUR, 20 * DAY, 60 * DAY, -400 * DAY, 4000 * DAY),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) => made.sort((a, b) => a.hours - b.hours));
const anySettings: fc.Arbitrary<ReminderSettings> = fc.record({
  ladder: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }).map((rungs) => [...rungs, 3, 1, 0]),
  quiet: fc.option(fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) })),
});

/** When the day begins on which a credit may be gone. */
const endOf = ({ ends, book }: Credit) =>
  startOfDay((ends as { on: ReturnType<typeof day> }).on, marketplace(book.marketplace).zone);

describe('however wrong the clock was before', () => {
  it('no credit ends without a reminder, if the browser was open with a right clock in its last three days', () => {
    fc.assert(
      fc.property(
        fc.array(anyCredit, { minLength: 1, maxLength: 2 }),
        anyMoments,
        anySettings,
        (credits, moments, settings) => {
          let told: readonly ToldStep[] = [];
          const heard: { readonly id: string; readonly real: number }[] = [];
          for (const { hours, zone, wrong } of moments) {
            const real = start + hours * HOUR;
            const digest = digestDue(credits, told, settings, { now: real + wrong, zone });
            told = keptSteps([...told, ...(digest?.told ?? [])], credits, real + wrong);
            for (const { credit: of } of digest?.credits ?? []) heard.push({ id: of.id, real });
          }
          for (const each of credits) {
            const end = endOf(each);
            const open = moments.filter(
              ({ hours, wrong }) => wrong === 0 && start + hours * HOUR >= end - 3 * DAY + 2 * HOUR,
            );
            const last = open.map(({ hours }) => start + hours * HOUR).findLast((real) => real < end);
            if (last === undefined) continue;
            // A wrong clock that showed what this one shows now has told of it: it can't be told from a right one.
            const mistaken = moments.some(({ hours, wrong }) => {
              const shown = start + hours * HOUR + wrong;
              return wrong > DAY && shown >= end - 4 * DAY && shown <= last + DAY;
            });
            if (mistaken) continue;
            expect(heard.some(({ id, real }) => id === each.id && real >= end - 4 * DAY && real < end)).toBe(true);
          }
        },
      ),
      { numRuns: runs(10_000) },
    );
  });
});

const ladder = [30, 7, 3, 1, 0];
const settings: ReminderSettings = { ladder, quiet: null };
const at = (iso: string, zone = 'America/Los_Angeles') => ({
  now: Temporal.PlainDateTime.from(iso).toZonedDateTime(zone).epochMilliseconds,
  zone,
});
const credit = [creditOf(300, '2026-12-21', { id: 'a' })];

test('after a clock was ahead and told the last step, the corrected clock tells the steps again from the real day', () => {
  const told = digestDue(credit, [], settings, at('2026-12-21T09:00'))?.told ?? [];
  expect(told.map(({ rung }) => rung)).toEqual(ladder);
  expect(digestDue(credit, told, settings, at('2026-12-18T09:00'))?.credits).toMatchObject([{ days: 3 }]);
  expect(nextAlarm(credit, told, settings, at('2026-12-01T09:00'))).toBe(at('2026-12-01T09:00').now);
  expect(keptSteps(told, credit, at('2026-12-18T09:00').now)).toEqual([]);
});

test('a clock that is off by minutes, or by the zone of another system, tells nothing twice', () => {
  const told = digestDue(credit, [], settings, at('2026-12-18T00:05'))?.told ?? [];
  for (const back of ['2026-12-17T23:55', '2026-12-17T10:05', '2026-12-18T00:06']) {
    expect(digestDue(credit, told, settings, at(back))).toBeNull();
    expect(keptSteps(told, credit, at(back).now)).toEqual(told);
  }
});

test('a journey over the date line causes no second loud digest on one day and loses no step', () => {
  const told = digestDue(credit, [], settings, at('2026-12-18T08:00', 'Pacific/Kiritimati'))?.told ?? [];
  // The same hour in Hawaii, a calendar day earlier on the wall.
  const hawaii = { now: at('2026-12-18T08:00', 'Pacific/Kiritimati').now + HOUR, zone: 'Pacific/Honolulu' };
  expect(digestDue(credit, told, settings, hawaii)).toBeNull();
  expect(nextAlarm(credit, told, settings, hawaii)).toBe(startOfDay(day('2026-12-18'), 'Pacific/Honolulu'));
});

test.for<[story: string, market: MarketplaceId, ends: string, due: string]>([
  ['spring in Los Angeles', 'US', '2027-03-15', '2027-03-14T00:00-08:00'],
  ['autumn in Los Angeles', 'US', '2026-11-02', '2026-11-01T00:00-07:00'],
  ['Cairo, where the day of the change begins at one', 'EG', '2026-04-25', '2026-04-24T01:00+03:00'],
  ['Tokyo', 'JP', '2026-12-21', '2026-12-20T00:00+09:00'],
])(
  'the step of one day in %s is due at the marketplace’s own midnight, also for a clock in Berlin',
  ([, market, ends, due]) => {
    const credits = [{ ...credit[0], book: { marketplace: market }, ends: { on: day(ends) } }] as Credit[];
    const now = { now: Date.parse(due) - 2 * DAY, zone: 'Europe/Berlin' };
    expect(nextAlarm(credits, [], { ladder: [1], quiet: null }, now)).toBe(Date.parse(due));
  },
);
