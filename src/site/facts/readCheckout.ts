import type { Shop } from '../../core/marketplaces/marketplaces';
import { type Money, money } from '../../core/money/money';
import type { CheckoutFacts, GiftBalanceUse, Goods, PageKind } from '../../core/page/pageReading';
import { ABSENT, type LocatorId, type Reading, read, unreadable } from '../../core/page/reading';
import { isPayBalance } from '../../core/ruleBook/balanceRules';
import { agreed, allShown, amountOf, firstMatch, firstShown, notNegative } from '../dom/interpret';
import { firstIn } from '../dom/tree';
import { INELIGIBLE, INLINE_PAYMENT, MEMBERSHIP_ALONE } from '../locators/payment';
import { DELIVERY_ADDRESS, TURBO_PRICES } from '../locators/summary';
import { agree, type GiftSigns, type Says, type Weight } from './agree';
import type { Chosen } from './choiceState';
import { isWholeWithoutBalance } from './paymentLayout';
import { type GiftControl, mayOfferBalance, offeredBy, readGiftControl } from './readGiftControl';
import { type PaymentSlots, readPaymentSlots } from './readPaymentSlots';
import { readSummary, type Summary } from './readSummary';

/** What a page shows about the balance, before the signals are weighed. */
interface Seen<Control = GiftControl | 'several' | null> {
  readonly summary: Summary;
  readonly control: Control;
  readonly slots: PaymentSlots;
}

/**
 * What the gift row takes off, as a negative amount in minor units. Zero where there is no gift row or its amount can't
 * be read.
 */
const takenBy = (giftRow: Summary['giftRow']) => giftRow?.minor ?? 0;

/**
 * How much of the balance is used: what the gift row takes off, or else what the words beside the control say. Null
 * where the two differ.
 */
function usedOf(taken: number, control: GiftControl | null, of: Shop): Money | null {
  const said = control?.used ?? null;
  if (taken >= 0) return said;
  return said && said.minor !== -taken ? null : money(-taken, of.currency);
}

const stateOf = (chosen: Chosen | undefined): Says =>
  chosen === true ? 'applied' : chosen === false ? 'not-applied' : 'nothing';

function signsOf({ summary, control, slots: { sign: slots } }: Seen<GiftControl | null>, of: Shop): GiftSigns {
  const { tells, giftRow, total, weight } = summary;
  const state = stateOf(control?.chosen);
  const sum = tells === 'loading' || tells === 'unclear' ? 'nothing' : tells;
  const known = control && (control.named || control.offered.state === 'read' || control.labelled === 'guess');
  // Where gift cards are added to Amazon Pay's balance, a label in guessed words does not tell well enough whose money
  // it means.
  const guessed: Weight = control && !control.named && isPayBalance(of.id) ? 'doubtful' : 'weak';
  const words: Weight = control?.disabled ? 'doubtful' : control?.labelled === 'guess' ? guessed : 'strong';
  const name: Weight = control?.disabled ? 'doubtful' : 'strong';
  const taken = takenBy(giftRow) < 0;
  // A card pays the rest, and no saved page shows that the balance then has a slot of its own.
  const cardPaysRest = taken && slots.says === 'not-applied' && total.state === 'read' && total.value.minor > 0;
  return {
    // A gift row counts while other rows are still loading. To know that there is no gift row, all rows are needed.
    row: { says: taken ? 'applied' : sum === 'not-applied' ? sum : 'nothing', weight },
    sum: { says: sum, weight },
    slots: cardPaysRest ? { ...slots, says: 'nothing' } : slots,
    control: { says: known && control.stated ? state : 'nothing', weight: control?.named ? name : words },
    drawn: { says: stateOf(control?.drawn), weight: name },
    label: { says: control?.labelled ? state : 'nothing', weight: words },
  };
}

/**
 * What remains to be charged. The total may be from before the choice, where the balance is chosen but the rows do not
 * lead to the total with the balance taken off.
 */
