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

/** What pays for an order. Credit, balance and rest are each zero or more, and their sum is the total. */
export interface Sources {
  readonly total: Money;
  readonly credit: Money;
  readonly balance: Money;
  /** The part that the card pays, or another way of paying that the page names. */
  readonly rest: Money;
}

/**
 * What is expected to pay for the order of a page, and what is left afterwards. It is only a forecast, because the shop
 * does not state in which order it takes credit, balance and card.
 */
export interface PayForecast extends Sources {
  /** `page`: as the page shows it. `habit`: as Buy Now is known to pay. `if-used`: only if the balance is used. */
  readonly basis: 'page' | 'habit' | 'if-used';
  readonly paidWith: PaidWith | 'card';
  /** What the gift card balance holds afterwards; null if that is not known. */
  readonly balanceAfter: Money | null;
  /** What the credits of this shop hold afterwards; null if none is taken, or if we can't tell which ones are taken. */
  readonly creditAfter: Money | null;
  /** The part of `balance` that comes out of reserves, which the shop does not know about; null if none does. */
  readonly fromReserves: Money | null;
}

/**
 * The forecast for the order that the page is about to pay, or that its press would place. Null if no forecast can be
 * made.
 */
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

/** The forecast of a checkout, which shows what pays. Null if a part of this is not read for certain. */
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

/** The amount that is taken from the balance. If something is left to charge, the whole balance is taken. */
function balanceTaken(said: Money | null, rest: Money, situation: Situation): Money | null {
  if (said !== null) return ownAmount(said, situation.page);
  return rest.minor > 0 ? (wholeBalanceHere(situation)?.free ?? null) : null;
}

function creditsAfterPage(page: CheckoutReading, credit: Money, situation: Situation): Money | null {
  if (creditsTaken(page, situation).length === 0) return null;
  const before = creditsOf(creditsHere(situation), situation);
  return before.minor >= credit.minor ? subtract(before, credit) : null;
}

/**
 * The forecast of a press that orders at once. It follows what Buy Now took before, or else assumes that the balance
 * pays.
 */
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

/**
 * Splits a total. The credit pays first, then the balance, then the rest. Each pays at most what it holds and what is
 * still unpaid.
 */
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

/**
 * The sum that is left of the credits that certainly fit the digital goods of this page. A promotional code is not
 * counted, because the shopper has to type it.
 */
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

/**
 * The balance after an order. Null if the order takes more than the known balance, because then the balance was not
 * known right.
 */
function balanceAfter(taken: Money, situation: Situation): Money | null {
  const whole = wholeBalanceHere(situation);
  return whole === null || whole.free.minor < taken.minor ? null : subtract(whole.free, taken);
}

function currencyOf({ page }: Situation) {
  return marketplace(page.marketplace).currency;
}
