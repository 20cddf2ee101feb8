import type { CalendarDay } from '../core/calendarDay';
import { bookOfPurse } from '../core/fold';
import { sameBook } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import { money } from '../core/money';
import { noRushChange } from '../core/noRush';
import type { PromoCreditRow } from '../core/pageReading';
import type { Transaction } from './connection';
import { foldOf, type Stamp } from './entries';
import { addLot, grantMore, readLots, removeLot, useLot } from './lots';
import { noteRemoved, readRemoved } from './removedCredits';

/** What one opening of the page of promotional credits shows. */
export interface PromoCreditsPage {
  readonly marketplace: MarketplaceId;
  /** All credits that it lists. */
  readonly rows: readonly PromoCreditRow[];
  /** The day it is in the marketplace's zone. */
  readonly today: CalendarDay;
}

/**
 * Brings the credits that this page filled up to what it shows now, for the account that this browser was last seen
 * with.
 * @returns whether anything has changed: the same page read again writes nothing
 */
export async function learnPromoCredits(
  transaction: Transaction<'readwrite'>,
  { marketplace, rows, today }: PromoCreditsPage,
  stamp: Stamp,
): Promise<boolean> {
  const book = (await foldOf(transaction, marketplace)).lastSeen;
  const lots = (await readLots(transaction)).filter((lot) => sameBook(bookOfPurse(lot), book));
  const { add, change, twins, stillRemoved } = noRushChange(rows, lots, await readRemoved(transaction, book), today);
  for (const twin of twins) await removeLot(transaction, twin);
  await noteRemoved(transaction, book, stillRemoved);
  const account = book.account === undefined ? {} : { account: book.account };
  for (const credit of add) {
    const filled = { kind: 'no-rush', source: 'no-rush-page', note: '' } as const;
    await addLot(
      transaction,
      { ...credit, ...filled, ...account, id: stamp.newId(), marketplace, addedAt: stamp.at },
      stamp,
    );
  }
  for (const { lot: id, left } of change) {
    const before = lots.find((lot) => lot.id === id)?.left ?? left;
    const more = left.minor - before.minor;
    const difference = money(Math.abs(more), left.currency);
    if (more > 0) await grantMore(transaction, id, difference, stamp);
    else await useLot(transaction, { lot: id, amount: difference, purchase: null }, stamp);
  }
  return add.length + change.length + twins.length > 0;
}
