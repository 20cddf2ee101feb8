import { takeBackVisit } from '../core/ledger/accounts';
import { counted, undoneIds } from '../core/ledger/counted';
import type { Entry, EntryDraft, EntryId, Settled } from '../core/ledger/ledger';
import type { Reason } from '../core/result/reason';
import { writtenByCreditsPage } from './credits/creditsVisit';
import { recount } from './credits/keptCredits';
import { Refusal } from './database/failures';
import type { Transaction } from './database/tables';
import {
  entriesAbout,
  entriesOfPurchase,
  entriesOfVisit,
  entryOfId,
  projectionsOf,
  type Stamp,
  writeEntries,
} from './ledger/entries';
import { projectionIn } from './ledger/purseProjections';
import { withUndos } from './ledger/withUndos';

export interface UndoWay {
  /**
   * Whether to undo also what the same opening of a page has written: rows of the balance page, credits of an order.
   */
  readonly withVisit: boolean;
  /** The reason why an entry may not be undone, or null. */
  refuse(target: Entry): Reason | null;
}

/** Undoes an entry by a new `undone` entry. */
export async function undoEntry(
  transaction: Transaction<'readwrite'>,
  id: EntryId,
  stamp: Stamp,
  { withVisit, refuse }: UndoWay,
): Promise<void> {
  const target = await entryOfId(transaction, id);
  if (target === null) throw new Refusal({ code: 'no-such-entry' });
  const reason = refuse(target);
  if (reason !== null) throw new Refusal(reason);
  if (undoneIds(await withUndos(transaction, [target])).has(id)) {
    // A page repeats its call if the answer was lost. What it asks for is already done.
    if (withVisit) return;
    throw new Refusal({ code: 'undone-before' });
  }
  const projections = await projectionsOf(transaction, target.book.marketplace);
  if (withVisit && target.kind === 'observed') {
    const brought = await entriesOfVisit(transaction, target.book.marketplace, target.visit);
    await writeEntries(transaction, projections, takeBackVisit(target.book, brought, target.visit), stamp);
    return;
  }
  const targets = [target, ...(withVisit ? await writtenWith(transaction, target) : [])];
  const drafts = targets.map((each): EntryDraft => ({ book: each.book, kind: 'undone', target: each.id }));
  await writeEntries(transaction, projections, drafts, stamp);
  for (const each of targets) await recountRoot(transaction, each);
}

/**
 * What the same page wrote at the same moment. A page that thanks for an order wrote about its purchase, an order's own
 * page about its settlement, and the page of credits about all its credits.
 */
async function writtenWith(transaction: Transaction<'readwrite'>, target: Entry): Promise<Entry[]> {
  if (target.kind === 'settled') return settledWith(transaction, target);
  if (target.kind === 'credit-granted' || (target.kind === 'credit-used' && target.purchase === null)) {
    const ids = await writtenByCreditsPage(transaction, target.book.marketplace, target.id);
    const others = await Promise.all(ids.filter((id) => id !== target.id).map((id) => entryOfId(transaction, id)));
    return inForce(
      transaction,
      others.filter((entry) => entry !== null),
    );
  }
  if (target.kind !== 'pending' && target.kind !== 'credit-used') return [];
  if (target.purchase === null) return [];
  const ofPurchase = counted(await entriesOfPurchase(transaction, target.book.marketplace, target.purchase));
  return ofPurchase.filter(({ id, at }) => id !== target.id && at === target.at);
}

/** What else the order's own page wrote with a settlement: the entry that explains a drop of the balance by it. */
async function settledWith(transaction: Transaction<'readwrite'>, target: Settled): Promise<Entry[]> {
  const { observed } = projectionIn(await projectionsOf(transaction, target.book.marketplace), target.book);
  const explanations = observed ? await entriesAbout(transaction, observed.id) : [];
  return counted(explanations).filter(
    (entry) => entry.kind === 'explained' && entry.at === target.at && entry.visit === undefined,
  );
}

async function inForce(transaction: Transaction, entries: readonly Entry[]): Promise<Entry[]> {
  return counted(await withUndos(transaction, entries)).filter(({ id }) => entries.some((entry) => entry.id === id));
}

/** An undo may undo another undo. So the entry at the end of this chain is counted again, or no longer counted. */
async function recountRoot(transaction: Transaction<'readwrite'>, target: Entry): Promise<void> {
  let root: Entry | null = target;
  while (root?.kind === 'undone') root = await entryOfId(transaction, root.target);
  if (root === null) return;
  await recount(transaction, root, undoneIds(await withUndos(transaction, [root])).has(root.id));
}
