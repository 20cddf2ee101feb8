import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../src/core/days/calendarDay';
import { MARKETPLACE_IDS, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { readDay } from '../../../src/core/parsing/dayText';
import { runs } from '../../support/runs';

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
  ['ar-SA', '12 مايو 2026', '2026-05-12'],
  ['en-US', 'Sep 16, 2025', '2025-09-16'],
  ['en-GB', '16 Sept 2025', '2025-09-16'],
  ['it-IT', '1º agosto 2026', '2026-08-01'],
  ['it-IT', '12 mag 2026', '2026-05-12'],
  ['fr-FR', '1er janvier 2026', '2026-01-01'],
  ['fr-FR', '11 janvier 2026', '2026-01-11'],
  ['sv-SE', '12 maj 2026', '2026-05-12'],
  ['nl-NL', '12 mei 2026', '2026-05-12'],
  ['en-ZA', '1 August 2026', '2026-08-01'],
  ['en-ZA', '01 August 2026', '2026-08-01'],
  ['ar-SA', '١٢ رمضان ١٤٤٧ هـ', null],
  ['ja-JP', '令和8年5月12日', null],
  ['ja-JP', '2026/05/12', null],
  ['ar-EG', '٠١/٠٨/٢٠٢٦', null],
  // A year that no calendar of a browser reaches.
  ['en-US', 'May 12, 774147', null],
  ['fr-FR', '21er janvier 2026', null],
  ['en-US', 'Tuesday, May 12, 2026', null],

  ['en-US', '05/06/2026', null],
  ['en-US', '2026-05-12', null],
  ['de-DE', '05.06.2026', null],
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
  it.each(CASES)('is read: %s %j → %s', (locale, text, day) => {
    expect(readDay(text, locale)).toBe(day);
  });

  it('is read as Intl writes it for every marketplace in all its languages, with the name of the month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKETPLACE_IDS),
        fc.nat(),
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('full' as const, 'long' as const, 'medium' as const, 'short' as const),
        (id, at, days, dateStyle) => {
          const { languages } = marketplace(id);
          const moment = Date.UTC(2000, 0, 1) + days * 86_400_000;
          const written = new Intl.DateTimeFormat(languages[at % languages.length], {
            dateStyle,
            calendar: 'gregory',
            timeZone: 'UTC',
          }).format(moment);
          const day = calendarDay(new Date(moment).toISOString().slice(0, 10));
          const read = readDay(written, ...languages);
          const certain = dateStyle === 'long' || (dateStyle === 'medium' && /\p{L}/u.test(written));
          expect([written, read]).toEqual([written, certain ? day : read && day]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('has one meaning in all languages: no two write different days in the same way', () => {
    const tags = new Set(MARKETPLACE_IDS.flatMap((id) => marketplace(id).languages));
    const seen = new Map<string, number>();
    for (const tag of tags) {
      for (const dateStyle of ['long', 'medium'] as const) {
        const format = new Intl.DateTimeFormat(tag, { dateStyle, calendar: 'gregory', timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          const text = format.format(Date.UTC(2026, month, 3));
          if (!/\p{L}/u.test(text)) continue;
          expect([tag, text, seen.get(text) ?? month]).toEqual([tag, text, month]);
          seen.set(text, month);
        }
      }
    }
  });
});
