import type { BalanceUnused } from '../../core/advice/advice';
import type { CreditKind } from '../../core/credits/credit';
import type { OrderControl } from '../../core/page/pageReading';
import type { Words } from '../words';
import { CREDIT_FIT_EN } from './creditFit';
import { FACTS_EN } from './facts';
import { NAMES_EN } from './names';

/** A credit's kind inside a sentence. */
const CREDIT: Record<CreditKind, string> = {
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
  subscribe: 'Set Up Now',
};

const endOf = (days: number, on: string) =>
  days <= 0 ? 'today' : days === 1 ? `tomorrow, ${on}` : `in ${days} days, on ${on}`;

const AND = new Intl.ListFormat('en');

/** What pays the rest, or the whole order. */
const REST: Readonly<Record<BalanceUnused['paidWith'], (sum: string | null) => string>> = {
  card: (sum) => `your card pays ${sum ?? 'for this order'}`,
  invoice: (sum) => `${sum ?? 'this order'} is paid by invoice`,
  'bank-account': (sum) => `your bank account pays ${sum ?? 'for this order'}`,
  other: (sum) => `${sum ?? 'this order'} is paid another way`,
};

export const en: Words = {
  locale: 'en-US',
  direction: 'ltr',

  verdict: {
    'balance-unused': ({ unused, toCard, paidWith, sure }) =>
      `${unused} of gift balance ${sure ? 'stays' : 'may stay'} unused; ${REST[paidWith](toCard)}.`,
    'one-click-bypass': ({ free, control }) =>
      `${CONTROL[control]} may charge your card and leave ${free} of gift balance unused.`,
    'reserve-drain': ({ saved, taken, how, control, reserve }) => {
      const who = control === null || how === 'applied' ? 'This order' : CONTROL[control];
      if (reserve !== null) {
        const does = how === 'may' ? 'may take' : 'takes';
        const part = reserve.cut === null ? 'from the' : `${reserve.cut} of the`;
        const purpose = reserve.name === null ? '' : ` for “${reserve.name}”`;
        return `${who} ${does} ${part} ${reserve.holds} you set aside${purpose}.`;
      }
      if (how === 'may')
        return `${who} may spend ${taken === null ? 'the' : `${taken} of the`} ${saved} you are saving.`;
      return taken === null
        ? `This order takes from your ${saved} of gift balance.`
        : `This order takes ${taken} of your ${saved} of gift balance.`;
    },
    'balance-partly-used': ({ used, toCard, paidWith }) =>
      `Your gift balance pays ${used ?? 'a part'}; ${REST[paidWith](`the other ${toCard}`)}.`,
    'credit-expiring': ({ left, kind, days, on }) => `Your ${left} ${CREDIT[kind]} ends ${endOf(days, on)}.`,
    'credit-unused': ({ left, kind, fit }) =>
      fit === 'fits'
        ? `Your ${left} ${CREDIT[kind]} fits this order, but no credit is taken off.`
        : `This order may take your ${left} ${CREDIT[kind]}, but no credit is taken off.`,
    'credit-unfit': ({ left, kind, days, on }) =>
      `This order can't use your ${left} ${CREDIT[kind]}, which ends ${endOf(days, on)}.`,
    'ineligible-item': ({ item, share, has, told }) => {
      const what = has === 'balance' ? 'gift balance' : 'credit';
      if (told === 'address') return `Your ${what} may not pay a membership fee.`;
      if (item === 'membership') return `Your ${what} may not pay the membership fee in this order.`;
      const all = `gift cards, and this order ${told === 'titles' ? 'seems to be' : 'is'} nothing else`;
      const goods = share === 'all' ? all : 'the gift cards in this order';
      return has === 'balance' ? `Your ${what} doesn't pay for ${goods}.` : `Your ${what} may not pay for ${goods}.`;
    },
    'other-marketplace': ({ free, host }) => `Your ${free} of gift balance is at ${host} and can't be used here.`,
    'balance-drift': ({ amount, than }) => `Your balance is ${amount} ${than} than your notes say.`,
    'account-unclear': ({ which }) =>
      which === 'this-page'
        ? 'This page may belong to another account. Open the popup to say whose it is.'
        : 'A balance page may belong to another account. Open the popup to say whose it is.',
    'outcome-mismatch': ({ by, how }) =>
      how === 'card-instead'
        ? `This order charges your card ${by} more than its review page showed.`
        : `This order takes ${by} more of your gift balance than its review page showed.`,
    'return-loses-credit': ({ lost }) => `The ${lost} of credit used on this order doesn't come back with a return.`,
    'redeem-elsewhere': ({ count, accounts }) => {
      const names = accounts?.map((label) => (label === null ? 'the first account' : `“${label}”`));
      const several = names && count <= 3 ? AND.format(names) : `${count} accounts`;
      return `You keep books for ${several} here. Is this the right account?`;
    },
    'unshipped-leak': ({ orders }) =>
      orders === 1
        ? "A gift card redeemed now may pay for your order that hasn't shipped."
        : `A gift card redeemed now may pay for one of your ${orders} orders that haven't shipped.`,
    'balance-stale': ({ balance, days, by }) =>
      `You last ${by === 'page' ? 'saw' : 'noted'} your balance of ${balance} ${days} ago; it may have changed.`,
    'odd-cents': ({ left }) =>
      left === null ? 'This order fits your gift balance exactly.' : `This order leaves ${left} of your gift balance.`,
    'page-unreadable': () => "This page can't be read here, so nothing is said about your balance.",
  },

  line: {
    balanceUnused: 'Gift balance unused',
    balance: 'Your gift balance',
    balancePays: 'Gift balance pays',
    balanceSaved: 'You are saving',
    balanceLastSeen: 'Balance last known',
    balanceElsewhere: 'Gift balance elsewhere',
    setAside: (reserve) => (reserve === null ? 'Set aside' : `Set aside for “${reserve}”`),
    cutTaken: 'Taken from it',
    cutMayBeTaken: 'May be taken from it',
    meantFromBalance: 'Gift balance on the review',
    tookFromBalance: 'Gift balance taken',
    drift: 'Not in your notes',
    creditUsed: 'Credit used on it',
    pays: {
      card: 'Your card pays',
      invoice: 'Paid by invoice',
      'bank-account': 'Your bank account pays',
      other: 'Paid another way',
    },
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
    chargeOnThisPage: {
      card: 'What your card pays is read on this page.',
      otherwise: 'What is left to pay is read on this page.',
    },
    weakSigns: 'The signs of it on this page are weaker than usual.',
    notAllPayable: 'This order seems to hold a gift card or a membership, which the balance may not pay.',
    noTotalOnThisPage: 'This page shows the balance as not applied, and no total.',
    priceOnThisPage: 'The price is read on this page.',
    appliedOnThisPage: 'This page shows the balance as applied.',
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
    notUnasked: 'You chose not to spend it without being asked.',
    reserveIsYours: 'You set it aside in your notes; the shop knows nothing of it.',
    needsOrderOf: (threshold) => `It needs an order of at least ${threshold}.`,
    driftRead: 'Your balance page shows another amount than your notes come to.',
    notedOnceYouSay: 'Nothing of it is noted until you say.',
    accountUsedLast: (accounts) => `It is of the account you used last here; you keep ${accounts}.`,
    mayBeOtherAccount:
      "Whose account this container shows isn't known, so it may be another account's balance. Open the balance page here, and you are asked.",
    likeliestCause: (cause) => `The likeliest cause: ${cause}.`,
    changeable: {
      yes: 'Nothing has shipped, so you may still change how it is paid.',
      no: 'It has shipped, so how it is paid no longer changes.',
      unsure: 'Until it ships, you may be able to change how it is paid.',
    },
    howToChange: {
      'card-instead': 'Open the order, choose “Change” beside its payment method, and tick your gift card balance.',
      'balance-instead':
        'Open the order, choose “Change” beside its payment method, and untick your gift card balance.',
    },
    creditNotedOnOrder: 'Your notes show this credit used on this order.',
    noNameRead: 'No name is read off a page, so only you can tell whose account is open.',
    notShippedInNotes: 'Your notes show no page on which it had shipped.',
    holdsIneligible: {
      page: 'What this order holds is read on this page.',
      titles: 'What this order holds is guessed by the words of its titles.',
      address: 'What this page is for is told by its address.',
    },
    amountsOnThisPage: 'Read on this page.',
    sumsRestOnBalance: 'What is said here rests on that balance.',
    noCreditOnThisPage: "No credit is found in this page's totals.",
    creditNotedFor: {
      any: 'You noted this credit for anything.',
      digital: 'You noted this credit for digital goods.',
      'sold-by-amazon': 'You noted this credit for goods sold by Amazon.',
      unsure: 'You noted that you are unsure what this credit buys.',
    },
    creditFit: CREDIT_FIT_EN,
    hourOfEndUnknown: 'The hour is not known; it may end before the day is over.',
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
      `Order settled: your gift balance pays ${paid}${released === null ? '' : `; ${released} is free again`}.`,
    orderReleased: (released) => `Order settled: it takes no gift balance; ${released} is free again.`,
    creditsNoted: (noted, gone) =>
      gone === null ? `Credit noted: ${noted}.` : `Credit noted: ${noted}; ${gone} is noted as used.`,
    creditsGone: (gone) => `Noted: ${gone} of your credit is used.`,
    reason: 'Read on this page, kept on this device.',
    pending: (amount) => `Noted: ${amount} of your gift balance goes to this order.`,
    creditUsed: (amount) => `Noted: ${amount} of your credit is used on this order.`,
    pendingAndCredit: (pending, credit) =>
      `Noted: ${pending} of your gift balance and ${credit} of your credit go to this order.`,
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
    openBalancePage: 'Open your balance page',
    openOrder: 'Open this order',
    snooze: 'Snooze',
    snoozeFor: { page: 'On this page', hour: 'For an hour', day: 'For a day', rule: 'Always, for this rule' },
  },

  name: NAMES_EN,
};
