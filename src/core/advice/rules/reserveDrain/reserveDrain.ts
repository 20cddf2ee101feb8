import { compare, money, smaller } from '../../../money/money';
import { amountRead, ownAmount } from '../../../page/amountRead';
import { type CheckoutReading, isCheckout, type OrderControl } from '../../../page/pageReading';
import type { RuleBookId } from '../../../ruleBook/ruleBook';
import { type BalanceHere, wholeBalanceHere } from '../../here/balanceHere';
import { type Hold, habitTold, holdOn, type Press, pressHere } from '../../here/pressHere';
import { cutBy, cutFirst } from '../../here/reserveCut';
import type { Found, Rule } from '../../rule';
import type { Situation } from '../../situation';
import { type ReserveDrain, type ReserveDrainWords, sayReserveDrain } from './sayReserveDrain';

/**
 * Saved money is taken.
 *
 * - If the wish is to save or to be asked, this is whatever the page is read as applying.
 * - If the wish is to save, this is also what one press may take.
 * - With any wish, this is what would be cut out of a reserve.
 *
 * A press that is known to charge the card in this account takes no saved money.
 */
export const reserveDrain: Rule<ReserveDrain, ReserveDrainWords> = {
  id: 'reserve-drain',
  mark: { accent: 'balance', icon: 'balance' },
  otherWay: 'use',
  tellsBalance: true,
  judge(situation) {
    const { page, purse } = situation;
    const readHere = isCheckout(page) && page.facts.giftBalance.state === 'read';
    if (purse.wish === 'save') return readHere ? drainRead(page, situation) : drainAtPress(situation);
    if (!readHere) return mayDrain(situation) ? drainAtPress(situation) : cutAtPress(situation);
    return purse.wish === 'ask' ? drainRead(page, situation) : cutRead(page, situation);
  },
  withoutOwnWords: (advice) => ({ ...advice, reserve: advice.reserve && { ...advice.reserve, name: null } }),
  say: sayReserveDrain,
};

/** Whether the shopper wants to be asked and a press here is known to take the balance. */
function mayDrain(situation: Situation): boolean {
  return situation.purse.wish === 'ask' && pressHere(situation)?.habit?.takes === 'balance';
}

function drainRead(page: CheckoutReading, situation: Situation): Found<ReserveDrain> | null {
  const { giftBalance } = page.facts;
  if (giftBalance.state !== 'read' || !giftBalance.value.applied) return null;
  const taken = giftBalance.value.amount && ownAmount(giftBalance.value.amount, page);
  const balance = atLeast(taken, wholeBalanceHere(situation));
  if (!balance || taken?.minor === 0) return null;
  return {
    ...appliedHere(page, situation),
    stake: taken ?? balance.free,
    saved: balance.free,
    taken,
    reserve: cutFirst(situation, taken && (cutBy(taken, situation)?.cut ?? null)),
    source: balance.source,
  };
}

/** The wish is to use the balance, but more is applied than is free of reserves. */
function cutRead(page: CheckoutReading, situation: Situation): Found<ReserveDrain> | null {
  const { giftBalance } = page.facts;
  const whole = wholeBalanceHere(situation);
  if (giftBalance.state !== 'read' || !giftBalance.value.applied || !whole) return null;
  const said = giftBalance.value.amount && ownAmount(giftBalance.value.amount, page);
  // If something is left to charge, the whole balance is applied.
  const rest = amountRead(page.facts.toCharge, page);
  const taken = said ?? (rest && rest.minor > 0 ? whole.free : null);
  const cut = taken && cutBy(taken, situation);
  if (!cut) return null;
  const { saved, reserve } = cut;
  return { ...appliedHere(page, situation), stake: cut.cut, saved, taken, reserve, source: whole.source };
}

function appliedHere(page: CheckoutReading, situation: Situation) {
  const press = pressHere(situation);
  return {
    ...(press ? holdOn(press, situation) : inSight(situation)),
    show: page.kind === 'payment-selection' ? 'gift-control' : 'gift-row',
    restsOn: 'balance-applied-unless-unticked',
    how: 'applied',
    control: press?.control ?? null,
    habit: null,
  } as const;
}

/**
 * Without a press that orders at once, the shopper can still change the payment on the page itself. So nothing is held.
 */
function inSight({ purse }: Situation): Hold {
  return { severity: purse.wish === 'ask' ? 'note' : 'warn', holds: [] };
}

/**
 * Returns the known balance, or what is taken if that is more. What is taken must have been there, so the page proves a
 * balance even if the ledger knows less or nothing.
 */
function atLeast(taken: BalanceHere['free'] | null, known: BalanceHere | null): BalanceHere | null {
  if (!taken || (known && compare(known.free, taken) >= 0)) return known;
  return { free: taken, source: { from: 'this-page' } };
}

function drainAtPress(situation: Situation): Found<ReserveDrain> | null {
  const press = pressHere(situation);
  const balance = wholeBalanceHere(situation);
  if (!press || !balance || press.habit?.takes === 'card') return null;
  const taken = press.price && smaller(balance.free, press.price);
  const reserve = cutFirst(situation, press.price && (cutBy(press.price, situation)?.cut ?? null));
  return {
    ...atPress(press, situation),
    stake: taken ?? balance.free,
    taken,
    saved: balance.free,
    reserve,
    source: balance.source,
  };
}

/** One press may take more than is free of reserves. If the price is not read, this is so only if nothing is free. */
function cutAtPress(situation: Situation): Found<ReserveDrain> | null {
  const press = pressHere(situation);
  const whole = wholeBalanceHere(situation);
  if (!press || !whole || press.habit?.takes === 'card') return null;
  const cut = cutBy(press.price ?? money(1, whole.free.currency), situation);
  if (!cut) return null;
  const stake = press.price ? cut.cut : cut.saved;
  const reserve = press.price ? cut.reserve : cutFirst(situation, null);
  return { ...atPress(press, situation), stake, saved: cut.saved, reserve, source: whole.source };
}

/** The rule in the rule book that says what is taken. The rule book says nothing about subscriptions. */
const REST_ON: Readonly<Record<OrderControl, RuleBookId | null>> = {
  'buy-now': 'one-click-uses-balance',
  'turbo-order': 'one-click-uses-balance',
  'one-click': 'one-click-uses-balance',
  'digital-one-click': 'digital-one-click-draws-balance',
  subscribe: null,
};

function atPress(press: Press, situation: Situation) {
  return {
    ...holdOn(press, situation),
    show: 'order-control',
    restsOn: press.habit ? null : REST_ON[press.control],
    taken: null,
    how: 'may',
    control: press.control,
    habit: habitTold(press.habit),
  } as const;
}