function toChargeOf(total: Reading<Money>, use: Reading<GiftBalanceUse>, { control, summary }: Seen): Reading<Money> {
  const chosen = control !== null && control !== 'several' && control.chosen === true;
  const early = (chosen || (use.state === 'read' && use.value.applied)) && summary.tells !== 'applied';
  return early && total.state === 'read' ? unreadable(summary.tells === 'loading' ? 'loading' : 'one-signal') : total;
}

/**
 * Tells whether the goods are shipped: shipped goods have an address and a shipping row. Nothing on a review page
 * identifies digital goods.
 */
function goodsOf(root: ParentNode, { ships }: Summary): Reading<Goods> {
  const address = firstShown(root, DELIVERY_ADDRESS);
  if (address && ships) return read('physical', address.by);
  return address || ships ? unreadable('one-signal') : ABSENT;
}

/**
 * The gift balance's control on a page of this kind. On a review page, only choices in the payment panel are about
 * paying.
 */
export function controlOn(root: ParentNode, kind: PageKind, of: Shop): GiftControl | 'several' | null {
  return readGiftControl(root, kind === 'review' ? firstMatch(root, INLINE_PAYMENT) : root, of);
}

/** The locator of the place that says that the order can't take the balance; null where no place says so. */
function ineligibleBy(root: ParentNode): LocatorId | null {
  return firstShown(root, INELIGIBLE)?.by ?? (firstIn(root, MEMBERSHIP_ALONE) ? 'ineligible/membership' : null);
}

/** Whether the balance pays, as the signals of the page tell it. */
function useOf(root: ParentNode, kind: PageKind, of: Shop, seen: Seen): Reading<GiftBalanceUse> {
  const { summary, control, slots } = seen;
  if (control === 'several') return unreadable('several');
  const ineligible = control?.ineligible ? control.by : ineligibleBy(root);
  if (ineligible !== null && takenBy(summary.giftRow) === 0) {
    return control?.chosen ? unreadable('contradiction') : read({ applied: false, ineligible: true }, ineligible);
  }
  // On the payment step, an account with a balance has a control for it.
  if (kind === 'payment-selection' && !control && !summary.giftRow) {
    if (mayOfferBalance(root, of)) return unreadable('one-signal');
    return isWholeWithoutBalance(root, of) ? ABSENT : unreadable('missing');
  }
  if (control?.busy) return unreadable('loading');
  const amount = usedOf(takenBy(summary.giftRow), control, of);
  const signs = signsOf({ summary, control, slots }, of);
  return agree(signs, { applied: true, amount }, control?.by ?? summary.by, summary.tells === 'loading');
}

/**
 * The balance that the page offers. On a payment step without a known control, it is unreadable for the same reason as
 * the use of the balance.
 */
function offeredOn(kind: PageKind, { control, summary }: Seen, use: Reading<GiftBalanceUse>): Reading<Money> {
  const unknown = kind === 'payment-selection' && control === null && !summary.giftRow && use.state === 'unreadable';
  return unknown ? unreadable(use.why) : offeredBy(control);
}

/** Reads a page on which an order is about to be paid. */
export function readCheckout(root: ParentNode, kind: PageKind, of: Shop): CheckoutFacts {
  const summary = readSummary(root, of);
  const seen: Seen = { summary, control: controlOn(root, kind, of), slots: readPaymentSlots(root) };
  const giftBalance = useOf(root, kind, of, seen);
  let { total } = summary;
  if (kind === 'turbo' && total.state === 'unreadable' && total.why === 'missing') {
    const prices = allShown(root, TURBO_PRICES).map((found) => amountOf(found, of));
    total = notNegative(agreed(prices, 'several'));
  }
  return {
    toCharge: toChargeOf(total, giftBalance, seen),
    giftBalance,
    offered: offeredOn(kind, seen, giftBalance),
    promotion: summary.promotion,
    goods: goodsOf(root, summary),
    paidWith: seen.slots.paidWith,
  };
}
