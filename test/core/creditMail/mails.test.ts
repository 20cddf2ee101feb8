import { describe, expect, test } from 'vitest';
import { readCreditsInMail } from '../../../src/core/creditMail/creditsInMail';
import { said, type TableMail, tableMails } from '../../support/core/mailTable';

const mails = tableMails();
const row = (mail: TableMail) => [`${mail.shop}: ${mail.text.replaceAll('\n', ' / ').slice(0, 90)}`, mail] as const;

describe.each([...new Set(mails.map(({ table }) => table))])('mails by hand, %s', (table) => {
  test.each(mails.filter((mail) => mail.table === table).map(row))('%s', (_, { shop, text, says }) => {
    expect(said(readCreditsInMail(text, shop))).toBe(says);
  });
});

describe('a forwarded or quoted mail gives the same credits', () => {
  const given = mails.filter(
    ({ says, text }) => /^\d/.test(says) && !/^(?:>|\|)|\t| {3}|^---|^From|^On |^Von|^De /m.test(text),
  );
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['quoted twice', (text) => text.replace(/^/gm, '> > ')],
    ['with windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['padded with hidden marks', (text) => `\u034F \u200C${text}`.replaceAll('\n', '\u200B\n\u2060')],
    [
      'below the head of Outlook',
      (text) => `From: Shop <shop@example.com>\nSent: Monday, May 3, 2027 9:00 AM\nTo: Kim\nSubject: Hello\n\n${text}`,
    ],
    [
      'below the head of Gmail',
      (text) =>
        `---------- Forwarded message ---------\nFrom: Shop <shop@example.com>\nDate: Mon, May 3, 2027 at 9:00 AM\nSubject: Hello\nTo: <kim@example.com>\n\n\n${text}`,
    ],
    [
      'below the head of Apple Mail',
      (text) =>
        `Begin forwarded message:\n\nFrom: Shop <shop@example.com>\nSubject: Hello\nDate: May 3, 2027 at 9:00:00 AM PDT\nTo: kim@example.com\n\n${text}`,
    ],
    [
      'below another greeting',
      (text) => `Hello Kim,\n\n${text}\n\nSee you soon.\nhttps://example.com/unsubscribe?until=2027-01-01`,
    ],
  ];
  test.each(ways)('%s', (_, handedOn) => {
    const changed = given.flatMap(({ shop, text, says }) => {
      const now = said(readCreditsInMail(handedOn(text), shop));
      // The day of the mail may show the year.
      return now === says || says.includes('(no-year)') ? [] : [{ text, says, now }];
    });
    expect(changed).toEqual([]);
  });
});
