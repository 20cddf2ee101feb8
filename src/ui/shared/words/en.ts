import type { LotKind } from '../../../core/lot';
import type { OrderControl } from '../../../core/pageReading';
import { RULE_BOOK, type RuleBookId } from '../../../core/ruleBook';
import type { Words } from './words';

/** A credit's kind inside a sentence. */
const CREDIT: Record<LotKind, string> = {
  'no-rush': 'No-Rush credit',
  courtesy: 'courtesy credit',
  'promo-code': 'promo code credit',
  ebook: 'ebook credit',
  'trade-in': 'trade-in credit',
  other: 'credit',
};

/** A control at the start of a sentence. */
const CONTROL: Record<OrderControl, string> = {
  'buy-now': 'Buy Now',
  'turbo-order': 'This order button',
  'digital-one-click': '1-Click',
  'one-click': '1-Click',
};

const endOf = (days: number, on: string) =>
  days <= 0 ? 'today' : days === 1 ? `tomorrow, ${on}` : `in ${days} days, on ${on}`;

export const en: Words = {
  locale: 'en-US',
  direction: 'ltr',

  verdict: {
    'balance-unused': ({ unused, toCard }) =>
      `${unused} of gift balance stays unused; your card pays ${toCard ?? 'for this order'}.`,
    'one-click-bypass': ({ free, control }) =>
      `${CONTROL[control]} may charge your card and leave ${free} of gift balance unused.`,
    'reserve-drain': ({ saved, taken, how, control }) => {
      const who = control === null ? 'This order' : CONTROL[control];
      if (how === 'may')
        return `${who} may spend ${taken === null ? 'the' : `${taken} of the`} ${saved} you are saving.`;
      return taken === null
        ? `This order takes from your ${saved} of gift balance.`
        : `This order takes ${taken} of your ${saved} of gift balance.`;
    },
    'balance-partly-used': ({ used, toCard }) =>
      `Your gift balance pays ${used ?? 'a part'}; your card pays the other ${toCard}.`,
    'promo-expiring': ({ left, kind, days, on }) => `Your ${left} ${CREDIT[kind]} ends ${endOf(days, on)}.`,
    'promo-unused': ({ left, kind, fit }) =>
      fit === 'fits'
        ? `Your ${left} ${CREDIT[kind]} fits this order, but no credit is taken off.`
        : `This order may take your ${left} ${CREDIT[kind]}, but no credit is taken off.`,
    'balance-stale': ({ balance, days, by }) =>
      `You last ${by === 'page' ? 'saw' : 'noted'} your balance of ${balance} ${days} ago; it may have changed.`,
    'page-unreadable': () => "This page can't be read here, so nothing is said about your balance.",
  },

  line: {
    balanceUnused: 'Gift balance unused',
    balance: 'Your gift balance',
    balancePays: 'Gift balance pays',
    balanceSaved: 'You are saving',
    balanceLastSeen: 'Balance last known',
    cardPays: 'Your card pays',
    cardMayPay: 'Your card may pay',
    orderTakes: 'This order takes',
    orderMayTake: 'This press may take',
    credit: {
      'no-rush': 'No-Rush credit',
      courtesy: 'Courtesy credit',
      'promo-code': 'Promo code credit',
      ebook: 'Ebook credit',
      'trade-in': 'Trade-in credit',
      other: 'Credit',
    },
  },

  reason: {
    balanceOnThisPage: 'Balance read on this page.',
    balanceOnBalancePage: (age) => `Balance seen on your balance page ${age}.`,
    balanceByShopper: (age) => `Balance noted by you ${age}.`,
    chargeOnThisPage: 'What your card pays is read on this page.',
    noTotalOnThisPage: 'This page shows the balance as not applied, and no total.',
    priceOnThisPage: 'The price is read on this page.',
    appliedOnThisPage: 'This page shows the balance as applied.',
    dependsOnAccount: "Which money it takes depends on your account's settings.",
    cartLetsYouChoose: 'Add it to your cart instead, and you choose what pays at checkout.',
    notUnasked: 'You chose not to spend it without being asked.',
    amountsOnThisPage: 'Read on this page.',
    sumsRestOnBalance: 'What is said here rests on that balance.',
    noCreditOnThisPage: "No credit is found in this page's totals.",
    creditNotedFor: {
      any: 'You noted this credit for anything.',
      digital: 'You noted this credit for digital goods.',
      'sold-by-amazon': 'You noted this credit for goods sold by Amazon.',
      unsure: 'You noted that you are unsure what this credit buys.',
    },
    creditFit: {
      'any-goods': 'This order fits it.',
      'digital-order': 'This order is digital, so it fits.',
      'goods-not-read': "What this order holds isn't read, so it may fit.",
      'partly-digital': 'Part of this order is digital, so it may fit.',
      'ebooks-only': 'It buys ebooks, and this digital order may hold some.',
      'not-digital': "This order isn't digital, so it doesn't fit.",
      'seller-not-read': "The seller isn't read here, so it may fit.",
      'scope-unsure': 'It may fit this order.',
    },
    hourOfEndUnknown: 'The hour is not known; it may end before the day is over.',
    unreadable: {
      loading: 'An amount is still loading on this page.',
      amount: 'An amount on this page is not one clear sum.',
      contradiction: 'Two places on this page say different things.',
      'one-signal': 'Only one place on this page tells, and two must agree.',
      missing: 'A place that this kind of page should have is not found.',
      several: 'Several places could count, and nothing tells which does.',
    },
  },

  source: {
    fact: Object.fromEntries(Object.entries(RULE_BOOK).map(([id, fact]) => [id, fact.text])) as Record<
      RuleBookId,
      string
    >,
    certainty: {
      A: "Amazon's own text",
      B: "a copy of Amazon's text",
      C: "a shopper's account",
      D: 'an unsigned guide',
      U: 'no source found',
    },
    origin: (certainty, host, month) => `From ${certainty} (${host}), read in ${month}.`,
    disagree: (otherFact, certainty) => `Sources disagree; ${certainty} says: ${otherFact}`,
  },

  recorded: {
    first: (balance) => `Balance noted: ${balance}.`,
    changed: (balance, before) => `Balance noted: ${balance} (was ${before}).`,
    same: (balance) => `Balance noted: ${balance}, as before.`,
    reason: 'Read on this page, kept on this device.',
  },

  notice: {
    name: 'Balance First',
    kicker: { stop: 'Before you press', warn: 'Before you pay', note: 'Good to know' },
    held: 'This press was held once. Press again and it goes through.',
    backToPage: 'Back to the page',
    showWhere: 'Show me where',
    dismiss: 'Dismiss',
    undo: 'Undo',
    openBalancePage: 'Open your balance page',
    snooze: 'Snooze',
    snoozeFor: { page: 'On this page', day: 'For a day', rule: 'Always, for this rule' },
  },

  name: {
    lotKind: {
      'no-rush': 'No-Rush credit',
      courtesy: 'Courtesy credit',
      'promo-code': 'Promo code',
      ebook: 'Ebook credit',
      'trade-in': 'Trade-in credit',
      other: 'Other credit',
    },
    scope: {
      any: 'Anything',
      digital: 'Digital goods',
      'sold-by-amazon': 'Sold by Amazon',
      unsure: "I'm not sure",
    },
    moveCause: {
      'gift-card': 'Gift card added',
      reload: 'Reload',
      refund: 'Refund',
      'trade-in': 'Trade-in',
      spent: 'Spent',
      correction: 'Correction',
    },
    wish: { use: 'Use it first', save: 'Save it', ask: 'Ask me each time' },
    holdPolicy: { never: 'Never', 'at-risk': 'When money is at stake', always: 'Always' },
    page: {
      'payment-selection': 'Payment choice',
      review: 'Order review',
      turbo: 'Buy Now window',
      product: 'Product page',
      'digital-product': 'Digital product page',
      cart: 'Cart',
      'thank-you': 'Order placed',
      'gift-balance': 'Gift balance page',
      'order-details': 'Order details',
      return: 'Return page',
      redeem: 'Redeem page',
      'promo-credits': 'Promotional credits page',
      'one-click-settings': '1-Click settings',
      reload: 'Reload page',
      'membership-payment': 'Membership payment',
      other: 'Another page',
    },
    control: {
      'buy-now': 'Buy Now',
      'turbo-order': 'Order button of the Buy Now window',
      'digital-one-click': '1-Click for digital goods',
      'one-click': '1-Click',
    },
    rule: {
      'balance-unused': 'Balance left unused at checkout',
      'one-click-bypass': 'Buttons that may go past the balance',
      'reserve-drain': 'Saved balance about to be spent',
      'balance-partly-used': 'Balance pays only a part',
      'promo-expiring': 'Credit close to its end',
      'promo-unused': 'Credit not used on an order',
      'balance-stale': 'Balance noted long ago',
      'page-unreadable': "Pages that can't be read",
    },
  },
};
