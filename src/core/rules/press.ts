import type { HabitTold, Severity } from '../advice';
import type { Money } from '../money';
import type { OrderControl } from '../pageReading';
import type { BuyNowPayment } from '../purse';
import type { Situation } from '../situation';
import { amountRead } from './amountRead';

/** A control on this page whose press orders at once, or may. */
export interface Press {
  readonly control: OrderControl;
  /** What the press costs, where the page tells. */
  readonly price: Money | null;
  /** Whether this account is known to be shown a review page after the press. */
  readonly reviewFollows: boolean;
  /** What such presses take in this account, where that is known; null: the general rule counts. */
  readonly habit: BuyNowPayment | null;
}

/** The control that was read on this page, or null where there is none or it costs nothing. */
export function pressHere(situation: Situation): Press | null {
  const press = readPress(situation);
  return press?.price?.minor === 0 ? null : press;
}

function readPress({ page, purse }: Situation): Press | null {
  const habit = (purse.marketplace === page.marketplace && purse.buyNowPayment) || null;
  switch (page.kind) {
    case 'product': {
      if (page.facts.buyNow.state !== 'read') return null;
      const control = page.facts.buyNow.value;
      const reviewFollows = control === 'buy-now' && purse.buyNow === 'review-follows';
      return { control, price: amountRead(page.facts.price, page), reviewFollows, habit };
    }
    case 'digital-product':
      if (page.facts.oneClick.state !== 'read') return null;
      // Digital goods may be paid by a setting of their own, so what Buy Now took says nothing certain of them.
      return {
        control: page.facts.oneClick.value,
        price: amountRead(page.facts.price, page),
        reviewFollows: false,
        habit: null,
      };
    case 'turbo':
      if (page.facts.order.state !== 'read') return null;
      return {
        control: page.facts.order.value,
        price: amountRead(page.facts.toCharge, page),
        reviewFollows: false,
        habit,
      };
    default:
      return null;
  }
}

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
 * is only a note unless the shopper wants every press held. A shopper who wants to be asked is warned, not stopped.
 */
export function holdOn(press: Press, { purse, settings }: Situation): Hold {
  if (press.reviewFollows && settings.hold !== 'always') return { severity: 'note', holds: [] };
  if (settings.hold === 'never') return { severity: 'warn', holds: [] };
  return { severity: purse.wish === 'ask' ? 'warn' : 'stop', holds: [press.control] };
}
