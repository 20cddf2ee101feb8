import type { Severity } from '../advice';
import type { Money } from '../money';
import type { OrderControl } from '../pageReading';
import type { Situation } from '../situation';
import { amountRead } from './amountRead';

/** A control on this page whose press orders at once, or may. */
export interface Press {
  readonly control: OrderControl;
  /** What the press costs, where the page tells. */
  readonly price: Money | null;
  /** Whether this account is known to be shown a review page after the press. */
  readonly reviewFollows: boolean;
}

/** The control that was read on this page, or null where there is none or it costs nothing. */
export function pressHere(situation: Situation): Press | null {
  const press = readPress(situation);
  return press?.price?.minor === 0 ? null : press;
}

function readPress({ page, purse }: Situation): Press | null {
  switch (page.kind) {
    case 'product': {
      if (page.facts.buyNow.state !== 'read') return null;
      const control = page.facts.buyNow.value;
      const reviewFollows = control === 'buy-now' && purse.buyNow === 'review-follows';
      return { control, price: amountRead(page.facts.price, page), reviewFollows };
    }
    case 'digital-product':
      if (page.facts.oneClick.state !== 'read') return null;
      return { control: page.facts.oneClick.value, price: amountRead(page.facts.price, page), reviewFollows: false };
    case 'turbo':
      if (page.facts.order.state !== 'read') return null;
      return { control: page.facts.order.value, price: amountRead(page.facts.toCharge, page), reviewFollows: false };
    default:
      return null;
  }
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
