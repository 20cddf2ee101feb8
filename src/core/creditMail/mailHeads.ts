import type { CalendarDay } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { daysIn } from './mailDays';
import type { MailLine } from './pastedText';
import { small } from './smallText';
import { languageOf } from './words/mailLanguages';

/** A mail without the heads that mail programs put above it, and the days on which these heads say that it was sent. */
interface HeadlessMail {
  readonly lines: readonly MailLine[];
  readonly sent: readonly CalendarDay[];
}

/**
 * Fields of a head in Outlook, Gmail, Apple Mail and Thunderbird: English, German, French, Italian, Spanish, Japanese.
 */
const FIELD =
  /^(?:from|sent|to|cc|bcc|date|reply-to|von|gesendet|an|datum|antwort an|de|envoye|a|date d'envoi|repondre a|da|inviato|data|rispondi a|enviado|enviado el|para|fecha|responder a|差出人|送信元|送信日時|日時|日付|宛先|受信者|返信先) ?:(?=\s|$)|^(?:差出人|送信元|送信日時|日時|日付|宛先|受信者|返信先) ?:/;
const SENT =
  /^(?:sent|date|gesendet|datum|envoye|date d'envoi|inviato|data|enviado|enviado el|fecha|送信日時|日時|日付) ?:/;
const SUBJECT = /^(?:subject|betreff|objet|oggetto|asunto|件名|re|fw|fwd|aw|wg|tr|rv) ?: ?/;
const RULE =
  /^[-_=]{2,}[^\p{L}\d]*$|^-{2,}.{0,20}(?:message|nachricht|messaggio|mensaje|メッセージ)|^begin forwarded message|^anfang der weitergeleiteten|^debut du message|^inizio messaggio|^inicio del mensaje|^転送された/u;
/** "On Thu, Jul 1, 2027 at 9:00 AM, Amazon wrote:" may be broken into two lines. */
const WROTE = /(?:wrote|schrieb|a ecrit|ha scritto|escribio) ?.{0,80}:$/;
const WROTE_BEGINS = /^(?:on|am|le|il giorno|il|el) .{0,40}\d/;
const CLOCK = /\d{1,2}[:h]\d{2}/;

/** Splits an answer from the mail that it answers, which stands below "… wrote:". Null if there is no answer. */
export function answerAbove(
  lines: readonly MailLine[],
): { readonly above: readonly MailLine[]; readonly below: readonly MailLine[] } | null {
  const texts = lines.map(({ cells }) => small(cells.join(' ')));
  const at = texts.findIndex((text, index) => WROTE.test(text) && isHead(text, '', texts[index - 1] ?? ''));
  const text = texts[at] ?? '';
  const from = WROTE_BEGINS.test(text) ? at : at - 1;
  return from > 0 ? { above: lines.slice(0, from), below: lines.slice(at + 1) } : null;
}

/** Removes the heads of forwarded and answered mails. The words of the subject stay as a line. */
export function withoutHeads(lines: readonly MailLine[], id: MarketplaceId): HeadlessMail {
  const sent: CalendarDay[] = [];
  const kept: MailLine[] = [];
  for (const [index, line] of lines.entries()) {
    const text = small(line.cells.join(' '));
    if (isHead(text, small(lines[index + 1]?.cells.join(' ') ?? ''), small(lines[index - 1]?.cells.join(' ') ?? ''))) {
      if (SENT.test(text) || CLOCK.test(text)) sent.push(...daysOf(text, id));
      continue;
    }
    const subject = SUBJECT.exec(text);
    if (!subject) kept.push(line);
    else
      kept.push(
        { cells: [line.cells.join(' ').slice(subject[0].length)], listed: false },
        { cells: [], listed: false },
      );
  }
  return { lines: kept, sent };
}

function isHead(line: string, next: string, previous: string): boolean {
  if (FIELD.test(line) || RULE.test(line)) return true;
  if (WROTE.test(line)) return WROTE_BEGINS.test(line) || WROTE_BEGINS.test(previous);
  return WROTE_BEGINS.test(line) && CLOCK.test(line) && WROTE.test(next);
}

function daysOf(line: string, id: MarketplaceId): CalendarDay[] {
  const language = languageOf(line);
  return daysIn(line, id, language === 'other' ? null : language).flatMap(({ day }) => day ?? []);
}
