import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CreditsInMail, readCreditsInMail } from '../../../src/core/creditMail/creditsInMail';
import { ANY_MAIL, type DrawnMail } from '../../support/core/anyMail';
import { tableMails } from '../../support/core/mailTable';
import { runs } from '../../support/runs';

/** What a reading gets wrong. It is never wrong to say that something is not certain. */
function faultsOf(read: CreditsInMail, { minor, end, scope }: DrawnMail): string[] {
  if (!read.ok) return [];
  const [credit, ...more] = read.value.credits;
  const ends = typeof credit.ends === 'object' ? credit.ends.on : credit.ends;
  return [
    ...(more.length > 0 ? ['more credits than one'] : []),
    ...(credit.left.minor === minor ? [] : [`an amount of ${credit.left.minor}`]),
    ...(ends === (end ?? 'unknown') || ends === 'unclear' ? [] : [`an end of ${ends}`]),
    ...(credit.scope === scope || credit.scope === 'unsure' ? [] : [`a scope of ${credit.scope}`]),
  ];
}

const isWhole = (read: CreditsInMail, { end, scope }: DrawnMail) =>
  read.ok && read.value.together.scope === scope && (typeof read.value.together.ends === 'object') === (end !== null);

describe('mails that are put together at random', () => {
  test('are read as they were written, or the reading says that it is not certain', () => {
    fc.assert(
      fc.property(ANY_MAIL, (mail) => {
        expect(faultsOf(readCreditsInMail(mail.text, mail.shop), mail)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('are nearly always read completely', () => {
    const mails = fc.sample(ANY_MAIL, { numRuns: runs(200), seed: 7 });
    const whole = mails.filter((mail) => isWhole(readCreditsInMail(mail.text, mail.shop), mail));
    expect(whole.length / mails.length).toBeGreaterThan(0.9);
  });
});

const ANY_TEXT = fc
  .array(fc.oneof(fc.integer({ min: 9, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 400 })
  .map((codes) => String.fromCharCode(...codes));

/** Removes, doubles and swaps pieces of a text. */
const damaged = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(12),
        by: fc.constantFrom('', ' ', '\n', '> ', '|', '\u202B', '$', '2'),
      }),
      {
        maxLength: 6,
      },
    )
    .map((cuts) => cuts.reduce((now, { at, length, by }) => now.slice(0, at) + by + now.slice(at + length), text));

describe('no text makes the reader throw', () => {
  test('even if a mail is damaged', () => {
    const mails = tableMails();
    const any = fc.constantFrom(...mails).chain(({ text, shop }) => damaged(text).map((cut) => ({ cut, shop })));
    fc.assert(
      fc.property(any, ({ cut, shop }) => {
        expect(readCreditsInMail(cut, shop)).toHaveProperty('ok');
      }),
      { numRuns: runs(200) },
    );
  });

  test('even if a text has random characters', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(readCreditsInMail(text, 'DE')).toHaveProperty('ok');
      }),
    );
  });
});
