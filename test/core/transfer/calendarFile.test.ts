import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import { type CalendarWords, calendarText } from '../../../src/core/transfer/calendarFile';
import { hostileWords } from '../../support/core/hostileBooks';
import { creditOf, NOW } from '../../support/core/situations';
import { runs } from '../../support/runs';

const words: CalendarWords = {
  summary: ({ note }) => `Credit ends: ${note}`,
  used: ({ note }) => `Used: ${note}`,
  description: () => '',
};

test("a credit has an all-day event on its last day with alarms in the morning; a used-up credit's event is cancelled", () => {
  const credits = [
    creditOf(300, '2026-12-31', { id: 'lot-a', note: 'books, music; more' }),
    creditOf(5, 'never'),
    creditOf(0, '2026-12-01', { id: 'lot-b', note: 'b' }),
    creditOf(0, '2026-11-20', { id: 'lot-c' }),
  ];
  expect(calendarText(credits, words, [7, 1, 0], NOW)?.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//balance-first//ends of credits//EN',
    'BEGIN:VEVENT',
    'UID:lot-a@balance-first',
    'DTSTAMP:20261121T200000Z',
    'SEQUENCE:217454400',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Credit ends: books\\, music\\; more',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    ...['-P6DT15H', '-PT15H', 'PT9H'].flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      'DESCRIPTION:Credit ends: books\\, music\\; more',
      'END:VALARM',
    ]),
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:lot-b@balance-first',
    'DTSTAMP:20261121T200000Z',
    'SEQUENCE:217454400',
    'DTSTART;VALUE=DATE:20261201',
    'DTEND;VALUE=DATE:20261202',
    'SUMMARY:Used: b',
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.for<[string, Credit[]]>([
  ['there is no credit', []],
  ['no credit has an end', [creditOf(300, 'never'), creditOf(300, 'unknown')]],
  ['all ends are past', [creditOf(300, '2026-11-20')]],
])('no calendar is made where %s', ([, credits]) => {
  expect(calendarText(credits, words, [7], NOW)).toBeNull();
});

/** The events of a calendar, read by an independent program. */
function eventsIn(text: string | null): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('an independent reader', () => {
  test('gets each alarm between eight in the morning and eight in the evening', () => {
    const ladder = [30, 7, 3, 1, 0];
    const [event] = eventsIn(calendarText([creditOf(300, '2026-12-31')], words, ladder, NOW));
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const rings = alarms.map((alarm) => {
      const time = event?.startDate.clone() as ICAL.Time;
      time.isDate = false;
      time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return time.toString();
    });
    expect(rings).toEqual([
      '2026-12-01T09:00:00',
      '2026-12-24T09:00:00',
      '2026-12-28T09:00:00',
      '2026-12-30T09:00:00',
      '2026-12-31T09:00:00',
    ]);
  });

  test('reads a later file as a later revision of the same event', () => {
    const [before] = eventsIn(calendarText([creditOf(300, '2026-12-31', { id: 'one' })], words, [7], NOW));
    const [after] = eventsIn(calendarText([creditOf(0, '2026-12-31', { id: 'one' })], words, [7], NOW + 1000));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  const anyNote = fc.oneof(hostileWords, fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }));
  const anyEnd = fc.constantFrom('2026-11-21', '2026-12-31', '2028-02-29', '9999-12-31', 'never', 'unknown');
  const anyCredit = fc.tuple(fc.nat(500), anyEnd, anyNote).map(([left, ends, note]) => creditOf(left, ends, { note }));

  it('finds each credit with its end and words, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.array(anyCredit, { maxLength: 6 }), (made) => {
        const credits = made.map((each, index) => ({ ...each, id: `lot-${index}` }));
        const dated = credits.filter(({ ends }) => typeof ends === 'object');
        const text = calendarText(credits, words, [3, 0], NOW);
        expect(text === null).toBe(dated.length === 0);
        if (text === null) return;
        for (const line of text.split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder().decode(octets)).toBe(line);
        }
        const read = eventsIn(text).map((event) => [event.uid, event.startDate.toString(), event.summary]);
        expect(read).toEqual(
          dated.map((of) => {
            const said = of.left.minor > 0 ? words.summary(of) : words.used(of);
            const plain = said.toWellFormed().replace(/\r\n|[\r\n\u2028\u2029]/g, '\n');
            return [
              `${of.id}@balance-first`,
              typeof of.ends === 'object' ? of.ends.on : '',
              plain.replace(/(?!\n)\p{Cc}/gu, ''),
            ];
          }),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});
