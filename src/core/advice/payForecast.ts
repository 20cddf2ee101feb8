import { fitOf } from '../credits/fit';
import { marketplace } from '../marketplaces/marketplaces';
import { add, type Money, money, subtract, sum, zero } from '../money/money';
import { amountRead, ownAmount, payerOn } from '../page/amountRead';
import { type CheckoutReading, isCheckout, type PaidWith } from '../page/pageReading';
import { isLikely, valueOrNull } from '../page/reading';
import { creditsTaken } from './creditsTaken';
import { wholeBalanceHere } from './here/balanceHere';
import { creditsHere } from './here/creditsHere';
import { pressHere } from './here/pressHere';
import { cutBy } from './here/reserveCut';
import type { Situation } from './situation';

/** What pays for an order. All three are zero or more, and together they are the total. */
export interface Sources {
  readonly total: Money;
  readonly credit: Money;
  readonly balance: Money;
  /** What is left for the card, or for what else the page names. */
  readonly rest: Money;
}

/**
 * What is expected to pay for the order of a page, and what is left then. It is a forecast: the shop states nowhere in
 * which order it takes credit, balance and card.
 */
export interface PayForecast extends Sources {
  /** `page`: as the page stands. `habit`: as Buy Now is known to pay. `if-used`: only if the balance is used. */
  readonly basis: 'page' | 'habit' | 'if-used';
  readonly paidWith: PaidWith | 'card';
  /** What the gift balance holds after it; null where that is not known. */
  readonly balanceAfter: Money | null;
  /** What the credits of this shop hold after it; null where none is taken, or which ones can't be told. */
  readonly creditAfter: Money | null;
  /** What of the balance's part is set aside in reserves, of which the shop knows nothing; null where none is. */
  readonly fromReserves: Money | null;
}

/** The forecast for the order that the page is about to pay, or that its press would place; null where none can be made. */
export function payForecast(situation: Situation): PayForecast | null {
  const { page } = situation;
  const expected = isCheckout(page) ? asThePageStands(page, situation) : atPress(situation);
  if (expected === null || expected.total.minor === 0) return null;
  return {
    ...expected,
    paidWith: isCheckout(page) ? payerOn(page) : 'card',
    balanceAfter: balanceAfter(expected.balance, situation),
    fromReserves: cutBy(expected.balance, situation)?.cut ?? null,
  };
}

type Expected = Sources & Pick<PayForecast, 'basis' | 'creditAfter'>;

/** A checkout shows its split. Nothing is forecast where a part of it is not read for certain. */
function asThePageStands(page: CheckoutReading, situation: Situation): Expected | null {
  const { toCharge, promotion, giftBalance } = page.facts;
  const rest = amountRead(toCharge, page);
  const credit = promotion.state === 'absent' ? zero(currencyOf(situation)) : amountRead(promotion, page);
  if (rest === null || credit === null || giftBalance.state === 'unreadable' || isLikely(giftBalance)) return null;
  const use = valueOrNull(giftBalance);
  const balance = use?.applied ? balanceTaken(use.amount, rest, situation) : zero(currencyOf(situation));
  if (balance === null) return null;
  const total = add(add(credit, balance), rest);
  return { basis: 'page', total, credit, balance, rest, creditAfter: creditsAfterPage(page, credit, situation) };
}

/** A balance that leaves something to charge is taken as a whole. */
function balanceTaken(said: Money | null, rest: Money, situation: Situation): Money | null {
  if (said !== null) return ownAmount(said, situation.page);
  return rest.minor > 0 ? (wholeBalanceHere(situation)?.free ?? null) : null;
}

function creditsAfterPage(page: CheckoutReading, credit: Money, situation: Situation): Money | null {
  if (creditsTaken(page, situation).length === 0) return null;
  const before = creditsOf(creditsHere(situation), situation);
  return before.minor >= credit.minor ? subtract(before, credit) : null;
}

/** One press orders: what it takes is known from what Buy Now took, or supposed for a balance that is there. */
function atPress(situation: Situation): Expected | null {
  const { page, thisTime } = situation;
  const press = pressHere(situation);
  const contents = page.kind === 'product' && page.facts.contents ? valueOrNull(page.facts.contents) : null;
  const whole = wholeBalanceHere(situation);
  if (!press?.price || contents?.giftCards === 'all') return null;
  const isKnown = press.habit !== null;
  if (!isKnown && (whole === null || thisTime === 'leave')) return null;
  const none = zero(currencyOf(situation));
  const usable = fittingCredits(situation);
  const sources = splitOf(press.price, {
    credit: usable,
    balance: press.habit?.takes === 'card' || whole === null ? none : whole.free,
  });
  const before = creditsOf(creditsHere(situation), situation);
  return {
    ...sources,
    basis: isKnown ? 'habit' : 'if-used',
    creditAfter: sources.credit.minor > 0 ? subtract(before, sources.credit) : null,
  };
}

/** Credit first, then the balance, then the rest: each gives what it holds, at most what is still to be paid. */
function splitOf(total: Money, { credit, balance }: { readonly credit: Money; readonly balance: Money }): Sources {
  const fromCredit = Math.min(total.minor, Math.max(0, credit.minor));
  const fromBalance = Math.min(total.minor - fromCredit, Math.max(0, balance.minor));
  return {
    total,
    credit: money(fromCredit, total.currency),
    balance: money(fromBalance, total.currency),
    rest: money(total.minor - fromCredit - fromBalance, total.currency),
  };
}

/** What is left of credits that fit the digital goods of this page for certain. A code has to be typed, so it is none. */
function fittingCredits(situation: Situation): Money {
  const { page } = situation;
  if (page.kind !== 'digital-product') return zero(currencyOf(situation));
  const fitting = creditsHere(situation).filter(
    (credit) => credit.kind !== 'promo-code' && fitOf(credit, page).fit === 'fits',
  );
  return creditsOf(fitting, situation);
}

function creditsOf(credits: Situation['credits'], situation: Situation): Money {
  return sum(
    credits.map(({ left }) => left),
    currencyOf(situation),
  );
}

/** Where more is taken than is known to be there, what is left is not known either. */
function balanceAfter(taken: Money, situation: Situation): Money | null {
  const whole = wholeBalanceHere(situation);
  return whole === null || whole.free.minor < taken.minor ? null : subtract(whole.free, taken);
}

function currencyOf({ page }: Situation) {
  return marketplace(page.marketplace).currency;
}
