import type { Draws } from '../draws';
import type { Expectation } from '../expectation';
import { digitsOf, numbersInSight } from '../eyes';
import { type Amount, amountsInSight, CURRENCY, rewrite } from '../place';
import { NOTHING, type Operator } from './operator';

/** The same number with one digit changed. It has the same length and form and a different value. */
export function otherNumber(written: string, draws: Draws): string {
  const digits = [...written].flatMap((sign, at) => (/\p{Nd}/u.test(sign) ? [at] : []));
  const at = draws.oneOf(digits) ?? 0;
  const old = digitsOf(written[at] ?? '0');
  const others = [...'123456789'].filter((digit) => digit !== old);
  return written.slice(0, at) + (draws.oneOf(others) ?? '1') + written.slice(at + 1);
}

/** $25 means the same as $25.00. */
const whole = (digits: string) => digits.replace(/00$/, '');

/** What can still be read after a number is no longer visible at one place. */
function without(page: Document, expected: Expectation, written: string): Expectation {
  const digits = digitsOf(written);
  const numbers = [...numbersInSight(page)];
  const same = numbers.some((one) => whole(one) === whole(digits));
  // A part of a credit can be computed from the whole credit and its other part.
  const left =
    'credits' in expected.facts && numbers.some((one) => numbers.includes(String(Number(one) - Number(digits))));
  const elsewhere = same || left;
  return elsewhere ? expected : { ...expected, gone: [...expected.gone, digits] };
}

function atOne(id: string, changes: string, change: (amount: Amount, draws: Draws) => string | null): Operator {
  return {
    id,
    changes,
    apply(page, draws, expected) {
      const amount = draws.oneOf(amountsInSight(page));
      const now = amount ? change(amount, draws) : null;
      if (!amount || now === null) return null;
      rewrite(amount, now);
      return changes === NOTHING ? expected : without(page, expected, amount.written);
    },
  };
}

const changeOne: Operator = {
  id: 'change-one-amount',
  changes: 'the fact that the amount shows: it is the new amount, or unread',
  apply(page, draws, expected) {
    const amount = draws.oneOf(amountsInSight(page));
    if (!amount) return null;
    const now = otherNumber(amount.written, draws);
    rewrite(amount, now);
    const left = without(page, expected, amount.written);
    const [before, after] = [digitsOf(amount.written), digitsOf(now)];
    // An amount that was already changed stands for its first value.
    const earlier = left.instead.filter(([, to]) => to === before).map(([from]) => [from, after] as const);
    return { ...left, instead: [...left.instead, [before, after], ...earlier] };
  },
};

const UNSEEN = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F'];
const TURNING = ['\u202E', '\u202D', '\u2066', '\u2067', '\u202B'];

const zeroWidth = atOne('zero-width-in-amount', NOTHING, ({ written }, draws) => {
  const at = 1 + draws.below(written.length);
  return written.slice(0, at) + (draws.oneOf(UNSEEN) ?? '') + written.slice(at);
});

const turned = atOne(
  'turned-around',
  'the amount, whose digits stand in another order than they are written: it goes unread',
  ({ written }, draws) => `${draws.oneOf(TURNING)}${written}${draws.chance(0.5) ? '\u202C' : ''}`,
);

const placeholder = atOne('amount-to-placeholder', 'the amount, which is not there yet: it goes unread', () => '--');

const emptied = atOne('amount-emptied', 'the amount, which is not there: it goes unread', () => '');

const twoForOne = atOne(
  'amount-beside-amount',
  NOTHING,
  ({ written }, draws) => `${written} $${otherNumber(written, draws)}`,
);

const otherDigits = atOne('digits-of-another-script', NOTHING, ({ written }, draws) => {
  const zero = draws.oneOf([0x660, 0x6f0, 0x966, 0xff10]) ?? 0x660;
  return written.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
});

const separators = atOne(
  'other-separators',
  NOTHING,
  ({ written }, draws) =>
    draws.oneOf([
      written.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
      written.replace(/[.,\u00A0\u202F](?=\p{Nd}{3})/gu, ''),
      written.replace(/[.,](?=\p{Nd}{3})/gu, "'"),
      written.replace(/[.,](?=\p{Nd}{3})/gu, '\u202F'),
    ]) ?? null,
);

