import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/core/calendarDay';
import { readDay } from '../../src/core/dayText';
import { MARKETPLACE_IDS, marketplace } from '../../src/core/marketplaces';

const CASES: readonly (readonly [locale: string, text: string, day: string | null])[] = [
  ['en-US', 'May 12, 2026', '2026-05-12'],
  ['en-US', ' September 16,\n 2025 ', '2025-09-16'],
  ['en-GB', '11 November 2025', '2025-11-11'],
  ['en-GB', '12 May 2026', '2026-05-12'],
  ['ja-JP', '2026年5月12日', '2026-05-12'],
  ['ja-JP', '２０２６年１月３日', '2026-01-03'],
  ['de-DE', '12. Mai 2026', '2026-05-12'],
  ['de-DE', '5. März 2026', '2026-03-05'],
  ['de-DE', '12 May 2026', '2026-05-12'],
  ['fr-FR', '12 août 2026', '2026-08-12'],
  ['es-ES', '12 de mayo de 2026', '2026-05-12'],
  ['pt-BR', '12 de março de 2026', '2026-03-12'],
  ['pl-PL', '3 maja 2026', '2026-05-03'],
  ['tr-TR', '12 Ağustos 2026', '2026-08-12'],
  ['ar-EG', '١٢ مايو ٢٠٢٦', '2026-05-12'],

  ['en-US', '05/06/2026', null],
  ['en-US', '2026-05-12', null],
  ['de-DE', '05.06.2026', null],
  ['en-US', 'Sep 16, 2025', null],
  ['en-US', '13/06/2026', null],
  ['en-US', '05.06.2026', null],
  ['en-US', 'February 30, 2026', null],
  ['en-US', 'May 12, 20260', null],
  ['en-US', 'May 012, 2026', null],
  ['en-US', 'May 12', null],
  ['en-US', 'May 2026', null],
  ['en-US', '12 May 12, 2026', null],
  ['en-US', 'Mai 12, 2026', null],
  ['en-US', 'Foo 12, 2026', null],
  ['en-US', 'May 12, 26', null],
  ['en-US', 'by May 12, 2026', null],
  ['en-US', 'May 12, 2026 or May 13, 2026', null],
  ['en-US', '', null],
  ['en-US', 'x'.repeat(10_000), null],
];

describe('a date', () => {
  it.each(CASES)('%s %j → %s', (locale, text, day) => {
    expect(readDay(text, locale)).toBe(day);
  });

  it('reads back the long date that Intl writes for every marketplace', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKETPLACE_IDS), fc.integer({ min: 0, max: 20_000 }), (id, days) => {
        const { locale } = marketplace(id);
        const moment = Date.UTC(2000, 0, 1) + days * 86_400_000;
        const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
        expect(readDay(text.format(moment), locale)).toBe(calendarDay(new Date(moment).toISOString().slice(0, 10)));
      }),
      { numRuns: 500 },
    );
  });
});
