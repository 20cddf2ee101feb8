import type { EpochMs } from '../../days/calendarDay';
import type { KnownBalance } from '../../ledger/ledger';
import { type Money, money } from '../../money/money';
import { amountRead, ownAmount } from '../../page/amountRead';
import { isCheckout } from '../../page/pageReading';
import type { Situation } from '../situation';

/** Where the balance of an advice was read: on this page, or earlier, so that it comes from the ledger. */
export type BalanceSource =
  | { readonly from: 'this-page' }
  | {
      readonly from: 'balance-page' | 'shopper';
      readonly at: EpochMs;
      /**
       * How many accounts' balances are kept here, if more than one. The balance is that of the account that was used
       * last.
       */
      readonly accounts?: number;
      /** True if the account of the page's container is not known. The balance may then be another account's. */
      readonly mayBeOther?: true;
    };

/** A balance that can be spent here, and where it was read. */
export interface BalanceHere {
  readonly free: Money;
  readonly source: BalanceSource;
}

/**
 * The balance that is free to spend on this page: the one that the page offers, else the one in the ledger. Reserves
 * are never free. Null if the balance is unknown, zero, or of another marketplace or currency.
 */
export function balanceHere(situation: Situation): BalanceHere | null {
  const { page, purse } = situation;
  const offered = isCheckout(page) ? amountRead(page.facts.offered, page) : null;
  if (offered) return positive({ free: lessReserves(offered, situation), source: { from: 'this-page' } });
  if (purse.book.marketplace !== page.marketplace || !purse.balance || !purse.free) return null;
  const free = ownAmount(purse.free, page);
  return free && positive({ free, source: sourceOf(purse.balance, situation) });
}

/**
 * Takes only reserves off, not pending orders. The shop takes the balance when an order is placed, so the balance that
 * it offers is already without the pending orders.
 */
function lessReserves(offered: Money, { page, purse }: Situation): Money {
  const reserves = purse.book.marketplace === page.marketplace ? purse.held?.reserves : undefined;
  if (!reserves || reserves.currency !== offered.currency) return offered;
  return money(Math.max(0, offered.minor - reserves.minor), offered.currency);
}

/**
 * The whole balance on this page, reserves included, because the shop itself would take from all of it. Null if it is
 * unknown, zero, or of another marketplace or currency.
 */
export function wholeBalanceHere(situation: Situation): BalanceHere | null {
  const { page, purse } = situation;
  const offered = isCheckout(page) ? amountRead(page.facts.offered, page) : null;
  if (offered) return positive({ free: offered, source: { from: 'this-page' } });
  if (purse.book.marketplace !== page.marketplace || !purse.balance) return null;
  const pending = purse.held?.pending.minor ?? 0;
  const whole = ownAmount(money(purse.balance.amount.minor - pending, purse.balance.amount.currency), page);
  return whole && positive({ free: whole, source: sourceOf(purse.balance, situation) });
}

function positive(balance: BalanceHere): BalanceHere | null {
  return balance.free.minor > 0 ? balance : null;
}

function sourceOf({ how, asOf }: KnownBalance, { accounts = [], isNewContainer }: Situation): BalanceSource {
  const source = { from: how === 'page' ? 'balance-page' : 'shopper', at: asOf } as const;
  const whose = isNewContainer ? ({ mayBeOther: true } as const) : {};
  return accounts.length > 1 ? { ...source, accounts: accounts.length, ...whose } : { ...source, ...whose };
}

/** Whether a balance may belong to another account than the page's. */
export function mayBeOther(source: BalanceSource): boolean {
  return source.from !== 'this-page' && source.mayBeOther === true;
}
