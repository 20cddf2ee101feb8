import type { Marketplace } from '../core/marketplaces';
import { type Money, negate } from '../core/money';
import type { CheckoutFacts, GiftBalanceUse, Goods, Target } from '../core/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../core/reading';
import { agree, type GiftSigns, type Says } from './agree';
import { agreed, allShown, amountOf, firstShown } from './interpret';
import { TURBO_PRICES } from './locators/goods';
import { REVIEW_MARKS } from './locators/pages';
import { CHANGE_PAYMENT, DELIVERY_ADDRESS, INLINE_PAYMENT } from './locators/payment';
import { SUMMARIES, TURBO_SUMMARIES } from './locators/summary';
import { type GiftControl, offeredBy, placeOf, readGiftControl } from './readGiftControl';
import { readPaymentSlots } from './readPaymentSlots';
import { readSummary, readTotalAlone, type Summary } from './readSummary';

/** The elements that "show me where" can point at. */
export type Places = Partial<Record<Target, Element | null>>;

export interface CheckoutSight {
  readonly facts: CheckoutFacts;
  readonly places: Places;
}

type CheckoutKind = 'payment-selection' | 'review' | 'turbo';

function signsOf(summary: Summary | null, control: GiftControl | null, slots: Says): GiftSigns {
  const tells = summary?.tells;
  const state: Says = control?.checked ? 'applied' : 'not-applied';
  const taken = summary?.giftRow?.amount?.minor ?? 0;
  return {
    // A gift row counts while other rows are still loading; that there is none takes all of them.
    row: taken < 0 ? 'applied' : tells === 'not-applied' ? tells : 'nothing',
    sum: tells === 'applied' || tells === 'not-applied' || tells === 'off' ? tells : 'nothing',
    slots,
    control: control && (control.named || control.offered.state === 'read') ? state : 'nothing',
    label: control?.labelled ? state : 'nothing',
  };
}

function giftBalanceOf(
  kind: CheckoutKind,
  summary: Summary | null,
  control: GiftControl | 'several' | null,
  slots: Says,
): Reading<GiftBalanceUse> {
  if (control === 'several') return unreadable('several');
  const row = summary?.giftRow ?? null;
  // Where the payment is chosen, an account with a balance has a control for it.
  if (kind === 'payment-selection' && !control && !row) return ABSENT;
  const amount = row?.amount ? negate(row.amount) : (control?.used ?? null);
  const by = control?.by ?? summary?.by ?? 'slots/slot';
  return agree(signsOf(summary, control, slots), { applied: true, amount }, by, summary?.tells === 'loading');
}

/**
 * What remains to be charged. A total beside a balance that is chosen and that no row takes off yet may be from
 * before the choice.
 */
function toChargeOf(total: Reading<Money>, use: Reading<GiftBalanceUse>, summary: Summary | null): Reading<Money> {
  const early = use.state === 'read' && use.value.applied && !summary?.giftRow;
  if (!early || total.state !== 'read') return total;
  return unreadable(summary?.tells === 'loading' ? 'loading' : 'one-signal');
}

/** Goods that are shipped have an address and a shipping row. Nothing tells digital goods on a review page apart. */
function goodsOf(root: ParentNode, summary: Summary | null): Reading<Goods> {
  const address = firstShown(root, DELIVERY_ADDRESS);
  if (address && summary?.ships) return read('physical', address.by);
  return address || summary?.ships ? unreadable('one-signal') : ABSENT;
}

function turboPrice(root: ParentNode, of: Marketplace): Reading<Money> {
  return agreed(
    allShown(root, TURBO_PRICES).map((found) => amountOf(found, of)),
    'several',
  );
}

/** Reads a surface on which an order is about to be paid. */
export function readCheckout(root: ParentNode, kind: CheckoutKind, of: Marketplace): CheckoutSight {
  const summary = readSummary(root, kind === 'turbo' ? TURBO_SUMMARIES : SUMMARIES, of);
  const control = readGiftControl(root, kind === 'review' ? root.querySelector(INLINE_PAYMENT) : root, of);
  const giftBalance = giftBalanceOf(kind, summary, control, readPaymentSlots(root));
  const shown = summary?.total ?? readTotalAlone(root, of);
  const none = shown.state === 'unreadable' && shown.why === 'missing';
  const total = none && kind === 'turbo' ? turboPrice(root, of) : shown;
  return {
    facts: {
      toCharge: toChargeOf(total, giftBalance, summary),
      giftBalance,
      offered: offeredBy(control),
      promotion: summary?.promotion ?? unreadable('missing'),
      goods: goodsOf(root, summary),
    },
    places: {
      'gift-control': control && control !== 'several' ? placeOf(control) : null,
      'gift-row': summary?.giftRow?.element ?? null,
      'order-control': firstShown(root, REVIEW_MARKS)?.element ?? null,
      'change-payment': firstShown(root, CHANGE_PAYMENT)?.element ?? null,
      total: summary?.totalRow ?? null,
    },
  };
}
