import type { ReserveDrain } from '../advice';
import { compare, smaller } from '../money';
import { type CheckoutReading, isCheckout } from '../pageReading';
import type { Situation } from '../situation';
import { ownAmount } from './amountRead';
import { type BalanceHere, balanceHere } from './balanceHere';
import { type Hold, holdOn, pressHere } from './press';

/**
 * Saved money is taken: the page is read as applying the balance while the wish is to save it (or to be asked), or
 * one press may take it while the wish is to save it.
 */
export function reserveDrain(situation: Situation): ReserveDrain | null {
  const { page, purse } = situation;
  if (purse.wish === 'use') return null;
  if (isCheckout(page) && page.facts.giftBalance.state === 'read') return drainRead(page, situation);
  return purse.wish === 'save' ? drainAtPress(situation) : null;
}

function drainRead(page: CheckoutReading, situation: Situation): ReserveDrain | null {
  const { giftBalance } = page.facts;
  if (giftBalance.state !== 'read' || !giftBalance.value.applied) return null;
  const taken = giftBalance.value.amount && ownAmount(giftBalance.value.amount, page);
  const balance = atLeast(taken, balanceHere(situation));
  if (!balance || taken?.minor === 0) return null;
  const press = pressHere(situation);
  return {
    rule: 'reserve-drain',
    marketplace: page.marketplace,
    ...(press ? holdOn(press, situation) : inSight(situation)),
    stake: taken ?? balance.free,
    place: 'notice',
    show: page.kind === 'payment-selection' ? 'gift-control' : 'gift-row',
    restsOn: 'balance-applied-unless-unticked',
    saved: balance.free,
    taken,
    how: 'applied',
    control: press?.control ?? null,
    source: balance.source,
  };
}

/** Without a press that orders at once there is still the page itself on which to change it. */
function inSight({ purse }: Situation): Hold {
  return { severity: purse.wish === 'ask' ? 'note' : 'warn', holds: [] };
}

/** What is taken was there to be taken, so the page proves a balance where the ledger knows less or nothing. */
function atLeast(taken: BalanceHere['free'] | null, known: BalanceHere | null): BalanceHere | null {
  if (!taken || (known && compare(known.free, taken) >= 0)) return known;
  return { free: taken, source: { from: 'this-page' } };
}

function drainAtPress(situation: Situation): ReserveDrain | null {
  const press = pressHere(situation);
  const balance = balanceHere(situation);
  if (!press || !balance) return null;
  return {
    rule: 'reserve-drain',
    marketplace: situation.page.marketplace,
    ...holdOn(press, situation),
    stake: press.price ? smaller(balance.free, press.price) : balance.free,
    place: 'notice',
    show: 'order-control',
    restsOn: press.control === 'digital-one-click' ? 'digital-one-click-draws-balance' : 'one-click-uses-balance',
    saved: balance.free,
    taken: null,
    how: 'may',
    control: press.control,
    source: balance.source,
  };
}
