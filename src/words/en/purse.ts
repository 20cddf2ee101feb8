import type { Likelihood } from '../../core/ledger/drift';
import { pluralIn } from '../plural';
import { MAIL_WORDS_EN } from './mail';

const plural = pluralIn('en');

const days = (count: number) => plural(count, { one: '1 day', other: `${count} days` });
const buys = (count: number, what: string) =>
  plural(count, { one: `1 ${what} purchase`, other: `${count} ${what} purchases` });

/**
 * The popup's words about the parts of a balance, in English: pending orders, reserves, differences, accounts, plans.
 */
export const purseEn = {
  held: {
    pending: 'Pending orders',
    reserves: 'Set aside',
    free: 'Free to spend',
    short: 'Your balance is less than what you set aside.',
    orders: (count: number) => plural(count, { one: '1 pending order', other: `${count} pending orders` }),
    orderOf: (day: string, amount: string) => `Order of ${day}: ${amount}`,
    paid: "It's paid",
    canceled: 'It was canceled',
    settled: 'Order settled. You can undo it below.',
    settlesItself: 'Orders are settled when you open your balance page.',
  },

  reserve: {
    title: 'Set aside',
    add: 'New reserve',
    name: 'What for',
    nameHint: 'Such as a TV, or a sum on hold: a pre-order, goods not shipped yet.',
    target: 'Target, if you like',
    floor: 'Always keep back, if you like',
    floorHint: 'This amount counts as set aside, even before you put money in.',
    by: 'By when, if you like',
    dayFault: 'Choose a day that is not over, or leave it empty.',
    added: 'Reserve added. Set money aside for it now.',
    shopKnowsNothing: 'These are your own notes. The shop does not see them.',
    deposit: 'Set aside',
    release: 'Release',
    remove: 'Remove',
    depositFor: (name: string) => `Set aside for “${name}”`,
    releaseFrom: (name: string) => `Release from “${name}”`,
    change: 'Change',
    changeThis: (name: string) => `Change “${name}”`,
    changed: 'Reserve changed.',
    removeThis: (name: string) => `Remove “${name}”`,
    removeAsk: 'Remove this reserve? What it holds is free again.',
    keep: 'Keep',
    deposited: (amount: string) => `${amount} set aside.`,
    released: (amount: string) => `${amount} released.`,
    removed: 'Reserve removed.',
    onlyFree: (amount: string) => `Only ${amount} is free to spend.`,
    onlyHeld: (amount: string) => `It holds ${amount}.`,
    of: (target: string) => `of ${target}`,
    progress: (name: string) => `Progress of “${name}”`,
    toGo: (amount: string) => `${amount} to go`,
    reached: 'Target reached',
    until: (on: string, count: number) => (count < 0 ? `was due ${on}` : `by ${on}, ${days(count)} left`),
    covers: (amount: string) => `Your balance covers ${amount} of it.`,
    bleed: (count: number, total: string, since: string) =>
      `Since ${since}: ${buys(count, 'small digital')}, ${total} in all.`,
    mayBleed: (count: number, total: string, since: string) =>
      `Since ${since}: ${buys(count, 'small')} that may be digital, ${total} in all.`,
  },

  drift: {
    less: (amount: string) => `Your balance page showed ${amount} less than your notes.`,
    more: (amount: string) => `Your balance page showed ${amount} more than your notes.`,
    gap: (amount: string, after: string, before: string) =>
      `Your notes lack activity of ${amount} between ${after} and ${before}; its older pages show it.`,
    why: 'Say what it was, and the difference is explained. The balance stays as it is.',
    likelihood: { exact: 'fits to the cent', likely: 'likely', possible: 'possible' } satisfies Record<
      Likelihood,
      string
    > as Record<Likelihood, string>,
    part: 'Explain a part of it',
    most: (amount: string) => `${amount} is not explained yet.`,
    mended: 'Difference explained.',
    moved: 'The balance is now in the books of that account.',
  },

  account: {
    ask: (host: string) => `Whose balance page of ${host} was this?`,
    askWith: (host: string, balance: string) => `Whose balance page of ${host} was this, with ${balance}?`,
    why: 'Your notes do not tell which account it is. Nothing is written until you choose.',
    first: 'The first account',
    sameAsLast: 'same as last time',
    other: 'Another account',
    label: 'Your word for this account',
    labelHint: 'Such as “work”. Names and addresses are not needed.',
    told: 'Thank you. The balance is in the books of that account.',
  },

  mail: MAIL_WORDS_EN,

  terms: {
    more: 'Conditions',
    threshold: 'Only for orders of at least',
    category: 'Only for a category',
    notGiftCards: 'Not good for gift cards',
    words: 'Other conditions',
    from: (amount: string) => `from ${amount}`,
    notOnGiftCards: 'not gift cards',
  },

  plan: {
    first: (amount: string, what: string, on: string) => `Use first: ${amount} ${what}, until ${on}.`,
    lost: (amount: string, on: string) => `Unused, ${amount} in all is lost by ${on}.`,
  },

  use: {
    open: 'Used',
    openThis: (what: string) => `Used, of ${what}`,
    amount: 'How much was used',
    most: (amount: string) => `${amount} is left of it.`,
    done: (amount: string) => `${amount} noted as used.`,
    onThisOrder: 'On the order of this page',
    onThisOrderMeaning: 'You get a warning if you return that order.',
  },

  returned: {
    lose: 'I return this order: note the credit as lost',
    done: 'Credit noted as lost. You can undo it below.',
  },
};

/** The same in any language. */
export type PurseWords = typeof purseEn;
