import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import {
  digestDue,
  keptSteps,
  nextAlarm,
  type ReminderSettings,
  type ToldStep,
} from '../../../src/core/credits/reminders';
import { dayAt, type EpochMs, laterDay } from '../../../src/core/days/calendarDay';
import { isQuiet, type QuietHours, quietEnds } from '../../../src/core/days/quietHours';
import { type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { creditOf, DAY, usd } from '../../support/core/situations';

// Random days of a shopper against a model that knows nothing of steps: it keeps the notifications that were shown, and
// asks of each whether a person would have wanted it.

const HOUR = 3_600_000;
const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Santiago'];
const markets: MarketplaceId[] = ['US', 'JP', 'DE', 'AU'];
const start = Date.parse('2026-03-01T00:00Z');

type Event =
  | { readonly do: 'add'; readonly days: number; readonly market: MarketplaceId; readonly age: number }
  | { readonly do: 'use' | 'use back' | 'remove'; readonly which: number }
  | { readonly do: 'ladder'; readonly ladder: readonly number[] }
  | { readonly do: 'snooze'; readonly hours: number; readonly market: MarketplaceId | 'every' }
  /** The worker is stopped after it has written what it tells, and before it has shown it. */
  | { readonly do: 'stop' }
  /** The clock is set to be wrong by so much, which is less than counts as a clock that was ahead. */
  | { readonly do: 'clock'; readonly hours: number }
  | { readonly do: 'nothing' };

const anyLadder = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 });
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      days: fc.integer({ min: 0, max: 45 }),
      market: fc.constantFrom(...markets),
      // In hours; most are typed in now, some come from another browser or a file.
      age: fc.constantFrom(0, 0, 0, 5, 30 * 24, 90 * 24),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('use', 'use back', 'remove'), which: fc.nat(5) }) as fc.Arbitrary<Event>,
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ladder' as const), ladder: anyLadder }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('snooze' as const),
      hours: fc.integer({ min: 1, max: 72 }),
      market: fc.constantFrom('every' as const, ...markets),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'stop' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.integer({ min: -11, max: 11 }) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'nothing' as const }) },
);
/** What happens, and how many quarters of an hour after what happened before. Long gaps are days with the browser shut. */
const anyDays = fc.array(
  fc.record({
    after: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 96 }), fc.integer({ min: 0, max: 960 })),
    event: anyEvent,
  }),
  { minLength: 1, maxLength: 40 },
);
const anyQuiet = fc.option(
  fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) }),
);

interface Shown {
  readonly at: EpochMs;
  readonly credits: readonly { readonly credit: Credit; readonly days: number }[];
}

/** A browser that wakes at every event and at its own alarm, with the credits as they are then. */
function shopper(zone: string, quiet: QuietHours | null) {
  let now = start;
  let wrongBy = 0;
  let credits: Credit[] = [];
  let told: ToldStep[] = [];
  let settings: ReminderSettings = { ladder: [30, 7, 3, 1, 0], quiet };
  const shown: Shown[] = [];
  const gone = new Map<string, Credit>();

  /** @param isStopped whether the worker is stopped between writing and showing */
  function wake(isStopped: boolean) {
    const there = credits.filter(({ left }) => left.minor > 0);
    const digest = digestDue(there, told, settings, { now, zone });
    told = keptSteps([...told, ...(digest?.told ?? [])], credits, now);
    if (digest?.how === 'loud' && !isStopped) shown.push({ at: now, credits: digest.credits });
    return nextAlarm(there, told, settings, { now, zone });
  }

  function happen(event: Event) {
    const at = 'which' in event ? credits[event.which % Math.max(1, credits.length)] : undefined;
    if (event.do === 'add') {
      const { market } = event;
      const addedAt = now - event.age * HOUR;
      const ends = laterDay(dayAt(now, marketplace(market).zone), event.days);
      const left = { ...usd(300), currency: marketplace(market).currency };
      credits = [...credits, { ...creditOf(300, ends), book: { marketplace: market }, left, addedAt }];
    }
    if (event.do === 'use' && at) {
      gone.set(at.id, at);
      credits = credits.map((each) => (each === at ? { ...at, left: { ...at.left, minor: 0 } } : each));
    }
    if (event.do === 'use back' && at) credits = credits.map((each) => (each === at ? (gone.get(at.id) ?? at) : each));
    if (event.do === 'remove' && at) credits = credits.filter((each) => each !== at);
    if (event.do === 'ladder') settings = { ...settings, ladder: event.ladder };
    if (event.do === 'snooze') {
      const until = now + event.hours * HOUR;
      const { snoozedUntil: before = () => 0 } = settings;
      const counts = (shop: MarketplaceId) => event.market === 'every' || event.market === shop;
      settings = { ...settings, snoozedUntil: (shop) => (counts(shop) ? until : before(shop)) };
    }
    if (event.do === 'clock') {
      now += (event.hours - wrongBy) * HOUR;
      wrongBy = event.hours;
    }
  }

  return {
    shown,
    settingsNow: () => settings,
    /** Lets time pass up to an event; the alarms that go off meanwhile are followed where the browser is open. */
    live(until: number, isOpen: boolean, event: Event) {
      let next = wake(false);
      const end = now + until * (HOUR / 4);
      for (let turns = 0; isOpen && next !== null && next <= end && turns < 200; turns += 1) {
        now = Math.max(now, next);
        next = wake(false);
      }
      now = end;
      happen(event);
      wake(event.do === 'stop');
    },
  };
}

