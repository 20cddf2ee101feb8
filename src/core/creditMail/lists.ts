import { endsWithin } from './brokenLines';
import type { Piece } from './mailPiece';
import type { MailLine } from './pastedText';

/** The place of a sentence in a list that names several amounts. */
export interface ListPlace {
  /** The number of the list in its mail. */
  readonly list: number;
  /** `lead` stands before the `intro`. `after` follows the last item and may be about all items. */
  readonly as: 'lead' | 'intro' | 'item' | 'after';
}

/** A text that looks like an amount. Whether it is an amount of the shop is checked later. */
const AMOUNT =
  /\p{Sc} ?[.,]?\d|\d ?(?:\p{Sc}|円|(?:EUR|USD|GBP|CAD|AUD|JPY|cents?|centimes|centesimi|centimos)(?!\p{L}))/iu;
const BEGINS_WITH_AMOUNT = /^(?:\p{Lu}{0,3}\p{Sc} ?[.,]?\d|\d[\d.,]{0,8} ?(?:\p{Sc}|円|EUR(?!\p{L})))/u;
const LABEL = /^[^:|\d]{1,30}(?::| \|) ?(?=\S)/;
/** No item of a list is longer than this, in characters. */
const LONGEST_ITEM = 120;

/** Joins rows of a label and its value into lines such as "Amount: $5.00", if the rows are about one thing. */
export function asLabelled(lines: readonly MailLine[]): MailLine[] {
  const named = lines.map(({ cells: [label = '', ...values] }) => values.length === 1 && /^[^\d]{1,24}$/.test(label));
  const kept = [...lines];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (named[to]) to += 1;
    const rows = lines.slice(from, to).map(({ cells }) => cells);
    const distinct = new Set(rows.map(([label]) => label)).size === rows.length;
    const amounts = rows.filter(([, value = '']) => AMOUNT.test(value)).length;
    if (rows.length > 1 && distinct && amounts === 1) {
      for (const [index, [label = '', value = '']] of rows.entries()) {
        kept[from + index] = { cells: [`${label.replace(/:$/, '')}: ${value}`], listed: false };
      }
    }
    from = Math.max(from, to - 1);
  }
  return kept;
}

/**
 * Marks the lines of a list that has no list marks: at least two lines in a row that begin with an amount, or that have
 * an amount after a colon.
 */
export function withBareItems(lines: readonly MailLine[]): MailLine[] {
  const textOf = (at: number) => {
    const { cells = [], listed } = lines[at] ?? {};
    return cells.length === 1 && !listed && (cells[0]?.length ?? 0) <= LONGEST_ITEM ? (cells[0] ?? '') : '';
  };
  const begins = lines.map((_, at) => BEGINS_WITH_AMOUNT.test(textOf(at)));
  // "… a credit of / $5.00. Earn up to / $10.00 …": a sentence that was broken before its amounts is no list.
  const pair = (at: number) => begins[at] && begins[at + 1] && !endsWithin(textOf(at));
  const marked = lines.map((_, at) => pair(at - 1) || pair(at));
  let below = false;
  for (const [at, { cells }] of lines.entries()) {
    const holds = AMOUNT.test(textOf(at)) && /\p{L}/u.test(textOf(at)) && !/[.!?。]$/.test(textOf(at));
    if (below && holds && (marked[at - 1] || (AMOUNT.test(textOf(at + 1)) && !/[.!?。:]$/.test(textOf(at + 1)))))
      marked[at] = true;
    if (cells.length > 0) below = /[:：]$/.test(cells.at(-1) ?? '') || (below && marked[at] === true);
  }
  return lines.map((line, at) => (marked[at] ? { ...line, listed: true } : line));
}

/**
 * The place of each piece in a list of at least two amounts; null for all other pieces. Lists of labels and values do
 * not count.
 */
export function placesOf(pieces: readonly Piece[]): (ListPlace | null)[] {
  const places = pieces.map((): ListPlace | null => null);
  const isItem = (at: number) => pieces[at]?.listed || pieces[at]?.row;
  let list = 0;
  for (let at = 0; at < pieces.length; at++) {
    if (!isItem(at)) continue;
    const items = itemsFrom(pieces, at);
    const last = items.at(-1) ?? at;
    if (namesCredits(pieces, items)) {
      list += 1;
      introduce(places, pieces, at, list);
      const sub = items.some((item, index) => (items[index + 1] ?? item + 1) > item + 1);
      for (let inside = at; inside <= last; inside++) places[inside] = { list, as: 'item' };
      let end = last + 1;
      // If the other items have lines below them, the lines below the last item belong to that item.
      for (; sub && end < pieces.length && !pieces[end]?.apart && !isItem(end); end++)
        places[end] = { list, as: 'item' };
      for (; end < pieces.length && !isItem(end); end++) places[end] = { list, as: 'after' };
    }
    at = last;
  }
  return places;
}

/** The items of one list. They may have lines of their own below them, and empty lines between them. */
function itemsFrom(pieces: readonly Piece[], first: number): number[] {
  const items = [first];
  const row = pieces[first]?.row;
  let at = first + 1;
  for (; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if ((piece.listed || piece.row) && piece.row === row) items.push(at);
    else if (piece.row || piece.listed || piece.apart || /[:：]$/.test(piece.text)) break;
  }
  return items;
}

/**
 * Whether at least two items name an amount. If the labels differ and one has no amount, they are parts of one thing.
 */
function namesCredits(pieces: readonly Piece[], items: readonly number[]): boolean {
  const texts = items.map((item) => pieces[item]?.text ?? '');
  const amounts = texts.filter((text) => AMOUNT.test(text));
  if (amounts.length < 2) return false;
  const labels = new Set(texts.map((text) => LABEL.exec(text)?.[0]));
  const parts = labels.size === texts.length && !labels.has(undefined);
  return !parts || amounts.length === texts.length;
}

/**
 * Marks the piece before a list, which says what its items are. If that piece is a heading, the piece before it may say
 * so.
 */
function introduce(places: (ListPlace | null)[], pieces: readonly Piece[], first: number, list: number): void {
  const free = (at: number) => at >= 0 && !pieces[at]?.listed && !pieces[at]?.row && places[at]?.as !== 'item';
  if (!free(first - 1)) return;
  places[first - 1] = { list, as: 'intro' };
  if (free(first - 2) && places[first - 2]?.as !== 'intro') places[first - 2] = { list, as: 'lead' };
}
