import { inSight, textsInSight } from '../eyes';
import { amountsInSight, choicesInSight, someElement, somePart, summaryInSight, worthwhile } from '../place';
import { NOTHING, type Operator } from './operator';

/**
 * Elements whose class or id alone shows that their contents are about goods. Without them, the contents would claim
 * something else.
 */
const MARKED = '[data-asin],[class*="lineitem"],[class*="line-item"]';

const dropSubtree: Operator = {
  id: 'drop-subtree',
  changes: NOTHING,
  apply(page, draws, expected) {
    const element = someElement(page, draws);
    element?.remove();
    return element && expected;
  },
};

const dropNode: Operator = {
  id: 'drop-node',
  changes: NOTHING,
  apply(page, draws, expected) {
    const element = someElement(page, draws);
    if (!element || !inSight(element) || element.matches(`${MARKED},input,select,option`)) return null;
    element.replaceWith(...element.childNodes);
    return expected;
  },
};

const reorder: Operator = {
  id: 'reorder-siblings',
  changes: NOTHING,
  apply(page, draws, expected) {
    const whole = (parent: Element) => {
      const inputs = [...parent.children].filter(
        ({ localName }) => localName === 'input' || localName === 'label',
      ).length;
      const cells = parent.closest('table')?.querySelector('th') && parent.matches('tr,tr *');
      // Half a number, a choice without its words, and a cell under another heading have another meaning.
      return (
        (inputs < 3 || parent === page.body) && !cells && !/^[\p{Nd}\p{Sc}.,\s-]+$/u.test(parent.textContent ?? '')
      );
    };
    const parents = [page.body, ...worthwhile(page)].filter((one) => one.childElementCount > 1);
    const parent = draws.oneOf(parents);
    if (!parent || !whole(parent)) return null;
    parent.append(...draws.shuffled([...parent.children]));
    return expected;
  },
};

const wrapInDivs: Operator = {
  id: 'wrap-in-divs',
  changes: NOTHING,
  apply(page, draws, expected) {
    const element = someElement(page, draws);
    if (!element) return null;
    const wrap = page.createElement(draws.oneOf(['div', 'span', 'section', 'li', 'form']) ?? 'div');
    element.replaceWith(wrap);
    wrap.append(element);
    return expected;
  },
};

const wrapInCells: Operator = {
  id: 'wrap-in-table-cells',
  changes: NOTHING,
  apply(page, draws, expected) {
    const element = someElement(page, draws);
    if (!element) return null;
    const table = page.createElement('table');
    table.innerHTML = '<tbody><tr><td></td><td></td></tr></tbody>';
    element.replaceWith(table);
    table.querySelectorAll('td')[draws.below(2)]?.append(element);
    return expected;
  },
};

const splitText: Operator = {
  id: 'split-text',
  changes: 'nothing: the words in sight are the same, and every fact has to be read as before',
  apply(page, draws, expected) {
    for (const text of textsInSight(page.body)) {
      const length = text.nodeValue?.length ?? 0;
      if (length > 1 && length < 200 && draws.chance(0.5)) text.splitText(1 + draws.below(length - 1));
    }
    return { ...expected, same: true };
  },
};

const truncate: Operator = {
  id: 'truncate',
  changes: NOTHING,
  apply(page, draws, expected) {
    let at: Node | null = someElement(page, draws);
    if (!at) return null;
    for (; at && at !== page.body; at = at.parentNode) {
      const siblings = [...(at.parentNode?.childNodes ?? [])];
      for (const later of siblings.slice(siblings.indexOf(at as ChildNode) + 1)) later.remove();
    }
    return expected;
  },
};

const moveTotal: Operator = {
  id: 'move-total',
  changes: NOTHING,
  apply(page, draws, expected) {
    const rows = [...page.body.querySelectorAll('.grand-total-cell,tr,li')].filter(inSight);
    const total = rows.filter(
      (row) => /total|totale|gesamt|合計/i.test(row.textContent ?? '') && !row.querySelector('li,tr'),
    );
    const row = draws.oneOf(total);
    const to = somePart(page, draws);
    if (!row || !to || row.contains(to)) return null;
    if (draws.chance(0.5)) row.parentElement?.prepend(row);
    else to.before(row);
    return expected;
  },
};

const manyRows: Operator = {
  id: 'ten-thousand-rows',
  changes: `${NOTHING}; and the reading comes to an end`,
  apply(page, draws, expected) {
    const list = summaryInSight(page) ?? somePart(page, draws);
    if (!list) return null;
    const row = list.matches('ul,ol')
      ? '<li>Items: $1.00</li>'
      : list.matches('table,tbody')
        ? '<tr><td>Items:</td><td>$1.00</td></tr>'
        : '<div>Items: $1.00</div>';
    list.insertAdjacentHTML(draws.chance(0.5) ? 'afterbegin' : 'beforeend', row.repeat(10_000));
    return expected;
  },
};

const frame: Operator = {
  id: 'frame-or-shadow-root',
  changes: NOTHING,
  apply(page, draws, expected) {
    const part = somePart(page, draws);
    if (!part) return null;
    const inner =
      '<ul id="subtotals-marketplace-table"><li>Items: $9.00</li><li>Gift Card: -$9.00</li><li class="grand-total-cell">Order total: $0.00</li></ul><label><input type="checkbox" checked>Use your $9.00 gift card balance</label>';
    if (draws.chance(0.5)) {
      const host = page.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = inner;
      part.before(host);
    } else {
      // Frames get another name so that they do not load. In both forms, a reader only sees that the frame has no
      // content.
      const nested = page.createElement('x-iframe');
      nested.setAttribute('srcdoc', inner);
      part.before(nested);
    }
    return expected;
  },
};

const attributeOfChoice: Operator = {
  id: 'tick-by-attribute-only',
  changes: 'nothing: an attribute is how a choice began, not how it stands',
  apply(page, draws, expected) {
    const choice = draws.oneOf(choicesInSight(page).filter((one) => one.localName === 'input')) as HTMLInputElement;
    if (!choice) return null;
    const stands = choice.checked;
    choice.toggleAttribute('checked');
    choice.checked = stands;
    return { ...expected, same: true };
  },
};

const spaces: Operator = {
  id: 'spread-white-space',
  changes: 'nothing: the words in sight are the same, and every fact has to be read as before',
  apply(page, draws, expected) {
    for (const { node } of amountsInSight(page)) {
      // A space between two pieces of a number would split the number.
      if (node.previousSibling?.nodeType === 3 || node.nextSibling?.nodeType === 3) continue;
      const text = node.nodeValue ?? '';
      if (/^\s|\s$/.test(text)) node.nodeValue = `\n\t   ${text}\n      `;
      else if (draws.chance(0.3)) node.parentElement?.insertBefore(page.createComment(' $1.00 '), node);
    }
    return { ...expected, same: true };
  },
};

export const STRUCTURE: readonly Operator[] = [
  dropSubtree,
  dropNode,
  reorder,
  wrapInDivs,
  wrapInCells,
  splitText,
  truncate,
  moveTotal,
  manyRows,
  frame,
  attributeOfChoice,
  spaces,
];
