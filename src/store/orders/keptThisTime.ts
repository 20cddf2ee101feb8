import * as z from 'zod/mini';
import { type PageInTab, SAID_ON, type SaidThisTime, stillSaid } from '../../core/advice/thisTime';
import type { EpochMs } from '../../core/days/calendarDay';
import type { PageReading } from '../../core/page/pageReading';
import { parseRow } from '../../schemas/rows';
import { epochMs, marketplaceId, purchaseKey, thisTime } from '../../schemas/values';
import type { Transaction } from '../database/tables';

// What the shopper says for one order is kept in the table `state`, one row for each tab, because a worker that is
// stopped between two pages of a checkout would forget it. Neither exports nor sync include it.

const saidRow: z.ZodMiniType<SaidThisTime> = z.strictObject({
  marketplace: marketplaceId,
  wish: thisTime,
  at: epochMs,
  on: z.enum(SAID_ON),
  purchase: z.nullable(purchaseKey),
});

const keyOf = (tab: number) => `this time ${tab}`;
const ALL_TABS = IDBKeyRange.bound('this time ', 'this time \uffff');

/** A page and the tab that shows it. */
export interface TabPage extends PageInTab {
  readonly tab: number;
}

async function saidIn(transaction: Transaction, tab: number): Promise<SaidThisTime | null> {
  return parseRow(saidRow, await transaction.objectStore('state').get(keyOf(tab)));
}

/** Reads what the shopper said for the order of this tab, and whether the page changes it. */
export async function readThisTime(
  transaction: Transaction,
  page: PageReading,
  seen: TabPage,
  now: EpochMs,
): Promise<{ readonly said: SaidThisTime | null; readonly changes: boolean }> {
  const before = await saidIn(transaction, seen.tab);
  const said = before && stillSaid(before, page, seen, now);
  return { said, changes: said !== before };
}

/** Keeps what the shopper says for the order of a tab. It replaces what was said before. Null removes it. */
export async function keepThisTime(
  transaction: Transaction<'readwrite'>,
  tab: number,
  said: SaidThisTime | null,
): Promise<void> {
  const state = transaction.objectStore('state');
  if (said === null) await state.delete(keyOf(tab));
  else await state.put(said, keyOf(tab));
}

/** Keeps what a page changes: it names the purchase that the shopper spoke about, or the order is over. */
export async function followThisTime(
  transaction: Transaction<'readwrite'>,
  page: PageReading,
  seen: TabPage,
  now: EpochMs,
): Promise<void> {
  const { said, changes } = await readThisTime(transaction, page, seen, now);
  if (changes) await keepThisTime(transaction, seen.tab, said);
}

/** Forgets what was said in all tabs, because the numbers of tabs mean other tabs after a restart of the browser. */
export async function forgetThisTimes(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('state').delete(ALL_TABS);
}
