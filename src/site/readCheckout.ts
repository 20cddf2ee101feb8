import type { Shop } from '../core/marketplaces';
import { type Money, money } from '../core/money';
import type { CheckoutFacts, GiftBalanceUse, Goods, PageKind } from '../core/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../core/reading';
import { agree, type GiftSigns, type Says, type Sign, type Weight } from './agree';
import { agreed, allShown, amountOf, firstMatch, firstShown, notNegative } from './interpret';
import { INLINE_PAYMENT } from './locators/payment';
import { DELIVERY_ADDRESS, TURBO_PRICES } from './locators/summary';
import { type GiftControl, mayOfferBalance, offeredBy, readGiftControl } from './readGiftControl';
import { readPaymentSlots } from './readPaymentSlots';
import { readSummary, type Summary } from './readSummary';

/** What the gift row takes off, in minor units and negative; zero where there is none, or none that can be read. */
const takenBy = (giftRow: Summary['giftRow']) => giftRow?.minor ?? 0;

/** How much of the balance is used: what the row takes off, unless the words beside the control say another amount. */
function usedOf(taken: number, control: GiftControl | null, of: Shop): Money | null {
  const said = control?.used ?? null;
  if (taken >= 0) return said;
  return said && said.minor !== -taken ? null : money(-taken, of.currency);
}

function signsOf({ tells, giftRow, total, weight }: Summary, control: GiftControl | null, slots: Sign): GiftSigns {
  const state: Says = control?.checked ? 'applied' : 'not-applied';
  const sum = tells === 'loading' || tells === 'unclear' ? 'nothing' : tells;
  const known = control && (control.named || control.offered.state === 'read' || control.labelled === 'guess');
  const words: Weight = control?.labelled === 'guess' ? 'weak' : 'strong';
  const taken = takenBy(giftRow) < 0;
  // A card pays what the balance leaves, and no saved page shows that the balance has a slot of its own then.
  const cardPaysRest = taken && slots.says === 'not-applied' && total.state === 'read' && total.value.minor > 0;
  return {
    // A gift row counts while other rows are still loading; that there is none takes all of them.
    row: { says: taken ? 'applied' : sum === 'not-applied' ? sum : 'nothing', weight },
    sum: { says: sum, weight },
    slots: cardPaysRest ? { ...slots, says: 'nothing' } : slots,
    control: { says: known ? state : 'nothing', weight: control?.named ? 'strong' : words },
    label: { says: control?.labelled ? state : 'nothing', weight: words },
  };
}

/**
 * What remains to be charged. A total beside a balance that is chosen, to which the rows do not lead with the balance
 * taken off, may be from before the choice.
 */
function toChargeOf(total: Reading<Money>, use: Reading<GiftBalanceUse>, summary: Summary): Reading<Money> {
  const early = use.state === 'read' && use.value.applied && summary.tells !== 'applied';
  return early && total.state === 'read' ? unreadable(summary.tells === 'loading' ? 'loading' : 'one-signal') : total;
}

/** Goods that are shipped have an address and a shipping row. Nothing tells digital goods on a review page apart. */
function goodsOf(root: ParentNode, { ships }: Summary): Reading<Goods> {
  const address = firstShown(root, DELIVERY_ADDRESS);
  if (address && ships) return read('physical', address.by);
  return address || ships ? unreadable('one-signal') : ABSENT;
}

/** The control as a page of this kind shows it: on a review page choices are about paying in the payment panel alone. */
export function controlOn(root: ParentNode, kind: PageKind, of: Shop): GiftControl | 'several' | null {
  return readGiftControl(root, kind === 'review' ? firstMatch(root, INLINE_PAYMENT) : root, of);
}

/** Reads a surface on which an order is about to be paid. */
export function readCheckout(root: ParentNode, kind: PageKind, of: Shop): CheckoutFacts {
  const summary = readSummary(root, of);
  const control = controlOn(root, kind, of);
  const { by, giftRow, promotion } = summary;
  const unclear = kind === 'payment-selection' && control === null && mayOfferBalance(root, of);

  let giftBalance: Reading<GiftBalanceUse>;
  if (control === 'several') giftBalance = unreadable('several');
  // Where the payment is chosen, an account with a balance has a control for it.
  else if (kind === 'payment-selection' && !control && !giftRow)
    giftBalance = unclear ? unreadable('one-signal') : ABSENT;
  else {
    const amount = usedOf(takenBy(giftRow), control, of);
    const signs = signsOf(summary, control, readPaymentSlots(root));
    giftBalance = agree(signs, { applied: true, amount }, control?.by ?? by, summary.tells === 'loading');
  }

  let { total } = summary;
  if (kind === 'turbo' && total.state === 'unreadable' && total.why === 'missing') {
    const prices = allShown(root, TURBO_PRICES).map((found) => amountOf(found, of));
    total = notNegative(agreed(prices, 'several'));
  }
  const toCharge = toChargeOf(total, giftBalance, summary);
  return {
    toCharge,
    giftBalance,
    offered: unclear ? unreadable('one-signal') : offeredBy(control),
    promotion,
    goods: goodsOf(root, summary),
  };
}