const localDay = (at: EpochMs, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

describe('whatever the shopper does on random days', () => {
  it('there is at most one notification a day, none in quiet hours, none of a just typed end, and each step once', () => {
    let notifications = 0;
    fc.assert(
      fc.property(anyDays, fc.constantFrom(...zones), anyQuiet, fc.boolean(), (days, zone, quiet, isOpen) => {
        const life = shopper(zone, quiet);
        for (const { after, event } of days) life.live(after, isOpen, event);
        notifications += life.shown.length;

        const shownDays = life.shown.map(({ at }) => localDay(at, zone));
        expect(new Set(shownDays).size).toBe(shownDays.length);
        const nearest = new Map<string, number>();
        for (const { at, credits } of life.shown) {
          const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          const minute = wall.hour * 60 + wall.minute;
          const from = quiet?.from ?? 0;
          const to = quiet?.to ?? 0;
          const isHushed = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
          expect(isHushed).toBe(false);
          for (const { credit: of, days: left } of credits) {
            expect(at - of.addedAt).toBeGreaterThanOrEqual(12 * HOUR);
            expect(localDay(of.addedAt, zone)).not.toBe(localDay(at, zone));
            // Only news: nearer to its end than when it was last spoken of, and than when it was typed in.
            const ends = (of.ends as { on: ReturnType<typeof laterDay> }).on;
            const atTyping = Temporal.PlainDate.from(localDay(of.addedAt, marketplace(of.book.marketplace).zone)).until(
              ends,
            );
            expect(left).toBeLessThan(nearest.get(of.id) ?? atTyping.total('days'));
            nearest.set(of.id, left);
          }
        }
      }),
      { numRuns: 4000 },
    );
    // The days are such that there is something to tell.
    expect(notifications).toBeGreaterThan(1500);
  });

  it('an open browser tells every step once, where nothing silences it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 45 }),
        anyLadder,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 96 }),
        (days, ladder, zone, after) => {
          const life = shopper(zone, null);
          life.live(0, true, { do: 'ladder', ladder });
          life.live(after, true, { do: 'add', days, market: 'US', age: 0 });
          life.live(50 * 24 * 4, true, { do: 'nothing' });
          const heard = life.shown.flatMap(({ credits }) => credits.map((each) => each.days));
          expect(heard).toEqual([...ladder].filter((rung) => rung < days).sort((a, b) => b - a));
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a farther step that is set later is not told after a nearer one', () => {
  const credit = { ...creditOf(300, '2026-03-20'), addedAt: start - 60 * DAY };
  const at = (iso: string) => ({ now: Date.parse(iso), zone: 'UTC' });
  const told = digestDue([credit], [], { ladder: [7], quiet: null }, at('2026-03-15T20:00Z'))?.told ?? [];
  expect(told).toHaveLength(1);
  const settings = { ladder: [30, 14, 7, 2], quiet: null };
  expect(digestDue([credit], told, settings, at('2026-03-16T20:00Z'))).toBeNull();
  expect(digestDue([credit], told, settings, at('2026-03-18T20:00Z'))?.credits).toMatchObject([{ days: 2 }]);
});

test('a clock that is in the past for a while, as after a dead battery, loses no told step', () => {
  const credit = { ...creditOf(300, '2026-03-20'), addedAt: start - 60 * DAY };
  const settings = { ladder: [30, 7], quiet: null };
  const now = Date.parse('2026-03-15T20:00Z');
  const told = digestDue([credit], [], settings, { now, zone: 'UTC' })?.told ?? [];
  const kept = keptSteps(told, [credit], Date.parse('2015-01-01T00:00Z'));
  expect(digestDue([credit], kept, settings, { now: now + HOUR, zone: 'UTC' })).toBeNull();
});

describe('the end of quiet hours is the first minute that is not quiet, whatever the clocks do', () => {
  // Nights on which these zones change their clocks, with hours that lie on, in and around the change.
  const nights: readonly (readonly [zone: string, evening: string])[] = [
    ['America/Los_Angeles', '2026-03-07T18:00'],
    ['America/Los_Angeles', '2026-10-31T18:00'],
    ['Europe/Berlin', '2026-03-28T18:00'],
    ['Europe/Berlin', '2026-10-24T18:00'],
    ['Africa/Cairo', '2026-04-23T18:00'],
    ['Africa/Cairo', '2026-10-29T18:00'],
    ['America/Santiago', '2026-09-05T18:00'],
    ['America/Santiago', '2026-04-04T18:00'],
    ['Australia/Lord_Howe', '2026-04-04T18:00'],
    ['Australia/Lord_Howe', '2026-10-03T18:00'],
    ['Pacific/Apia', '2011-12-29T18:00'],
  ];
  const nearMidnight = fc.oneof(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 0, max: 24 }).map((n) => n * 10),
  );

  it('as counted minute by minute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...nights),
        nearMidnight,
        nearMidnight,
        fc.integer({ min: 0, max: 14 * 60 }),
        ([zone, evening], from, to, later) => {
          const quiet = { from, to };
          const now = Temporal.PlainDateTime.from(evening).toZonedDateTime(zone).epochMilliseconds + later * 60_000;
          let minute = now;
          while (isQuiet(quiet, { now: minute, zone })) minute += 60_000;
          expect(quietEnds(quiet, { now, zone })).toBe(minute);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
