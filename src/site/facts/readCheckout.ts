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

/** What a page shows of the balance, before it is weighed. */
interface Seen<Control = GiftControl | 'several' | null> {
  readonly summary: Summary;
  readonly control: Control;
  readonly slots: PaymentSlots;
}

/** What the gift row takes off, in minor units and negative; zero where there is none, or none that can be read. */
const takenBy = (giftRow: Summary['giftRow']) => giftRow?.minor ?? 0;

/** How much of the balance is used: what the row takes off, unless the words beside the control say another amount. */
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
  // Where the balance is Amazon Pay's, a label in guessed words says too little of whose money it is.
  const guessed: Weight = control && !control.named && isPayBalance(of.id) ? 'doubtful' : 'weak';
  const words: Weight = control?.disabled ? 'doubtful' : control?.labelled === 'guess' ? guessed : 'strong';
  const name: Weight = control?.disabled ? 'doubtful' : 'strong';
  const taken = takenBy(giftRow) < 0;
  // A card pays what the balance leaves, and no saved page shows that the balance has a slot of its own then.
  const cardPaysRest = taken && slots.says === 'not-applied' && total.state === 'read' && total.value.minor > 0;
  return {
    // A gift row counts while other rows are still loading; that there is none takes all of them.
    row: { says: taken ? 'applied' : sum === 'not-applied' ? sum : 'nothing', weight },
    sum: { says: sum, weight },
    slots: cardPaysRest ? { ...slots, says: 'nothing' } : slots,
    control: { says: known && control.stated ? state : 'nothing', weight: control?.named ? name : words },
    drawn: { says: stateOf(control?.drawn), weight: name },
    label: { says: control?.labelled ? state : 'nothing', weight: words },
  };
}

/**
 * What remains to be charged. A total beside a balance that is chosen, to which the rows do not lead with the balance
 * taken off, may be from before the choice.
 */
function toChargeOf(total: Reading<Money>, use: Reading<GiftBalanceUse>, { control, summary }: Seen): Reading<Money> {
  const chosen = control !== null && control !== 'several' && control.chosen === true;
  const early = (chosen || (use.state === 'read' && use.value.applied)) && summary.tells !== 'applied';
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

/** Why the order can't take the balance, by the name of the place that says so; null where nothing does. */
function ineligibleBy(root: ParentNode): LocatorId | null {
  return firstShown(root, INELIGIBLE)?.by ?? (firstIn(root, MEMBERSHIP_ALONE) ? 'ineligible/membership' : null);
}

/** Whether the balance pays, as the signs of the page say it. */
function useOf(root: ParentNode, kind: PageKind, of: Shop, seen: Seen): Reading<GiftBalanceUse> {
  const { summary, control, slots } = seen;
  if (control === 'several') return unreadable('several');
  const ineligible = control?.ineligible ? control.by : ineligibleBy(root);
  if (ineligible !== null && takenBy(summary.giftRow) === 0) {
    return control?.chosen ? unreadable('contradiction') : read({ applied: false, ineligible: true }, ineligible);
  }
  // Where the payment is chosen, an account with a balance has a control for it.
  if (kind === 'payment-selection' && !control && !summary.giftRow) {
    if (mayOfferBalance(root, of)) return unreadable('one-signal');
    return isWholeWithoutBalance(root, of) ? ABSENT : unreadable('missing');
  }
  if (control?.busy) return unreadable('loading');
  const amount = usedOf(takenBy(summary.giftRow), control, of);
  const signs = signsOf({ summary, control, slots }, of);
  return agree(signs, { applied: true, amount }, control?.by ?? summary.by, summary.tells === 'loading');
}

/** What the page offers. Where no control is known on a page that should have one, it is as little known as its use. */
function offeredOn(kind: PageKind, { control, summary }: Seen, use: Reading<GiftBalanceUse>): Reading<Money> {
  const unknown = kind === 'payment-selection' && control === null && !summary.giftRow && use.state === 'unreadable';
  return unknown ? unreadable(use.why) : offeredBy(control);
}

/** Reads a surface on which an order is about to be paid. */
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
