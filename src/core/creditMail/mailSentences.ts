import { asLabelled, type ListPlace, placesOf, withBareItems } from './lists';
import { MONTH_NAMES } from './mailDays';
import type { Piece } from './mailPiece';
import type { MailLine } from './pastedText';
import { small, withoutAccents } from './smallText';
import { MAIL_LANGUAGES } from './words/mailLanguages';

/** One sentence of a mail, or the cells of a table that belong together, parted by ` | `. */
export interface Sentence {
  /** Without accents, in the letters' own case. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  readonly cells: boolean;
  /** Null outside of lists. */
  readonly place: ListPlace | null;
}

const END_OF_SENTENCE = /[.!?。:;]["')]?$/;
const CARRIES_ON: ReadonlySet<string> = new Set([
  ...Object.values(MAIL_LANGUAGES).flatMap(({ carriesOn }) => withoutAccents(carriesOn).split(' ').filter(Boolean)),
  ...MONTH_NAMES,
]);
/** A line that is only an amount or a date, as a table's cell is. */
const VALUE =
  /^[^\p{L}]{0,6}(?:\p{L}{1,3}\p{Sc})?[\d\p{Sc}][\d\p{Sc}.,'/ -]{0,20}(?:円|\p{L}{1,5})?$|^[\p{L}\d.,/ -]{0,30}(?<!\d)20\d\d$|^20\d\d[-/.年].{0,12}$/u;
/** A cell's label before its value. */
const LABEL = /^[^:\d]{1,24}: ?/;
const SHORT = 44;
/** Mail programs break plain text at 72 to 80 characters; longer lines are whole paragraphs. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 28;
/** Longer sentences are parted, and longer tables too, so that no single one takes long. */
const LONGEST_SENTENCE = 600;
const MOST_CELLS = 40;

/** The sentences of a mail in order: broken lines put together, long ones parted, cells with the labels beside them. */
export function sentencesOf(lines: readonly MailLine[]): Sentence[] {
  const width = lines.reduce(
    (most, { cells: [only = '', ...more] }) => (more.length > 0 ? most : Math.max(most, only.length)),
    0,
  );
  return grouped(joined(withHeaders(withBareItems(asLabelled(lines))), width <= WIDEST_WRAP ? width : null));
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

/** Japanese is written without spaces, so its lines are put together without one. */
const gap = (before: string, after: string) =>
  /[\u3041-\u9FFF]$/.test(before) || /^[\u3041-\u9FFF]/.test(after) ? '' : ' ';

function carriesOn(
  before: string,
  last: string,
  next: string,
  { blank, width }: { readonly blank: boolean; readonly width: number | null },
): boolean {
  const value = VALUE.test(next);
  if (value && before.length > SHORT && (/:$/.test(before) || !END_OF_SENTENCE.test(before))) return true;
  if (!blank && dateGoesOn(before, next)) return true;
  if (blank || END_OF_SENTENCE.test(before)) return false;
  if (VALUE.test(before.replace(LABEL, ''))) return /^\p{Ll}/u.test(next);
  const word = small(/[\p{L}']{1,24}\.?$/u.exec(before)?.[0] ?? '');
  if (CARRIES_ON.has(word) || /^\p{Ll}/u.test(next)) return true;
  if (/[月年]$/.test(before) && /^\d/.test(next)) return true;
  const first = /[\u3041-\u9FFF]/.test(next[0] ?? '') ? 1 : next.split(' ', 1).join('').length;
  return width !== null && last.length >= NARROWEST_WRAP && last.length + 1 + first > width;
}

/** "15." and "Juli 2027", "14 juil." and "2029", "Expires:" and "Jan 31": a date broken where a sentence might end. */
function dateGoesOn(before: string, next: string): boolean {
  const [word = ''] = small(next).split(/[ .,]/, 1);
  const startsDate = MONTH_NAMES.has(word) || /^\d/.test(next);
  if (/(?:^|\D)\d{1,2}\.$/.test(before)) return MONTH_NAMES.has(word);
  if (/:$/.test(before)) return startsDate && before.length > SHORT;
  const last = small(/(?<word>\p{L}{1,13})\.$/u.exec(before)?.groups?.word ?? '');
  return MONTH_NAMES.has(last) && /^(?:20)?\d\d/.test(next);
}

/** Sentences of the pieces; short pieces around a value are cells of one table, unless they are items of a list. */
function grouped(pieces: readonly Piece[]): Sentence[] {
  const places = placesOf(pieces);
  const sentences: Sentence[] = [];
  let cells: string[] = [];
  const flush = () => {
    const isTable = cells.length > 1 && cells.some((cell) => VALUE.test(cell.replace(LABEL, '')));
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

/** The text as one sentence, or as several where it is longer than any. */
function pieced(text: string, cells: boolean, place: ListPlace | null): Sentence[] {
  const most = cells ? MOST_CELLS * (SHORT + 3) : LONGEST_SENTENCE;
  const count = Math.ceil(text.length / most);
  return Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * most, (index + 1) * most);
    return { text: piece, small: small(piece), cells, place };
  });
}

/** Shortened words, after which a point ends no sentence. */
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
    .filter((part) => part !== '')
    .flatMap((part) => pieced(part, false, place));
}

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
