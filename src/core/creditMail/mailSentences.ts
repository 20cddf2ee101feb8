import { carriesOn, endsWithin, isValue, SHORT, wrapWidth } from './brokenLines';
import { asLabelled, type ListPlace, placesOf, withBareItems } from './lists';
import { MONTH_NAMES } from './mailDays';
import type { Piece } from './mailPiece';
import type { MailLine } from './pastedText';
import { small, withoutAccents } from './smallText';
import { MAIL_LANGUAGES } from './words/mailLanguages';

/** One sentence of a mail, or the cells of a table that belong together, separated by ` | `. */
export interface Sentence {
  /** Without accents, with capital and small letters as in the mail. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  readonly cells: boolean;
  /** Null outside of lists. */
  readonly place: ListPlace | null;
}

/** Longer sentences and tables are split, so that no single one takes long (characters). */
const LONGEST_SENTENCE = 600;
const MOST_CELLS = 40;

/**
 * The sentences of a mail in order. Broken lines are joined, long sentences are split, and cells stand with their
 * labels.
 */
export function sentencesOf(lines: readonly MailLine[]): Sentence[] {
  const width = wrapWidth(lines.map(({ cells: [only = '', ...more] }) => (more.length > 0 ? 0 : only.length)));
  return grouped(joined(withHeaders(withBareItems(asLabelled(lines))), width));
}

/** Puts the names of a table's columns before its cells. */
function withHeaders(lines: readonly MailLine[]): MailLine[] {
  let header: readonly string[] = [];
  return lines.map((line, index) => {
    const { cells } = line;
    if (cells.length < 2) return line;
    const next = lines.slice(index + 1, index + 3).find(({ cells: below }) => below.length > 0)?.cells ?? [];
    const isHeader = cells.every((cell) => cell.length <= 24 && !/\d/.test(cell));
    if (isHeader && next.length === cells.length && next.some((cell) => /\d/.test(cell))) {
      header = cells;
      return { ...line, cells: [] };
    }
    return header.length === cells.length
      ? { ...line, cells: cells.map((cell, at) => `${header[at]}: ${cell}`) }
      : line;
  });
}

function joined(lines: readonly MailLine[], width: number | null): Piece[] {
  const pieces: Piece[] = [];
  let blank = true;
  let last = '';
  for (const { cells, listed } of lines) {
    const text = cells.join(' | ');
    const previous = pieces.at(-1);
    if (text === '' || /^[^\p{L}\p{N}]+$/u.test(text)) blank = true;
    else {
      const row = cells.length > 1;
      const goesOn =
        previous && !row && !previous.row && !listed && carriesOn(previous.text, last, text, { blank, width });
      if (goesOn)
        pieces[pieces.length - 1] = { ...previous, text: `${previous.text}${gap(previous.text, text)}${text}` };
      else pieces.push({ text, row, listed, apart: blank });
      blank = false;
      last = text;
    }
  }
  return pieces;
}

/**
 * Lines are joined with a space; in Japanese they are joined without one, because Japanese is written without spaces.
 */
const gap = (before: string, after: string) =>
  /[\u3041-\u9FFF]$/.test(before) || /^[\u3041-\u9FFF]/.test(after) ? '' : ' ';

/** Makes sentences of pieces. Short pieces around a value are cells of one table, unless they are items of a list. */
function grouped(pieces: readonly Piece[]): Sentence[] {
  const places = placesOf(pieces);
  const sentences: Sentence[] = [];
  let cells: string[] = [];
  const flush = () => {
    const isTable = cells.length > 1 && cells.some((cell) => isValue(cell));
    sentences.push(...(isTable ? pieced(cells.join(' | '), true, null) : cells.flatMap((cell) => parts(cell, null))));
    cells = [];
  };
  for (const [index, { text, row }] of pieces.entries()) {
    const place = places[index] ?? null;
    const isCell = !row && !place && text.length <= SHORT && !/[.!?。]["')]?$/.test(text);
    if (!isCell || cells.length === MOST_CELLS) flush();
    if (isCell) cells.push(text);
    else sentences.push(...(row ? pieced(text, true, place) : parts(text, place)));
  }
  flush();
  return sentences;
}

/** Makes one sentence of a text, or several if it is too long. */
function pieced(text: string, cells: boolean, place: ListPlace | null): Sentence[] {
  const most = cells ? MOST_CELLS * (SHORT + 3) : LONGEST_SENTENCE;
  const count = Math.ceil(text.length / most);
  return Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * most, (index + 1) * most);
    return { text: piece, small: small(piece), cells, place };
  });
}

/** Abbreviations. A point after them ends no sentence. */
const SHORTENED =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|no|nr|rs|mr|mrs|ms|dr|st|bzw|inkl|exkl|max|min|ca|approx|exp|incl|excl|sr|sra|num|art|vs|usw|etc|z\.b|p\.ej|ej|cad|einschl)$/u;

function parts(text: string, place: ListPlace | null): Sentence[] {
  const found: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.!?。]/g)) {
    if (index >= from && endsSentence(text, index)) {
      found.push(text.slice(from, index + 1).trim());
      from = index + 1;
    }
  }
  return [...found, text.slice(from).trim()]
    .flatMap(runOn)
    .filter((part) => part !== '')
    .flatMap((part) => pieced(part, false, place));
}

/** Splits text that has no full stop between its sentences: "Expires: May 1, 2027 Earn up to $10". */
function runOn(part: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: word } of part.matchAll(CAPITAL_WITHIN)) {
    const ahead = part.slice(Math.max(from, index - 24), index).trimEnd();
    const opens = word.endsWith(' ') || OPENS.has(small(word));
    // "Lösen Sie es bis zum 2. August 2029 ein" ends with a part of its verb.
    if (opens && (!endsWithin(ahead) || /\d ein$/.test(ahead))) {
      found.push(part.slice(from, index).trim());
      from = index;
    }
  }
  return [...found, part.slice(from)];
}
/**
 * A word with a capital letter after a small word, an amount or a date. Headings in capital letters do not match. After
 * a German noun, only words that open a new sentence match.
 */
const CAPITAL_WITHIN =
  /(?<=(?:\p{Lu}\p{Ll}{1,40}|[\d\p{Sc}]) )(?:Wir|Bitte|Sie haben|Ihrem Konto wurden?) |(?<=(?:(?<!\p{L})\p{Ll}{1,20}|[\d\p{Sc}]) )\p{Lu}\p{Ll}*(?:'\p{Ll}+)?(?![\p{L}'])/gu;
const OPENS: ReadonlySet<string> = new Set(
  Object.values(MAIL_LANGUAGES).flatMap(({ opens }) => withoutAccents(opens).split(' ').filter(Boolean)),
);

function endsSentence(text: string, at: number): boolean {
  if (text[at] === '。') return true;
  const next = text.slice(at + 1, at + 24);
  if (text[at] !== '.') return /^["')]?(?:\s|$|[\u3041-\u9FFF])/.test(next);
  if (!/^["')]?\s/.test(next)) return false;
  const word = small(/[^\s]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '');
  const following = small(/^["')]?\s+(?<word>[\p{L}]+)/u.exec(next)?.groups?.word ?? '');
  if (SHORTENED.test(word)) return false;
  if (/^\d{1,2}$/.test(word) || MONTH_NAMES.has(word)) {
    return !(MONTH_NAMES.has(following) || (MONTH_NAMES.has(word) && word.length < 5 && /^\s+\d/.test(next)));
  }
  return true;
}
