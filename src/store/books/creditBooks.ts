import type { Credit } from '../../core/credits/credit';
import type { CalendarDay } from '../../core/days/calendarDay';
import type { LocalMoment } from '../../core/days/quietHours';
import type { CreditId } from '../../core/ledger/book';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { PurchaseKey } from '../../core/page/pageReading';
import type { Result } from '../../core/result/result';
import {
  addCredit,
  type CreditChange,
  type CreditSpent,
  changeCredit,
  endCredits,
  removeCredit,
  useCredit,
} from '../credits/keptCredits';
import { keyedHash } from '../database/keyedHash';
import { secretOf } from '../database/profileSecret';
import type { Stamp } from '../ledger/entries';
import { loseCredits } from '../orders/creditUses';
import { decideReminders, type Reminders } from '../views/decideReminders';
import { CREDIT_TABLES, type Doors, ENTRY_TABLES } from './doors';

/** Promotional credits, and reminders before they end. */
export interface CreditBooks {
  addCredit(credit: Credit, stamp: Stamp): Promise<Result<null>>;
  useCredit(spent: CreditSpent, stamp: Stamp): Promise<Result<null>>;
  /** Writes that a return of an order loses the credits that were used on it. */
  loseCredits(marketplace: MarketplaceId, order: PurchaseKey, stamp: Stamp): Promise<Result<null>>;
  /** Changes what the shopper says about a credit. */
  changeCredit(
    credit: CreditId,
    change: CreditChange,
    todayOf: (credit: Credit) => CalendarDay,
    stamp: Stamp,
  ): Promise<Result<null>>;
  removeCredit(credit: CreditId): Promise<Result<null>>;
  /** Writes the end of every credit whose last day is over. Returns how many there were. */
  endCredits(todayOf: (credit: Credit) => CalendarDay, stamp: Stamp): Promise<Result<number>>;
  /** Decides which reminders are due, and keeps them as told. */
  decideReminders(moment: () => LocalMoment, mayNotify: boolean): Promise<Result<Reminders>>;
}

export function creditBooks({ run, change }: Doors): CreditBooks {
  return {
    addCredit: (credit, stamp) => change(CREDIT_TABLES, (transaction) => addCredit(transaction, credit, stamp)),
    useCredit: (spent, stamp) =>
      change(CREDIT_TABLES, async (transaction) => {
        const purchase = spent.purchase && keyedHash(await secretOf(transaction), spent.purchase);
        await useCredit(transaction, { ...spent, purchase }, stamp);
      }),
    loseCredits: (shop, order, stamp) =>
      change([...ENTRY_TABLES, 'intents', 'state'], async (transaction) =>
        loseCredits(transaction, shop, keyedHash(await secretOf(transaction), order), stamp),
      ),
    changeCredit: (credit, said, todayOf, stamp) =>
      change(CREDIT_TABLES, (transaction) => changeCredit(transaction, credit, said, todayOf, stamp)),
    removeCredit: (credit) => change(CREDIT_TABLES, (transaction) => removeCredit(transaction, credit)),
    endCredits: (todayOf, stamp) =>
      run(CREDIT_TABLES, 'readwrite', (transaction) => endCredits(transaction, todayOf, stamp)),
    decideReminders: (moment, mayNotify) =>
      run(['credits', 'state', 'settings'], 'readwrite', (transaction) =>
        decideReminders(transaction, moment, mayNotify),
      ),
  };
}
