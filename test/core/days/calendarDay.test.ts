import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDay, dayAt, dayFrom, daysBetween, daysIn } from '../../../src/core/days/calendarDay';
import { MARKETPLACE_IDS, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { day } from '../../support/core/situations';

describe('a day is read strictly', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(calendarDay(text)).toBe(text);
  });

  it.each([
    '',
    '2026-2-1',
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '21-11-2026',
    '2026-11-21T00:00',
    '2026-11-21 ',
    '+2026-11-21',
    '12026-11-21',
    '２０２６-11-21',
    '2026-11-21[u-ca=japanese]',
  ])('refuses %s', (text) => {
    expect(calendarDay(text)).toBeNull();
  });

  it.each([
    [2026, 11, 21, '2026-11-21'],
    [2026, 1, 2, '2026-01-02'],
    [2026, 2, 29, null],
    [2026, 0, 1, null],
    [26, 1, 1, '0026-01-01'],
    [2026.5, 1, 1, null],
    [-1, 1, 1, null],
  ])('builds from %s, %s, %s: %s', (year, month, dayOfMonth, text) => {
    expect(dayFrom(year, month, dayOfMonth)).toBe(text);
  });
});

describe('the day at a moment depends on the zone', () => {
  it.each([
    // Los Angeles is eight hours behind UTC in winter, seven in summer.
    ['2026-11-22T07:59:59Z', 'America/Los_Angeles', '2026-11-21'],
    ['2026-11-22T08:00:00Z', 'America/Los_Angeles', '2026-11-22'],
    ['2026-07-01T06:59:59Z', 'America/Los_Angeles', '2026-06-30'],
    ['2026-07-01T07:00:00Z', 'America/Los_Angeles', '2026-07-01'],
    ['2026-11-22T00:00:00Z', 'UTC', '2026-11-22'],
    ['2026-11-21T15:00:00Z', 'Asia/Tokyo', '2026-11-22'],
    ['2026-11-21T14:59:59Z', 'Asia/Tokyo', '2026-11-21'],
    // India is half an hour off the full hours.
    ['2026-11-21T18:29:59Z', 'Asia/Kolkata', '2026-11-21'],
    ['2026-11-21T18:30:00Z', 'Asia/Kolkata', '2026-11-22'],
    // The clocks go forward on 8 March 2026 and back on 1 November: these days have 23 and 25 hours.
    ['2026-03-08T08:00:00Z', 'America/Los_Angeles', '2026-03-08'],
    ['2026-03-09T06:59:59Z', 'America/Los_Angeles', '2026-03-08'],
    ['2026-03-09T07:00:00Z', 'America/Los_Angeles', '2026-03-09'],
    ['2026-11-01T07:00:00Z', 'America/Los_Angeles', '2026-11-01'],
    ['2026-11-02T07:59:59Z', 'America/Los_Angeles', '2026-11-01'],
    ['2026-11-02T08:00:00Z', 'America/Los_Angeles', '2026-11-02'],
    ['1969-12-31T23:59:59Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (moment, zone, expected) => {
    expect(dayAt(Date.parse(moment), zone)).toBe(expected);
  });

  it('every marketplace’s zone has a day that is at most one day off from UTC', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.parse('2100-01-01') }),
        fc.constantFrom(...MARKETPLACE_IDS),
        (moment, id) => {
          const there = dayAt(moment, marketplace(id).zone);
          expect(calendarDay(there)).toBe(there);
          expect(Math.abs(daysBetween(dayAt(moment, 'UTC'), there))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('days never go backwards, and 24 hours later it is the next day, or an hour before it when the clocks change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.parse('2100-01-01') }), (moment) => {
        const zone = 'America/Los_Angeles';
        const hours = (count: number) => dayAt(moment + count * 3_600_000, zone);
        expect(daysBetween(hours(0), hours(1))).toBeGreaterThanOrEqual(0);
        expect(daysBetween(hours(0), hours(25))).toBeGreaterThanOrEqual(1);
        expect(daysBetween(hours(0), hours(23))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('daysIn tells the same days for many moments as dayAt for each one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: Date.parse('2100-01-01') / 60_000 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        'UTC',
        'America/Los_Angeles',
        'Asia/Kolkata',
        'Australia/Sydney',
        'Pacific/Apia',
        'America/Sao_Paulo',
      ),
      fc.constantFrom(1, 60, 1440),
      (steps, zone, width) => {
        const from = Date.parse('2011-12-28T09:59:00Z');
        const moments = [...steps.map((step) => step * 60_000), ...steps.map((_, at) => from + at * width * 60_000)];
        const dayOf = daysIn(zone);
        expect(moments.map(dayOf)).toEqual(moments.map((moment) => dayAt(moment, zone)));
      },
    ),
  );
});

describe('days between', () => {
  it.each([
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-21', '2026-11-22', 1],
    ['2026-11-21', '2026-11-20', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-07', '2026-03-09', 2],
    ['2025-11-21', '2026-11-21', 365],
  ])('%s and %s are %s', (earlier, later, days) => {
    expect(daysBetween(day(earlier), day(later))).toBe(days);
  });

  it('add up, and change their sign with the direction', () => {
    const anyDay = fc
      .date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as CalendarDay);
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
        expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0);
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      }),
    );
  });
});
