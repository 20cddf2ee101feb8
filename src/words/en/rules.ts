import type { RuleWords } from '../../core/advice/advice';
import type { CreditKind } from '../../core/credits/credit';
import type { OrderControl, PaidWith } from '../../core/page/pageReading';

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
const REST: Readonly<Record<PaidWith | 'card', (sum: string | null) => string>> = {
  card: (sum) => `your card pays ${sum ?? 'for this order'}`,
  invoice: (sum) => `${sum ?? 'this order'} is paid by invoice`,
  'bank-account': (sum) => `your bank account pays ${sum ?? 'for this order'}`,
  other: (sum) => `${sum ?? 'this order'} is paid another way`,
};

/** What each rule says in English. */
export const RULES_EN: RuleWords = {
  'balance-unused': {
    name: 'Balance left unused at checkout',
    verdict: ({ unused, toCard, paidWith, sure }) =>
      `${unused} of gift card balance ${sure ? 'stays' : 'may stay'} unused; ${REST[paidWith](toCard)}.`,
    unusedLine: 'Gift card balance unused',
    noTotalOnThisPage: 'This page shows the balance as not applied, and no total.',
    weakSigns: 'The signs of it on this page are weaker than usual.',
    notAllPayable: 'This order seems to hold a gift card or a membership, which the balance may not pay.',
  },
  'one-click-bypass': {
    name: 'Buttons that may go past the balance',
    verdict: ({ free, control }) => `${CONTROL[control]} may charge your card, not your ${free} gift card balance.`,
    cardLine: 'Your card may pay',
    priceOnThisPage: 'The price is read on this page.',
  },
  'reserve-drain': {
    name: 'Saved balance about to be spent',
    verdict: ({ saved, taken, how, control, reserve }) => {
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
        ? `This order takes from your ${saved} of gift card balance.`
        : `This order takes ${taken} of your ${saved} of gift card balance.`;
    },
    savedLine: 'You are saving',
    setAsideLine: (reserve) => (reserve === null ? 'Set aside' : `Set aside for “${reserve}”`),
    cutLine: { applied: 'Taken from it', may: 'May be taken from it' },
    takenLine: { applied: 'This order takes', may: 'This press may take' },
    appliedOnThisPage: 'This page shows the balance as applied.',
    notUnasked: 'You chose not to spend it without being asked.',
    reserveIsYours: 'You set it aside in your notes; the shop knows nothing of it.',
  },
  'balance-partly-used': {
    name: 'Balance pays only a part',
    verdict: ({ used, toCard, paidWith }) =>
      `Your gift card balance pays ${used ?? 'a part'}; ${REST[paidWith](`the other ${toCard}`)}.`,
    balanceLine: 'Gift card balance pays',
    amountsOnThisPage: 'Read on this page.',
  },
  'credit-expiring': {
    name: 'Credit close to its end',
    verdict: ({ left, kind, days, on }) => `Your ${left} ${CREDIT[kind]} ends ${endOf(days, on)}.`,
    hourOfEndUnknown: 'The hour is not known; it may end before the day is over.',
  },
  'credit-unused': {
    name: 'Credit not used on an order',
    verdict: ({ left, kind, fit }) =>
      fit === 'fits'
        ? `Your ${left} ${CREDIT[kind]} fits this order, but no credit is taken off.`
        : `This order may take your ${left} ${CREDIT[kind]}, but no credit is taken off.`,
    noCreditOnThisPage: "No credit is found in this page's totals.",
  },
  'credit-unfit': {
    name: "Credit near its end that an order can't use",
    verdict: ({ left, kind, days, on }) =>
      `This order can't use your ${left} ${CREDIT[kind]}, which ends ${endOf(days, on)}.`,
    needsOrderOf: (threshold) => `It needs an order of at least ${threshold}.`,
  },
  'ineligible-item': {
    name: "Goods that balance or credit can't pay",
    verdict: ({ item, share, has, told }) => {
      const what = has === 'balance' ? 'gift card balance' : 'credit';
      if (told === 'address') return `Your ${what} may not pay a membership fee.`;
      if (item === 'membership') return `Your ${what} may not pay the membership fee in this order.`;
      const all = `gift cards, and this order ${told === 'titles' ? 'seems to be' : 'is'} nothing else`;
      const goods = share === 'all' ? all : 'the gift cards in this order';
      return has === 'balance' ? `Your ${what} doesn't pay for ${goods}.` : `Your ${what} may not pay for ${goods}.`;
    },
    toldBy: {
      page: 'What this order holds is read on this page.',
      titles: 'What this order holds is guessed by the words of its titles.',
      address: 'What this page is for is told by its address.',
    },
  },
  'other-marketplace': {
    name: 'Balance at another shop',
    verdict: ({ free, host }) => `Your ${free} of gift card balance is at ${host} and can't be used here.`,
    elsewhereLine: 'Gift card balance elsewhere',
  },
  'balance-stale': {
    name: 'Balance noted long ago',
    verdict: ({ balance, days, by }) =>
      `You last ${by === 'page' ? 'saw' : 'noted'} your balance of ${balance} ${days} ago; it may have changed.`,
    lastSeenLine: 'Balance last known',
    sumsRestOnBalance: 'What is said here rests on that balance.',
    openBalancePage: 'Open your balance page',
  },
  'balance-drift': {
    name: 'Balance differs from your notes',
    verdict: ({ amount, than }) => `Your balance is ${amount} ${than} than your notes say.`,
    driftLine: 'Not in your notes',
    driftRead: 'Your balance page shows another amount than your notes come to.',
    likeliestCause: (cause) => `The likeliest cause: ${cause}.`,
  },
  'account-unclear': {
    name: 'Balance page of an unclear account',
    verdict: (which) =>
      which === 'this-page'
        ? 'This page may belong to another account. Open the popup to say whose it is.'
        : 'A balance page may belong to another account. Open the popup to say whose it is.',
    notedOnceYouSay: 'Nothing of it is noted until you say.',
  },
  'outcome-mismatch': {
    name: 'Order paid in another way than shown',
    verdict: ({ by, how }) =>
      how === 'card-instead'
        ? `This order charges your card ${by} more than its review page showed.`
        : `This order takes ${by} more of your gift card balance than its review page showed.`,
    meantLine: 'Gift card balance on the review',
    tookLine: 'Gift card balance taken',
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
    openOrder: 'Open this order',
  },
  'return-loses-credit': {
    name: 'Credit lost by a return',
    verdict: (lost) => `The ${lost} of credit used on this order doesn't come back with a return.`,
    creditLine: 'Credit used on it',
    creditNotedOnOrder: 'Your notes show this credit used on this order.',
  },
  'redeem-elsewhere': {
    name: 'Redeeming where you keep several accounts',
    verdict: ({ count, accounts }) => {
      const names = accounts?.map((label) => (label === null ? 'the first account' : `“${label}”`));
      const several = names && count <= 3 ? AND.format(names) : `${count} accounts`;
      return `You keep books for ${several} here. Is this the right account?`;
    },
    noNameRead: 'No name is read off a page, so only you can tell whose account is open.',
  },
  'unshipped-leak': {
    name: 'Redeeming while an order has not shipped',
    verdict: (orders) =>
      orders === 1
        ? "A gift card redeemed now may pay for your order that hasn't shipped."
        : `A gift card redeemed now may pay for one of your ${orders} orders that haven't shipped.`,
    notShippedInNotes: 'Your notes show no page on which it had shipped.',
  },
  'odd-cents': {
    name: 'Order that fits the balance',
    verdict: (left) =>
      left === null
        ? 'This order fits your gift card balance exactly.'
        : `This order leaves ${left} of your gift card balance.`,
  },
  'page-unreadable': {
    name: "Pages that can't be read",
    verdict: "This page can't be read here, so nothing is said about your balance.",
  },
};