const SIGN = CURRENCY;
const FOREIGN = ['¥', '£', 'CA$', 'A$', 'MX$', '₹', 'CHF', 'zł', 'S$', 'HK$'];

/**
 * Signs of currencies that are not the page's own. The dollar sign can mean the shop's own currency in several ways.
 */
function foreignTo(page: Document): string[] {
  const text = page.body.textContent ?? '';
  const american = /^en-us$/i.test(page.documentElement.getAttribute('lang') ?? '');
  const own = [/[¥￥円]/.test(text) ? '¥' : '', /₹|Rs/.test(text) ? '₹' : ''];
  return FOREIGN.filter(
    (sign) => !text.includes(sign) && !own.includes(sign) && (american || !/\$/.test(text) || !/\$/.test(sign)),
  );
}

/**
 * Whether visible amounts already count as gone. Then the page no longer shows which currency is its own, and a second
 * change may bring the shop's own currency back.
 */
const isForeign = (page: Document, { gone }: Expectation) =>
  amountsInSight(page).some(({ written }) => gone.includes(digitsOf(written)));

const foreignOne: Operator = {
  id: 'other-currency-once',
  changes: 'the amount, which is of another currency: it goes unread',
  apply(page, draws, expected) {
    const amount = draws.oneOf(amountsInSight(page).filter(({ node }) => SIGN.test(node.nodeValue ?? '')));
    if (!amount || isForeign(page, expected)) return null;
    const foreign = draws.oneOf(foreignTo(page)) ?? 'CHF';
    const { node } = amount;
    const text = node.nodeValue ?? '';
    // The number stays visible as an amount in another currency. So only the same number at another place can still be
    // read.
    node.nodeValue = '';
    const left = without(page, expected, amount.written);
    node.nodeValue = text.replaceAll(new RegExp(SIGN, 'gu'), foreign);
    return left;
  },
};

const foreignAll: Operator = {
  id: 'other-currency-everywhere',
  changes: 'every amount, since all are of another currency: each goes unread',
  apply(page, draws, expected) {
    const amounts = amountsInSight(page);
    const foreign = draws.oneOf(foreignTo(page)) ?? 'CHF';
    const signs = new Set(amounts.map(({ node }) => node.parentElement?.closest('.a-price') ?? node.parentElement));
    if (amounts.length === 0 || isForeign(page, expected)) return null;
    for (const element of signs) {
      const texts = [...(element?.querySelectorAll('*') ?? []), element].flatMap((one) => [...(one?.childNodes ?? [])]);
      for (const text of texts) {
        if (text.nodeType === 3) text.nodeValue = (text.nodeValue ?? '').replaceAll(new RegExp(SIGN, 'gu'), foreign);
      }
    }
    return { ...expected, gone: [...expected.gone, ...amounts.map(({ written }) => digitsOf(written))] };
  },
};

const flipSign: Operator = {
  id: 'flip-sign',
  changes: `${NOTHING}; a row of a list may say the opposite`,
  apply(page, draws, expected) {
    const amounts = amountsInSight(page).filter(({ node }) =>
      /^\s*[-−]?\s*\p{Sc}?\s*\p{Nd}[\p{Nd}.,]*\s*\p{Sc}?\s*$/u.test(node.nodeValue ?? ''),
    );
    const node = draws.oneOf(amounts)?.node;
    if (!node) return null;
    const text = (node.nodeValue ?? '').trim();
    node.nodeValue = /^[-−]/.test(text) ? text.slice(1) : `-${text}`;
    // In a list whose words are unknown, a row means what its sign says.
    return Object.values(expected.facts).some(Array.isArray) ? { ...expected, revealed: true } : expected;
  },
};

export const AMOUNTS: readonly Operator[] = [
  changeOne,
  zeroWidth,
  turned,
  placeholder,
  emptied,
  twoForOne,
  otherDigits,
  separators,
  foreignOne,
  foreignAll,
  flipSign,
];
