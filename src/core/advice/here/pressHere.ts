import type { BuyNowPayment } from '../../ledger/purse';
import type { Money } from '../../money/money';
import { amountRead } from '../../page/amountRead';
import type { OrderControl } from '../../page/pageReading';
import type { Severity } from '../rule';
import type { Situation } from '../situation';

/** A control on this page whose press orders at once, or may do so. */
export interface Press {
  readonly control: OrderControl;
  /** What the press costs; null if the page does not say. */
  readonly price: Money | null;
  /** Whether it is known that a review page follows this press in this account. */
  readonly reviewFollows: boolean;
  /** What such presses take in this account; null if that is not known, and then the general rule applies. */
  readonly habit: BuyNowPayment | null;
  /** Whether the Subscribe & Save button stands beside the control. That button may order as well. */
  readonly besideSubscribe: boolean;
}

/** The control that was read on this page; null if there is none or if it costs nothing. */
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
      // The price of a subscription is not read, because its offer has a price of its own.
      if (buyNow.state === 'absent' && subscribes) return { ...ALONE, control: 'subscribe', price: null };
      if (buyNow.state !== 'read') return null;
      const control = buyNow.value;
      const reviewFollows = control === 'buy-now' && purse.buyNow === 'review-follows';
      return { control, price: amountRead(page.facts.price, page), reviewFollows, besideSubscribe: subscribes, habit };
    }
    case 'digital-product':
      if (page.facts.oneClick.state !== 'read') return null;
      // A separate setting may decide what pays for digital goods, so what Buy Now took says nothing certain about
      // them.
      return { ...ALONE, control: page.facts.oneClick.value, price: amountRead(page.facts.price, page) };
    case 'turbo':
      if (page.facts.order.state !== 'read') return null;
      return { ...ALONE, control: page.facts.order.value, price: amountRead(page.facts.toCharge, page), habit };
    default:
      return null;
  }
}

/** What Buy Now is known to take in an account, and what this knowledge rests on. */
export type HabitTold = Pick<BuyNowPayment, 'takes' | 'by'>;

/** The parts of a habit that advice says. */
export function habitTold(habit: BuyNowPayment | null): HabitTold | null {
  return habit && { takes: habit.takes, by: habit.by };
}

/** How severe advice about a press is, and which presses it holds once. */
export interface Hold {
  readonly severity: Severity;
  readonly holds: readonly OrderControl[];
}

/**
 * Decides whether to hold a press that may go against the wish.
 *
 * - If a review page is known to follow, there is time left. The advice is then only a note, unless the shopper wants
 * every press held.
 * - If the shopper wants to be asked, the advice warns and does not stop.
 * - If the press may subscribe, the advice also only warns, because it is not certain that this orders. The press is
 * still held.
 */
export function holdOn(press: Press, { purse, settings }: Situation): Hold {
  const subscribe: readonly OrderControl[] = press.besideSubscribe && settings.hold !== 'never' ? ['subscribe'] : [];
  if (press.reviewFollows && settings.hold !== 'always') return { severity: 'note', holds: subscribe };
  if (settings.hold === 'never') return { severity: 'warn', holds: [] };
  const severity = purse.wish === 'ask' || press.control === 'subscribe' ? 'warn' : 'stop';
  return { severity, holds: [press.control, ...subscribe] };
}
