import type { Draws } from '../draws';
import type { Expectation } from '../expectation';
import { inSight, NUMBER } from '../eyes';
import { amountsInSight, summaryInSight } from '../place';
import { otherNumber } from './amounts';
import { hide } from './hiding';
import { NOTHING, type Operator } from './operator';

/** Gives every amount of a copy another value, like a copy from before the last change. */
function makeStale(copy: Element, draws: Draws): void {
  const texts = [copy, ...copy.querySelectorAll('*')].flatMap((one) => [...one.childNodes]);
  for (const text of texts) {
    if (text.nodeType !== 3 || !/\p{Nd}/u.test(text.nodeValue ?? '')) continue;
    text.nodeValue = (text.nodeValue ?? '').replace(NUMBER, (written) => otherNumber(written, draws));
  }
}

/** The part of a page that shows its money: the summary, or the element around one amount. */
function original(page: Document, draws: Draws): Element | null {
  const summary = draws.chance(0.7) ? summaryInSight(page) : null;
  if (summary) return summary;
  const element = draws.oneOf(amountsInSight(page))?.node.parentElement;
  return element?.closest('[id],li,tr,.a-price') ?? element ?? null;
}

/** A copy makes a list longer, because a person reads the copied row as one more row. */
function withCopies(expected: Expectation): Expectation {
  const revealed = expected.revealed || Object.values(expected.facts).some(Array.isArray);
  return { ...expected, revealed, copied: true };
}

function copyOf(id: string, visible: boolean): Operator {
  return {
    id,
    changes: visible ? `${NOTHING}; a list may get longer` : NOTHING,
    apply(page, draws, expected) {
      const first = original(page, draws);
      if (!first || first === page.body) return null;
      const copy = first.cloneNode(true) as Element;
      if (draws.chance(0.8)) makeStale(copy, draws);
      const gift = [...copy.querySelectorAll('li,tr')].filter((row) => /-/.test(row.textContent ?? ''));
      if (draws.chance(0.3)) for (const row of gift) row.remove();
      const put = draws.oneOf([() => first.before(copy), () => first.after(copy), () => page.body.append(copy)]);
      put?.();
      if (!visible) hide(copy, draws);
      return visible ? withCopies(expected) : expected;
    },
  };
}

const sameIdFirst: Operator = {
  id: 'same-id-before-the-real-one',
  changes: NOTHING,
  apply(page, draws, expected) {
    const named = [...page.body.querySelectorAll('[id]')].filter(
      (one) => inSight(one) && /\p{Nd}/u.test(one.textContent ?? '') && (one.textContent?.length ?? 0) < 2_000,
    );
    const real = draws.oneOf(named);
    if (!real) return null;
    const copy = real.cloneNode(true) as Element;
    makeStale(copy, draws);
    page.body.prepend(copy);
    if (draws.chance(0.6)) {
      hide(copy, draws);
      return expected;
    }
    return withCopies(expected);
  },
};

const secondGiftRow: Operator = {
  id: 'second-gift-row',
  changes: 'how much of the balance is used, where nothing else said it; anything else stays, or goes unread',
  apply(page, draws, expected) {
    const summary = summaryInSight(page);
    if (!summary) return null;
    const row = summary.matches('table,tbody')
      ? '<tr><td>Gift Card:</td><td>-$41.10</td></tr>'
      : '<li><div class="order-summary-grid"><div class="order-summary-line-term">Gift Card:</div><div class="order-summary-line-definition"><input type="hidden" name="subtotalLineType" value="SPECIAL_PAYMENTS_GIFT_CARD_BALANCE">-$41.10</div></div></li>';
    const rows = [...summary.querySelectorAll('li,tr')];
    (draws.oneOf(rows) ?? summary.lastElementChild)?.insertAdjacentHTML('beforebegin', row);
    // Where only the amount of the used balance is unknown, the amount of the row is a fair answer.
    const use = expected.facts.giftBalance;
    const open = typeof use === 'object' && use !== null && 'amount' in use && use.amount === null;
    const more = {
      ...expected.more,
      giftBalance: [...(expected.more.giftBalance ?? []), { applied: true, amount: 4110 }],
    };
    return { ...expected, more: open ? more : expected.more, copied: true };
  },
};

const renameVolatile: Operator = {
  id: 'rename-volatile-names',
  changes: 'nothing: the shop renames these at every load, and every fact has to be read as before',
  apply(page, draws, expected) {
    const fresh = () => `pp-${draws.below(2 ** 31).toString(36)}-${draws.below(200)}`;
    for (const element of page.body.querySelectorAll('[id^="pp-"],[id^="pmts-portal"]')) {
      const [was, now] = [element.id, fresh()];
      for (const label of page.body.querySelectorAll(`[for="${was}"]`)) label.setAttribute('for', now);
      element.id = now;
    }
    for (const element of page.body.querySelectorAll('input,div,span,li')) {
      const own = [...element.classList].filter((name) => /^pmts-(?:class|portal)-/.test(name));
      element.classList.remove(...own);
      if (draws.chance(0.1)) element.classList.add(`pmts-class-${fresh()}`);
      if (!element.id && draws.chance(0.1)) element.id = fresh();
    }
    return { ...expected, same: true };
  },
};

const TYPES = 'input[name="subtotalLineType"]';

const removeTypes: Operator = {
  id: 'remove-row-types',
  changes: NOTHING,
  apply(page, draws, expected) {
    const types = [...page.body.querySelectorAll(TYPES)];
    if (types.length === 0) return null;
    const all = draws.chance(0.5);
    for (const type of all ? types : draws.shuffled(types).slice(0, 1)) {
      if (draws.chance(0.5)) type.remove();
      else type.setAttribute('value', '');
    }
    return expected;
  },
};

const swapTypes: Operator = {
  id: 'swap-row-types',
  changes: NOTHING,
  apply(page, draws, expected) {
    const types = [...page.body.querySelectorAll(TYPES)];
    if (types.length < 2) return null;
    const values = draws.shuffled(types.map((type) => type.getAttribute('value') ?? ''));
    for (const [at, type] of types.entries()) type.setAttribute('value', values[at] ?? '');
    return expected;
  },
};

export const COPIES: readonly Operator[] = [
  copyOf('copy-hidden', false),
  copyOf('copy-in-sight', true),
  sameIdFirst,
  secondGiftRow,
  renameVolatile,
  removeTypes,
  swapTypes,
];
