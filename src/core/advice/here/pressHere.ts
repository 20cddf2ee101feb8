import type { BuyNowPayment } from '../../ledger/purse';
import type { Money } from '../../money/money';
import { amountRead } from '../../page/amountRead';
import type { OrderControl } from '../../page/pageReading';
import type { Severity } from '../rule';
import type { Situation } from '../situation';

/** A control on this page whose press orders at once, or may. */
export interface Press {
  readonly control: OrderControl;
  /** What the press costs, where the page tells. */
  readonly price: Money | null;
  /** Whether this account is known to be shown a review page after the press. */
  readonly reviewFollows: boolean;
  /** What such presses take in this account, where that is known; null: the general rule counts. */
  readonly habit: BuyNowPayment | null;
  /** Whether Subscribe & Save's button stands beside the control, which may order as well. */
  readonly besideSubscribe: boolean;
}

/** The control that was read on this page, or null where there is none or it costs nothing. */
export function pressHere(situation: Situation): Press | null {
  const press = readPress(situation);
  return press?.price?.minor === 0 ? null : press;
}

const ALONE = { reviewFollows: false, besideSubscribe: false, habit: null };

function readPress({ page, purse }: Situation): Press | null {
  const habit = (purse.book.marketplace === page.marketplace && purse.buyNowPayment) || null;
  switch (page.kind) {
    case 'product': {
      const { buyNow } = page.facts;
      const subscribes = page.facts.subscribe?.state === 'read';
      // What a subscription costs is not read: its offer has a price of its own.
      if (buyNow.state === 'absent' && subscribes) return { ...ALONE, control: 'subscribe', price: null };
      if (buyNow.state !== 'read') return null;
      const control = buyNow.value;
      const reviewFollows = control === 'buy-now' && purse.buyNow === 'review-follows';
      return { control, price: amountRead(page.facts.price, page), reviewFollows, besideSubscribe: subscribes, habit };
    }
    case 'digital-product':
      if (page.facts.oneClick.state !== 'read') return null;
      // Digital goods may be paid by a setting of their own, so what Buy Now took says nothing certain of them.
      return { ...ALONE, control: page.facts.oneClick.value, price: amountRead(page.facts.price, page) };
    case 'turbo':
      if (page.facts.order.state !== 'read') return null;
      return { ...ALONE, control: page.facts.order.value, price: amountRead(page.facts.toCharge, page), habit };
    default:
      return null;
  }
}

/** What Buy Now is known to take in an account, and on what that rests. */
export type HabitTold = Pick<BuyNowPayment, 'takes' | 'by'>;

/** What advice tells of a habit. */
export function habitTold(habit: BuyNowPayment | null): HabitTold | null {
  return habit && { takes: habit.takes, by: habit.by };
}

/** How strongly advice about a press speaks, and whether it holds the press once. */
export interface Hold {
  readonly severity: Severity;
  readonly holds: readonly OrderControl[];
}

/**
 * Whether a press that may go against the wish is held. Where a review is known to follow there is time left, so it
 * is only a note unless the shopper wants every press held. A shopper who wants to be asked is warned, not stopped. So is
 * one who may subscribe, since it is not certain that this orders; its press is held all the same.
 */
export function holdOn(press: Press, { purse, settings }: Situation): Hold {
  const subscribe: readonly OrderControl[] = press.besideSubscribe && settings.hold !== 'never' ? ['subscribe'] : [];
  if (press.reviewFollows && settings.hold !== 'always') return { severity: 'note', holds: subscribe };
  if (settings.hold === 'never') return { severity: 'warn', holds: [] };
  const severity = purse.wish === 'ask' || press.control === 'subscribe' ? 'warn' : 'stop';
  return { severity, holds: [press.control, ...subscribe] };
}
