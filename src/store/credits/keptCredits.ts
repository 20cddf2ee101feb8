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
/** The key of the mark that changes whenever the credits change. */
const SHELF_MARK = 'credits';

/** All credits that can be parsed. */
export async function readCredits(transaction: Transaction): Promise<Credit[]> {
  return parseRows(creditRow, await transaction.objectStore('credits').getAll()).read;
}

/**
 * The credits, kept in memory until something is written, because parsing a thousand credits takes longer than finding
 * advice.
 */
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

/** Call this in every transaction that writes credits. */
export async function markCreditsChanged(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('state').put(crypto.randomUUID(), SHELF_MARK);
}

/** Replaces a credit. First it checks that the new row can be parsed again. */
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

/** Adds a credit, and the grant entry that its history starts with. */
export async function addCredit(transaction: Transaction<'readwrite'>, credit: Credit, stamp: Stamp): Promise<Entry> {
  await makeSureOfRoom(transaction, 'credits', MOST_CREDITS, { code: 'too-many-credits', most: MOST_CREDITS });
  await addChecked(transaction, 'credits', creditRow, credit);
  await markCreditsChanged(transaction);
  return writeEntry(transaction, credit, grantOf(credit), stamp);
}

/** How much of a credit was used, and on which order, if that is known. */
export interface CreditSpent {
  readonly credit: CreditId;
  readonly amount: Money;
  readonly purchase: PurchaseKey | null;
}

/** Writes that an amount of a credit was used. It writes at most what is left. */
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

/** Whether a credit has something left to use. */
export async function hasLeft(transaction: Transaction, id: CreditId): Promise<boolean> {
  return (parseRow(creditRow, await transaction.objectStore('credits').get(id))?.left.minor ?? 0) > 0;
}

/** Writes that a credit has this much more than its entries add up to. */
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

/** What the shopper changes about a credit. `left` is set only if the amount is corrected. */
export type CreditChange = CreditSaid & { readonly left?: Money };

/**
 * Replaces what was known about a credit with what the shopper says. A different amount is written as a correction. If
 * the credit was written as ended but its new end is not over, the end is undone, unless the shopper says how much is
 * left.
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

/** Removes a credit. Never remove a row that we can't parse. */
export async function removeCredit(transaction: Transaction<'readwrite'>, id: CreditId): Promise<void> {
  const credits = transaction.objectStore('credits');
  const credit = parseRow(creditRow, await credits.get(id));
  if (credit === null) return;
  await credits.delete(id);
  await keepRemoval(transaction, credit);
  await markCreditsChanged(transaction);
}

/**
 * Writes the end of every credit whose last day is over. It undoes an end whose day is not over, because the clock was
 * ahead when that end was written.
 * @returns how many ends were written
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
 * Call this after an entry about a credit was undone or restored. It changes what is left by that entry's amount. It
 * can't add up the entries instead, because uses in other browsers lower what is left but are not among these entries.
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

/** A credit whose grant entry is missing: only the amount of the undone entry is known. */
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
