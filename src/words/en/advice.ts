import type { Words } from '../words';
import { CREDIT_FIT_EN } from './creditFit';
import { FACTS_EN } from './facts';
import { NAMES_EN } from './names';
import { RULES_EN } from './rules';

export const en: Words = {
  locale: 'en-US',
  direction: 'ltr',

  rule: RULES_EN,

  line: {
    balance: 'Your gift card balance',
    pays: {
      card: 'Your card pays',
      invoice: 'Paid by invoice',
      'bank-account': 'Your bank account pays',
      other: 'Paid another way',
    },
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
    chargeOnThisPage: {
      card: 'What your card pays is read on this page.',
      otherwise: 'What is left to pay is read on this page.',
    },
    dependsOnAccount: "Which money it takes depends on your account's settings.",
    buyNowTook: {
      shopper: {
        card: 'You said that Buy Now takes your card.',
        balance: 'You said that Buy Now takes your gift card balance.',
      },
      order: {
        card: 'Your last Buy Now order took your card.',
        balance: 'Your last Buy Now order took your gift card balance.',
      },
    },
    mayNotOrder: 'Whether “Set Up Now” orders at once is not certain, because sources disagree.',
    cartLetsYouChoose: 'Add it to your cart instead, and you choose what pays at checkout.',
    accountUsedLast: (accounts) => `It is of the account you used last here; you keep ${accounts}.`,
    mayBeOtherAccount:
      "Whose account this container shows isn't known, so it may be another account's balance. Open the balance page here, and you are asked.",
    creditNotedFor: {
      any: 'You noted this credit for anything.',
      digital: 'You noted this credit for digital goods.',
      'sold-by-amazon': 'You noted this credit for goods sold by Amazon.',
      unsure: 'You noted that you are unsure what this credit buys.',
    },
    creditFit: CREDIT_FIT_EN,
    unreadable: {
      loading: 'An amount is still loading on this page.',
      amount: 'An amount on this page is not one clear sum.',
      contradiction: 'Two places on this page say different things.',
      'one-signal': 'Only one place on this page tells, and two must agree.',
      missing: 'A place that this kind of page should have is not found.',
      several: 'Several places could count, and nothing tells which does.',
      denied: 'You said that what is read in this layout does not match the page.',
    },
  },

  source: {
    fact: FACTS_EN,
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
    ordersSettled: (amount) => `Orders settled: ${amount} of your balance.`,
    ordersReleased: (amount) => `${amount} that was held for an order is free again.`,
    explained: (parts) => `The page's own rows explain it: ${parts.join(', ')}.`,
    orderPaid: (paid, released) =>
      `Order settled: your gift card balance pays ${paid}${released === null ? '' : `; ${released} is free again`}.`,
    orderReleased: (released) => `Order settled: it takes no gift card balance; ${released} is free again.`,
    creditsNoted: (noted, gone) =>
      gone === null ? `Credit noted: ${noted}.` : `Credit noted: ${noted}; ${gone} is noted as used.`,
    creditsGone: (gone) => `Noted: ${gone} of your credit is used.`,
    reason: 'Read on this page, kept on this device.',
    pending: (amount) => `Noted: ${amount} of your gift card balance goes to this order.`,
    creditUsed: (amount) => `Noted: ${amount} of your credit is used on this order.`,
    pendingAndCredit: (pending, credit) =>
      `Noted: ${pending} of your gift card balance and ${credit} of your credit go to this order.`,
    fromReview: 'Read on the page before this one, kept on this device.',
    leftOut: {
      closing: (day, row) =>
        `No activity is noted: the closing balance of ${day} (row ${row}) doesn't follow from the row below.`,
      order: (day, row) => `No activity is noted: row ${row} (${day}) is newer than the row above.`,
      currency: (day, row) => `No activity is noted: row ${row} (${day}) is in another currency.`,
    },
  },

  sight: {
    unused: (amount) => `Gift card balance: ${amount}, not used for this order.`,
    used: (amount) => `Gift card balance: ${amount}, used for this order.`,
    question: 'Does this match what you see?',
    yes: 'Yes',
    no: 'No',
    doubted: 'Open Balance First in the toolbar to say what does not match.',
  },

  notice: {
    name: 'Balance First',
    kicker: { stop: 'Before you press', warn: 'Before you pay', note: 'Good to know' },
    held: 'This press was held once. Press again and it goes through.',
    backToPage: 'Back to the page',
    showWhere: 'Show me where',
    dismiss: 'Dismiss',
    undo: 'Undo',
    thisTime: { use: 'Use it, this time only', leave: 'Leave it, this time only' },
    failed: {
      undo: 'This could not be undone here. You can undo it in the ledger.',
      snooze: 'This could not be kept. It is silent on this page only.',
      sight: 'Your answer could not be kept. You can give it in the toolbar.',
    },
    snooze: 'Snooze',
    snoozeFor: { page: 'On this page', hour: 'For an hour', day: 'For a day', rule: 'Always, for this rule' },
  },

  name: NAMES_EN,
};
