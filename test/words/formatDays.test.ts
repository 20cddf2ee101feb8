import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/core/days/calendarDay';
import { formatAge, formatDay, formatDays, formatMonth } from '../../src/words/formatDays';
import { DAY, HOUR, NOW } from '../support/core/ruleCases';

describe('formatAge', () => {
  it.each([
    [0, '1 minute ago'],
    [-DAY, '1 minute ago'],
    [59 * 60_000, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [DAY - 1, '23 hours ago'],
    [DAY, '1 day ago'],
    [59 * DAY, '59 days ago'],
    [60 * DAY, '2 months ago'],
    [729 * DAY, '24 months ago'],
    [730 * DAY, '2 years ago'],
  ])('tells %d ms as "%s"', (elapsed, text) => {
    expect(formatAge(NOW - elapsed, NOW, 'en-US')).toBe(text);
  });

  it('writes in the given language', () => {
    expect(formatAge(NOW - 2 * DAY, NOW, 'de-DE')).toBe('vor 2 Tagen');
  });
});

describe('days and months', () => {
  const day = calendarDay('2026-11-30');
  it.each([
    ['en-US', 'without-year', 'November 30'],
    ['en-US', 'with-year', 'November 30, 2026'],
    ['en-GB', 'without-year', '30 November'],
    ['de-DE', 'with-year', '30. November 2026'],
  ] as const)('writes a day in %s %s as %s', (locale, year, text) => {
    expect(day && formatDay(day, locale, year)).toBe(text);
  });

  it('writes months and counts of days', () => {
    expect(formatMonth('2026-11', 'en-US')).toBe('November 2026');
    expect(formatDays(1, 'en-US')).toBe('1 day');
    expect(formatDays(45, 'de-DE')).toBe('45 Tage');
  });
});
