import type { Credit } from '../../core/credits/credit';
import { hasEnded } from '../../core/credits/creditEnd';
import { correctionOf, endsDue, grantOf, projectCredit, useOf } from '../../core/credits/creditProjection';
import { type CreditSaid, editCredit } from '../../core/credits/editCredit';
import type { CalendarDay } from '../../core/days/calendarDay';
import type { CreditId } from '../../core/ledger/book';
import { counted } from '../../core/ledger/counted';
import type { Entry, EntryDraft } from '../../core/ledger/ledger';
import { type Money, money } from '../../core/money/money';
import type { PurchaseKey } from '../../core/page/pageReading';
import type { Reason } from '../../core/result/reason';
import { MOST_CREDITS } from '../../core/settings/limits';
import { creditRow, parseRow, parseRows } from '../../schemas/rows';
import { Refusal } from '../database/failures';
import { addChecked, makeSureOfRoom } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { entriesOfCredit, projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import { keepRemoval } from './removedCredits';

const OTHER_CURRENCY: Reason = { code: 'other-currency', than: 'credit' };
/** The key under which one state of the table is told from the next. */
const SHELF_MARK = 'credits';

/** All credits that can be understood. */
export async function readCredits(transaction: Transaction): Promise<Credit[]> {
  return parseRows(creditRow, await transaction.objectStore('credits').getAll()).read;
}

/** The credits, kept in memory for as long as nothing was written: parsing a thousand anew takes longer than advice. */
export interface CreditShelf {
  read(transaction: Transaction): Promise<readonly Credit[]>;
}

export function creditShelf(): CreditShelf {
  let held: { readonly mark: unknown; readonly credits: readonly Credit[] } | null = null;
  return {
    async read(transaction) {
      const mark = await transaction.objectStore('state').get(SHELF_MARK);
      if (mark === undefined || held?.mark !== mark) {
        held = { mark, credits: await readCredits(transaction) };
      }
      return held?.credits ?? [];
    },
  };
}

/** To be called in every transaction that writes credits. */
export async function markCreditsChanged(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('state').put(crypto.randomUUID(), SHELF_MARK);
}

/** Puts a credit in the place of the one before, after making sure that it will parse when it is read. */
async function keepCredit(transaction: Transaction<'readwrite'>, credit: Credit): Promise<void> {
  if (parseRow(creditRow, credit) === null) throw new Refusal(OTHER_CURRENCY);
  await transaction.objectStore('credits').put(credit);
  await markCreditsChanged(transaction);
}

async function creditOf(transaction: Transaction, id: CreditId): Promise<Credit> {
  const credit = parseRow(creditRow, await transaction.objectStore('credits').get(id));
  if (credit === null) throw new Refusal({ code: 'no-such-credit' });
  return credit;
}

/** Adds a credit, with the grant that its history begins with. */
export async function addCredit(transaction: Transaction<'readwrite'>, credit: Credit, stamp: Stamp): Promise<Entry> {
  await makeSureOfRoom(transaction, 'credits', MOST_CREDITS, { code: 'too-many-credits', most: MOST_CREDITS });
  await addChecked(transaction, 'credits', creditRow, credit);
  await markCreditsChanged(transaction);
  return writeEntry(transaction, credit, grantOf(credit), stamp);
}

/** So much of a credit, and the order it went to where that is known. */
export interface CreditSpent {
  readonly credit: CreditId;
  readonly amount: Money;
  readonly purchase: PurchaseKey | null;
}

/** Writes that so much of a credit was used, at most what is left. */
export async function useCredit(
  transaction: Transaction<'readwrite'>,
  { credit: id, amount, purchase }: CreditSpent,
  stamp: Stamp,
): Promise<Entry> {
  const credit = await creditOf(transaction, id);
  if (amount.currency !== credit.left.currency) throw new Refusal(OTHER_CURRENCY);
  const used = useOf(credit, amount, purchase);
  if (used === null) throw new Refusal({ code: 'nothing-left' });
  await keepCredit(transaction, { ...credit, left: minus(credit.left, used.amount) });
  return writeEntry(transaction, credit, used, stamp);
}

/** Whether something is left of a credit to be used. */
export async function hasLeft(transaction: Transaction, id: CreditId): Promise<boolean> {
  return (parseRow(creditRow, await transaction.objectStore('credits').get(id))?.left.minor ?? 0) > 0;
}

/** Writes that so much more of a credit is there than its entries come to. */
export async function grantMore(
  transaction: Transaction<'readwrite'>,
  id: CreditId,
  amount: Money,
  stamp: Stamp,
): Promise<Entry> {
  const credit = await creditOf(transaction, id);
  await keepCredit(transaction, { ...credit, left: money(credit.left.minor + amount.minor, credit.left.currency) });
  return writeEntry(transaction, credit, grantOf({ ...credit, left: amount }), stamp);
}

/** What the shopper says anew of a credit; `left` only where it is corrected. */
export type CreditChange = CreditSaid & { readonly left?: Money };

/**
 * Puts what the shopper says of a credit in the place of what was known. Another amount is written as a correction. An
 * end that is not over after all takes back what was written as ended, unless the shopper says how much is left.
 */
export async function changeCredit(
  transaction: Transaction<'readwrite'>,
  id: CreditId,
  { left, ...said }: CreditChange,
  todayOf: (credit: Credit) => CalendarDay,
  stamp: Stamp,
): Promise<void> {
  const before = await creditOf(transaction, id);
  const credit = editCredit(before, said, stamp.at);
  const correction = left === undefined ? null : correctionOf(before, left);
  await keepCredit(transaction, left === undefined ? credit : { ...credit, left });
  if (correction !== null) await writeEntry(transaction, credit, correction, stamp);
  else if (credit.left.minor === 0 && !hasEnded(credit, todayOf(credit)))
    await takeBackEnds(transaction, credit, stamp);
}

/** A row that cannot be understood is nobody's to remove. */
export async function removeCredit(transaction: Transaction<'readwrite'>, id: CreditId): Promise<void> {
  const credits = transaction.objectStore('credits');
  const credit = parseRow(creditRow, await credits.get(id));
  if (credit === null) return;
  await credits.delete(id);
  await keepRemoval(transaction, credit);
  await markCreditsChanged(transaction);
}

/**
 * Writes the end of every credit whose day is over, and takes back an end whose day is not over after all: then the
 * clock had been ahead when it was written.
 * @returns how many there were
 */
export async function endCredits(
  transaction: Transaction<'readwrite'>,
  todayOf: (credit: Credit) => CalendarDay,
  stamp: Stamp,
): Promise<number> {
  const credits = await readCredits(transaction);
  const ends = endsDue(credits, todayOf);
  for (const end of ends) {
    const credit = credits.find(({ id }) => id === end.credit);
    if (credit === undefined) continue;
    await keepCredit(transaction, { ...credit, left: minus(credit.left, end.amount) });
    await writeEntry(transaction, credit, end, stamp);
  }
  const early = credits.filter(
    (credit) => credit.left.minor === 0 && typeof credit.ends === 'object' && !hasEnded(credit, todayOf(credit)),
  );
  let takenBack = 0;
  for (const credit of early) takenBack += await takeBackEnds(transaction, credit, stamp);
  return ends.length + takenBack;
}

async function takeBackEnds(transaction: Transaction<'readwrite'>, credit: Credit, stamp: Stamp): Promise<number> {
  const ends = counted(await entriesOfCredit(transaction, credit.id)).filter(({ kind }) => kind === 'credit-expired');
  for (const end of ends) {
    await writeEntry(transaction, credit, { book: end.book, kind: 'undone', target: end.id }, stamp);
    await recount(transaction, end, true);
  }
  return ends.length;
}

/**
 * After an entry about a credit was taken back, or put back: what is left changes by what that entry makes of it. Other
 * browsers' uses are in what is left and not in these entries, so the entries alone do not tell what is left.
 */
export async function recount(transaction: Transaction<'readwrite'>, changed: Entry, isUndone: boolean): Promise<void> {
  if (!('credit' in changed)) return;
  const credit = parseRow(creditRow, await transaction.objectStore('credits').get(changed.credit));
  if (credit === null) return;
  const entries = await entriesOfCredit(transaction, credit.id);
  const left = entries.some(({ kind }) => kind === 'credit-granted')
    ? withHistory(credit, entries, changed, isUndone)
    : withoutHistory(credit.left, changed, isUndone);
  await keepCredit(transaction, { ...credit, left });
}

function withHistory({ id, left }: Credit, entries: readonly Entry[], changed: Entry, isUndone: boolean): Money {
  const others = counted(entries).filter((entry) => entry.id !== changed.id);
  const leftOf = (history: readonly Entry[]) => projectCredit(id, history)?.left.minor ?? 0;
  const difference = leftOf([...others, changed]) - leftOf(others);
  return money(Math.max(0, left.minor + (isUndone ? -difference : difference)), left.currency);
}

/** A credit that came without its grant: only what is taken back is known. */
function withoutHistory(left: Money, changed: Extract<Entry, { credit: CreditId }>, isUndone: boolean): Money {
  if (changed.kind === 'credit-lost') return left;
  if (changed.kind === 'credit-corrected') {
    const corrected = isUndone ? minus(left, changed.amount) : plus(left, changed.amount);
    return money(Math.max(0, corrected.minor), left.currency);
  }
  const change = isUndone ? changed.amount.minor : -changed.amount.minor;
  return money(Math.max(0, left.minor + change), left.currency);
}

async function writeEntry(
  transaction: Transaction<'readwrite'>,
  credit: Credit,
  draft: EntryDraft,
  stamp: Stamp,
): Promise<Entry> {
  const { marketplace: shop } = credit.book;
  const { written } = await writeEntries(transaction, await projectionsOf(transaction, shop), [draft], stamp);
  return written[0] as Entry;
}

function plus(amount: Money, by: Money): Money {
  return money(amount.minor + by.minor, amount.currency);
}

function minus(amount: Money, by: Money): Money {
  return money(amount.minor - by.minor, amount.currency);
}
