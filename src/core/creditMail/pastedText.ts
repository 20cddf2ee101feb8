import { plainText } from '../parsing/plainText';
import { MONTH_NAMES } from './mailDays';
import { small, withoutAccents } from './smallText';

/** In characters. No such e-mail is longer, even with its hidden padding. */
export const LONGEST_MAIL = 50_000;

/** One line of a mail, as cells. Outside of tables, a line has one cell. */
export interface MailLine {
  readonly cells: readonly string[];
  /** Whether it begins with a list mark, so that it does not continue a sentence. */
  readonly listed: boolean;
}

/** Control characters that show a text in another order than it is written. */
const OVERRIDE = /[\u202D\u202E]/;
/** Invisible marks of direction and padding. Mails of 2026 have them around order numbers and counts. */
const UNSEEN = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202C\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]/g;
/** A mark of direction inside a number can change what the reader sees. */
const DISGUISED_NUMBER = /\d[.,]?[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]+[.,]?\d/;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  euro: '€',
  pound: '£',
  yen: '¥',
  quot: '"',
  '#36': '$',
  '#39': "'",
};
const LIST_MARK =
  /^(?:[•·▪‣◦●○◯◎■□◆◇★☆・※✓✔➤►▶▸→①-⑳]|[-–—*+] |\(?\d{1,2}\) |\p{Extended_Pictographic}(?<![©®™])|[o§] (?=\d|\p{Lu}|\p{Sc}))\s?/u;
/** The number before an item: "1. ". In "15. Juli" and "15. 2027", a date was broken at the end of a line. */
const NUMBERED = /^\d{1,2}\. (?=\P{Ll})/u;
/** The line below the head of a table: `---|---`, `+-----+`. */
const RULED = /^[-=:+\s]{2,}$/;

/**
 * The lines of a pasted text in plain characters. Quoting marks, emphasis, links, addresses and accents are removed, so
 * that it makes no difference what a mail program did to the text. An empty line has no cells. Time grows with the
 * length.
 *
 * @returns null if the text is written to look different than it is.
 */
export function plainLines(text: string): readonly MailLine[] | null {
  if (OVERRIDE.test(text) || DISGUISED_NUMBER.test(text)) return null;
  return text
    .replace(UNSEEN, '')
    .replace(/&(nbsp|amp|euro|pound|yen|quot|#36|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(plainLine);
}

function plainLine(line: string): MailLine {
  const unquoted = withoutQuoting(line.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '));
  const starred = /^\s*\* /.test(unquoted);
  const bare = unquoted
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\[(?:image|cid|bild|imagen|immagine|画像)[^[\]]*\]/gi, ' ')
    .replace(/[*_]+/g, ' ');
  const cells = bare
    .split(/[\t|│]| {3,}|(?: ?[.·]){4,} ?/)
    .map((cell) => plainWords(cell).replace(/^:\s*/, ''))
    .filter((cell) => cell !== '' && !RULED.test(cell));
  const [first = '', ...others] = cells;
  const mark = LIST_MARK.exec(first) ?? numberMark(first);
  return {
    cells: mark ? [first.slice(mark[0].length).trim(), ...others].filter((cell) => cell !== '') : cells,
    listed: mark !== null || starred,
  };
}

function numberMark(line: string): RegExpExecArray | null {
  const mark = NUMBERED.exec(line);
  const [next = ''] = small(mark ? line.slice(mark[0].length) : '').split(/[ .,]/, 1);
  return mark && !MONTH_NAMES.has(next) && !/^20\d\d$/.test(next) ? mark : null;
}

/** Removes the quoting marks (`> > `) that a reply puts before each line. */
function withoutQuoting(line: string): string {
  let at = 0;
  while (line[at] === '>' || line[at] === ' ') at += 1;
  const quoted = line.slice(0, at).includes('>');
  return quoted ? line.slice(at) : line;
}

/** Writes each letter, digit, dash and quotation mark in only one way, and removes links and addresses. */
function plainWords(cell: string): string {
  return plainText(withoutAccents(cell).replace(/[\uFF61-\uFF9F]+/g, (narrow) => narrow.normalize('NFKC')))
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑−]/g, '-')
    .replace(/[“”„«»「」『』【】]/g, '"')
    .replace(/￥/g, '¥')
    .split(' ')
    .filter((word) => !/:\/\/|^www\.|@/.test(word))
    .join(' ')
    .replace(/ ([,.;:!?])(?=\s|$)/g, '$1')
    .trim();
}
