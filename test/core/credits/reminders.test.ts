import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import {
  type Digest,
  digestDue,
  keptSteps,
  nextAlarm,
  type ReminderSettings,
  type ToldStep,
} from '../../../src/core/credits/reminders';
import { laterDay, startOfDay } from '../../../src/core/days/calendarDay';
import { isQuiet, type LocalMoment, quietEnds } from '../../../src/core/days/quietHours';
import { type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { creditOf, DAY, day, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const HOUR = 3_600_000;
const ladder = [30, 7, 3, 1, 0];
const always: ReminderSettings = { ladder, quiet: null };
const nights: ReminderSettings = { ladder, quiet: { from: 22 * 60, to: 8 * 60 } };
const at = (iso: string, zone = 'America/Los_Angeles'): LocalMoment => ({
  now: Temporal.PlainDateTime.from(iso).toZonedDateTime(zone).epochMilliseconds,
  zone,
});

/** A profile that wakes at moments and keeps what it told. */
function wakings(credits: readonly Credit[], settings: ReminderSettings, moments: readonly LocalMoment[]) {
  let told: ToldStep[] = [];
  return moments.map((moment) => {
    const digest = digestDue(credits, told, settings, moment);
    told = [...told, ...(digest?.told ?? [])];
    return { moment, digest, told };
  });
}

const says = (digest: Digest | null) => digest && `${digest.how} ${digest.credits.map(({ days }) => days).join(' ')}`;

describe('the ladder', () => {
  const credits = [creditOf(300, '2026-12-21', { id: 'a' })];

  test('tells each step once', () => {
    const days = Array.from({ length: 33 }, (_, n) => at(`${laterDay(day('2026-11-20'), n)}T12:00`));
    const heard = wakings(credits, always, days).flatMap(
      ({ digest }) => digest?.credits.map((ending) => ending.days) ?? [],
    );
    expect(heard).toEqual([30, 7, 3, 1, 0]);
  });

  test('gives one digest of the present state after the browser was closed for weeks, and then nothing', () => {
    const moments = ['2026-12-19T09:00', '2026-12-19T18:00', '2026-12-20T09:00'].map((iso) => at(iso));
    expect(wakings(credits, always, moments).map(({ digest }) => says(digest))).toEqual(['loud 2', null, 'loud 1']);
  });

  test('puts many credits into one digest', () => {
    const many = [
      creditOf(1, '2026-12-21'),
      creditOf(2, '2026-12-02'),
      creditOf(3, '2026-11-25'),
      creditOf(4, 'never'),
      creditOf(0, '2026-12-01'),
    ];
    const old = many.map((each) => ({ ...each, addedAt: at('2026-10-01T12:00').now }));
    expect(says(digestDue(old, [], always, at('2026-11-24T12:00')))).toBe('loud 1 8 27');
  });

  test('starts again with a changed end, and keeps the steps of removed and ended credits for a year', () => {
    const told = digestDue(credits, [], always, at('2026-12-20T12:00'))?.told ?? [];
    const moved = [{ ...credits[0], ends: { on: day('2026-12-22') } }] as Credit[];
    expect(digestDue(credits, told, always, at('2026-12-20T13:00'))).toBeNull();
    expect(digestDue(moved, told, always, at('2026-12-20T13:00'))).not.toBeNull();
    expect(keptSteps(told, credits, at('2026-12-21T12:00').now)).toEqual(told);
    expect(keptSteps(told, credits, at('2026-12-22T12:00').now)).toEqual(told);
    expect(keptSteps(told, moved, at('2026-12-21T12:00').now)).toEqual(told);
    expect(keptSteps(told, [], at('2026-12-20T13:00').now)).toEqual(told);
    expect(keptSteps(told, credits, at('2028-03-01T12:00').now)).toEqual([]);
  });

  test('does not tell an end that the shopper just changed, but tells its next step', () => {
    const typed = at('2026-12-18T10:00');
    const page = { source: 'no-rush-page', addedAt: at('2026-10-01T12:00').now } as const;
    const changed = (credits[0] ? [{ ...credits[0], ...page, endTypedAt: typed.now }] : []) as Credit[];
    const moments = ['2026-12-18T10:01', '2026-12-19T12:00', '2026-12-20T12:00'].map((iso) => at(iso));
    expect(wakings(changed, always, moments).map(({ digest }) => says(digest))).toEqual([null, null, 'loud 1']);
    // Without the moment at which it was said, the page's own credit is told at once.
    const [untyped] = changed.map(({ endTypedAt: _, ...rest }) => rest);
    expect(says(digestDue(untyped ? [untyped] : [], [], always, at('2026-12-18T10:01')))).toBe('loud 3');
  });

  test('tells nothing when it is empty', () => {
    expect(digestDue(credits, [], { ladder: [], quiet: null }, at('2026-12-20T12:00'))).toBeNull();
    expect(nextAlarm(credits, [], { ladder: [], quiet: null }, at('2026-12-20T12:00'))).toBeNull();
  });
});

describe('quiet hours', () => {
  const credits = [creditOf(300, '2026-12-21', { id: 'a' })];

  test('make a step silent; it is loud after them, and then not told again', () => {
    const moments = [
      '2026-12-20T23:00',
      '2026-12-20T23:30',
      '2026-12-21T07:59',
      '2026-12-21T08:00',
      '2026-12-21T09:00',
    ];
    expect(
      wakings(
        credits,
        nights,
        moments.map((iso) => at(iso)),
      ).map(({ digest }) => says(digest)),
    ).toEqual(['silent 1', null, 'silent 0', 'loud 0', null]);
  });

  test('a later step on a day with a loud digest is silent, and loud on the next day', () => {
    const two = [creditOf(300, '2026-12-21', { id: 'jp' }), creditOf(300, '2026-12-21', { id: 'us' })];
    const [japan, us] = [{ ...two[0], book: { marketplace: 'JP' }, left: { minor: 300, currency: 'JPY' } }, two[1]] as [
      Credit,
      Credit,
    ];
    // 21 December begins in Japan while it is still the 20th in Los Angeles.
    const moments = ['2026-12-20T06:00', '2026-12-20T08:00', '2026-12-21T00:30', '2026-12-21T09:00'].map((iso) =>
      at(iso),
    );
    const heard = wakings([japan, us], always, moments).map(({ digest }) => says(digest));
    expect(heard).toEqual(['loud 1 1', 'silent 0', 'loud 0 0', null]);
  });

  test.for<[story: string, moment: LocalMoment, quiet: boolean, ends: string]>([
    ['by day', at('2026-12-20T12:00'), false, '2026-12-20T12:00'],
    ['late in the evening', at('2026-12-20T22:00'), true, '2026-12-21T08:00'],
    ['early in the morning', at('2026-12-20T07:59'), true, '2026-12-20T08:00'],
    ['at the minute when they end', at('2026-12-20T08:00'), false, '2026-12-20T08:00'],
    ['in the night on which clocks go forward', at('2026-03-07T23:00'), true, '2026-03-08T08:00'],
    ['in the night on which clocks go back', at('2026-10-31T23:00'), true, '2026-11-01T08:00'],
  ])('are known %s', ([, moment, quiet, ends]) => {
    expect(isQuiet(nights.quiet, moment)).toBe(quiet);
    expect(quietEnds(nights.quiet, moment)).toBe(at(ends).now);
  });

  test('may end at a time that comes twice, in the night when clocks go back', () => {
    const quiet = { from: 22 * 60, to: 90 };
    const again = at('2026-11-01T01:10').now + HOUR;
    expect(isQuiet(quiet, { now: again, zone: 'America/Los_Angeles' })).toBe(true);
    expect(quietEnds(quiet, { now: again, zone: 'America/Los_Angeles' })).toBe(again + HOUR / 3);
  });

  test('may lie within a day, have no length, or end in a skipped hour', () => {
    const noon = { from: 12 * 60, to: 14 * 60 };
    expect(isQuiet(noon, at('2026-12-20T13:00'))).toBe(true);
    expect(isQuiet(noon, at('2026-12-20T14:00'))).toBe(false);
    expect(isQuiet({ from: 60, to: 60 }, at('2026-12-20T01:00'))).toBe(false);
    const skipped = { from: 22 * 60, to: 2 * 60 + 30 };
    const end = quietEnds(skipped, at('2026-03-08T01:00'));
    expect(isQuiet(skipped, { now: end, zone: 'America/Los_Angeles' })).toBe(false);
    expect(end - at('2026-03-08T01:00').now).toBeLessThanOrEqual(2 * HOUR);
  });
});

describe('the next alarm', () => {
  const credits = [creditOf(300, '2026-12-21', { id: 'a' })];

  test.for<[story: string, settings: ReminderSettings, moment: string, next: string | null]>([
    ['is the marketplace’s own midnight', always, '2026-11-01T12:00', '2026-11-21T00:00'],
    ['is moved out of the quiet hours', nights, '2026-11-01T12:00', '2026-11-21T08:00'],
    ['is now, if something is due', always, '2026-12-18T12:00', '2026-12-18T12:00'],
    ['does not exist when the credit has ended', always, '2026-12-22T00:00', null],
  ])('%s', ([, settings, moment, next]) => {
    expect(nextAlarm(credits, [], settings, at(moment))).toBe(next && at(next).now);
  });

  test('is the next step, after one was told', () => {
    const now = at('2026-12-18T12:00');
    const told = digestDue(credits, [], always, now)?.told ?? [];
    expect(nextAlarm(credits, told, always, now)).toBe(at('2026-12-20T00:00').now);
  });

  test('follows the day in Japan for a credit of Japan, also for a clock in Los Angeles', () => {
    const japan = [{ ...credits[0], book: { marketplace: 'JP' }, left: { minor: 300, currency: 'JPY' } }] as Credit[];
    expect(nextAlarm(japan, [], always, at('2026-11-01T12:00'))).toBe(startOfDay(day('2026-11-21'), 'Asia/Tokyo'));
  });

  test('tells a credit silently if it ends before the next loud digest, and then there is no alarm', () => {
    const now = at('2026-12-21T10:00');
    const others: ToldStep[] = [
      { credit: 'b', ends: day('2026-12-22'), rung: 1, how: 'loud', at: at('2026-12-21T09:00').now },
    ];
    expect(nextAlarm(credits, others, always, now)).toBe(now.now);
    const told = [...others, ...(digestDue(credits, others, always, now)?.told ?? [])];
    expect(told.at(-1)?.how).toBe('silent');
    expect(nextAlarm(credits, told, always, now)).toBeNull();
  });
});

// Zones that move their clocks at midnight, by half hours, or never, and the ends of the world.
const zones = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Pacific/Apia',
  'America/Santiago',
];
const markets: MarketplaceId[] = ['US', 'JP', 'EG', 'AU', 'BR', 'DE'];
const start = Date.parse('2026-03-01T00:00Z');

const anyCredit = fc
  .record({ market: fc.constantFrom(...markets), days: fc.integer({ min: 0, max: 260 }) })
  .map(({ market, days }): Credit => {
    const ends = laterDay(day('2026-03-05'), days);
    const left = { ...usd(300), currency: marketplace(market).currency };
    return { ...creditOf(300, ends), book: { marketplace: market }, left, addedAt: start - 60 * DAY };
  });
const anyMoments = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 270 * 24 * 4 }), fc.constantFrom(...zones)), { minLength: 1, maxLength: 8 })
  .map((made) =>
    made.map(([quarters, zone]) => ({ now: start + quarters * HOUR * 0.25, zone })).sort((a, b) => a.now - b.now),
  );
