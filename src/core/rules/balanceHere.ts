import type { BalanceSource } from '../advice';
import type { KnownBalance } from '../ledger';
import type { Money } from '../money';
import { isCheckout } from '../pageReading';
import type { Situation } from '../situation';
import { amountRead, ownAmount } from './amountRead';

/** A balance that can be spent here, and where it was learned. */
export interface BalanceHere {
  readonly free: Money;
  readonly source: BalanceSource;
}

/**
 * The balance that counts on this page: the one the page itself offers, else what the ledger says is free. Null
 * where it is unknown, zero, or of another marketplace or currency.
 */
export function balanceHere(situation: Situation): BalanceHere | null {
  const { page, purse } = situation;
  const offered = isCheckout(page) ? amountRead(page.facts.offered, page) : null;
  if (offered) return positive({ free: offered, source: { from: 'this-page' } });
  if (purse.marketplace !== page.marketplace || !purse.balance || !purse.free) return null;
  const free = ownAmount(purse.free, page);
  return free && positive({ free, source: sourceOf(purse.balance) });
}

function positive(balance: BalanceHere): BalanceHere | null {
  return balance.free.minor > 0 ? balance : null;
}

function sourceOf(balance: KnownBalance): BalanceSource {
  return { from: balance.how === 'page' ? 'balance-page' : 'shopper', at: balance.asOf };
}
