import type { OwnPage } from '../../support/browsers/books.ts';
import { type Model, pendingIn } from './model.ts';

/** What the extension's own export file and its popup say about the books. Amounts are US cents. */
export interface Held {
  readonly balance: number | null;
  readonly pending: number;
  /** Orders whose charge the books wait for. */
  readonly waiting: number;
  readonly notes: readonly {
    readonly words: string;
    readonly amount: number;
    readonly isUndone: boolean;
    readonly says: string;
  }[];
  readonly credits: readonly { readonly words: string; readonly left: number }[];
  /** Rows of activity, each in a form that no other row has. */
  readonly rows: readonly string[];
  /** Openings of the balance page that wrote a balance. */
  readonly visits: readonly string[];
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly note: string;
  readonly visit: string;
  readonly day: string;
  readonly ordinal: number;
  readonly row: string;
  readonly seq: number;
  readonly amount: { readonly minor: number };
  readonly closing: { readonly minor: number } | null;
}

/** Asks again where a worker was stopped before it answered. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let time = 1; ; time += 1) {
    try {
      return await ask();
    } catch (error) {
      if (time === 5) throw error;
    }
  }
}

/** Reads the books as the popup does, and reads the file that the ledger page saves. */
export async function readHeld(books: OwnPage): Promise<Held> {
  const shown = await patiently(() => books.call('books.read', null));
  const file = (await patiently(() => books.call('books.export', null as never))) as unknown as {
    readonly text: string;
  };
  const { entries } = JSON.parse(file.text).books as { readonly entries: readonly Row[] };
  const undone = new Set<string>();
  for (const { kind, target, id } of [...entries].sort((a, b) => b.seq - a.seq)) {
    if (kind === 'undone' && !undone.has(id)) undone.add(target);
  }
  const counting = entries.filter(({ id }) => !undone.has(id));
  const saysOf = (entry: Row) =>
    counting.filter(({ kind, target }) => kind === 'amended' && target === entry.id).sort((a, b) => b.seq - a.seq)[0]
      ?.note ?? entry.note;
  const [purse] = shown.purses;
  return {
    balance: purse?.balance?.amount.minor ?? null,
    pending: purse?.held?.pending.minor ?? 0,
    waiting: shown.pending.length,
    notes: entries
      .filter(({ kind }) => kind === 'moved')
      .map((entry) => ({
        words: entry.note,
        amount: -entry.amount.minor,
        isUndone: undone.has(entry.id),
        says: saysOf(entry),
      })),
    credits: shown.credits.map(({ note, left }) => ({ words: note, left: left.minor })),
    rows: counting
      .filter(({ kind }) => kind === 'activity')
      .map(({ day, row, amount, closing, ordinal }) => [day, row, amount.minor, closing?.minor, ordinal].join(' ')),
    visits: counting.filter(({ kind }) => kind === 'observed').map(({ visit }) => visit),
  };
}

/** How the books differ from what they must be. */
export interface Faults {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly overwritten: readonly string[];
}

export const faultCount = ({ lost, doubled, overwritten }: Faults) => lost.length + doubled.length + overwritten.length;

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

/** Compares the books with what they must be. */
export function compare(held: Held, model: Model): Faults {
  const lost: string[] = [];
  const overwritten: string[] = [];
  const doubled = [
    ...repeated(held.notes.map(({ words }) => words)),
    ...repeated(held.credits.map(({ words }) => words)),
    ...repeated(held.rows),
    ...repeated(held.visits).map((visit) => `a balance of the opening ${visit}`),
  ];
  for (const { words, amount, isUndone, says } of model.notes) {
    const found = held.notes.find((note) => note.words === words);
    const wanted = JSON.stringify([amount, isUndone, says]);
    if (!found) lost.push(words);
    else if (JSON.stringify([found.amount, found.isUndone, found.says]) !== wanted) {
      overwritten.push(`${words}: ${JSON.stringify(found)} in place of ${wanted}`);
    }
  }
  for (const { words, left } of model.credits) {
    const found = held.credits.find((credit) => credit.words === words);
    if (!found) lost.push(words);
    else if (found.left !== left) overwritten.push(`${words}: ${found.left} in place of ${left}`);
  }
  const strange = [
    ...held.notes.filter(({ words }) => model.notes.every((note) => note.words !== words)),
    ...held.credits.filter(({ words }) => model.credits.every((credit) => credit.words !== words)),
  ];
  doubled.push(...strange.map(({ words }) => `${words}, which nobody noted`));
  if (held.rows.length < model.rows) lost.push(`${model.rows - held.rows.length} rows of activity`);
  if (held.rows.length > model.rows) doubled.push(`${held.rows.length - model.rows} rows of activity`);
  const orders = Object.keys(model.pending).length;
  if (held.waiting < orders) lost.push(`${orders - held.waiting} pending orders`);
  if (held.waiting > orders) doubled.push(`${held.waiting - orders} pending orders`);
  for (const [what, is, wanted] of [
    ['the balance', held.balance, model.balance],
    ['what is pending', held.pending, pendingIn(model)],
  ]) {
    if (is !== wanted) overwritten.push(`${what}: ${is} in place of ${wanted}`);
  }
  return { lost, doubled, overwritten };
}