const anySettings: fc.Arbitrary<ReminderSettings> = fc.record({
  ladder: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }).map((rungs) => [...rungs, 3]),
  quiet: fc.option(fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) })),
});

describe('whenever the browser is open', () => {
  it('no credit ends without a reminder, if it was open once in the last three days', () => {
    fc.assert(
      fc.property(
        fc.array(anyCredit, { minLength: 1, maxLength: 3 }),
        anyMoments,
        anySettings,
        (credits, moments, settings) => {
          const heard = wakings(credits, settings, moments);
          const told = heard.at(-1)?.told ?? [];
          for (const { id, ends, book } of credits) {
            const end = startOfDay((ends as { on: typeof TODAY }).on, marketplace(book.marketplace).zone);
            const open = moments.filter(({ now }) => now >= end - 3 * DAY + 2 * HOUR && now < end);
            if (open.length > 0) expect(told.some((step) => step.credit === id && step.at < end)).toBe(true);
          }
        },
      ),
      { numRuns: runs(10_000) },
    );
  });

  it('nothing is told twice the same way, and there is at most one loud digest a day', () => {
    fc.assert(
      fc.property(
        fc.array(anyCredit, { minLength: 1, maxLength: 3 }),
        anyMoments,
        anySettings,
        (credits, moments, settings) => {
          const heard = wakings(
            credits,
            settings,
            moments.map(({ now }) => ({ now, zone: 'Europe/Berlin' })),
          );
          const steps = (heard.at(-1)?.told ?? []).map(({ credit: id, rung, how }) => `${id} ${rung} ${how}`);
          expect(new Set(steps).size).toBe(steps.length);
          const loudDays = heard
            .filter(({ digest }) => digest?.how === 'loud')
            .map(({ moment: { now } }) =>
              Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
            );
          expect(new Set(loudDays).size).toBe(loudDays.length);
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it('a profile that only wakes at its alarms tells every step in time, and never in the quiet hours', () => {
    fc.assert(
      fc.property(fc.array(anyCredit, { minLength: 1, maxLength: 2 }), fc.constantFrom(...zones), (credits, zone) => {
        let told: ToldStep[] = [];
        let now = start;
        for (let turns = 0; turns < 40; turns += 1) {
          const moment = { now, zone };
          const digest = digestDue(credits, told, nights, moment);
          if (digest?.how === 'loud') expect(isQuiet(nights.quiet, moment)).toBe(false);
          told = [...told, ...(digest?.told ?? [])];
          const next = nextAlarm(credits, told, nights, moment);
          if (next === null) break;
          expect(next).toBeGreaterThan(now);
          now = next;
        }
        for (const { id, ends, book } of credits) {
          const over = startOfDay(laterDay((ends as { on: typeof TODAY }).on, 1), marketplace(book.marketplace).zone);
          expect(told.some((step) => step.credit === id && step.at < over)).toBe(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

const TODAY = day('2026-11-21');
