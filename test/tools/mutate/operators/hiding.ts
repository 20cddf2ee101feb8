import type { Draws } from '../draws';
import { hiddenOnes, someElement, summaryInSight } from '../place';
import { NOTHING, type Operator } from './operator';

/** Ways to hide a part of a page. Each returns the element that takes its place. */
const WAYS: readonly ((element: Element) => Element)[] = [
  (element) => {
    element.setAttribute('hidden', '');
    return element;
  },
  ...['aok-hidden', 'a-hidden', 'hide'].map((name) => (element: Element) => {
    element.classList.add(name);
    return element;
  }),
  ...[
    'display:none',
    'display: none',
    'color:red;display : NONE !important',
    'visibility:hidden',
    'visibility: hidden;',
  ].map((style) => (element: Element) => {
    element.setAttribute('style', style);
    return element;
  }),
  (element) => within(element, 'template'),
  (element) => within(element, 'div', 'aok-hidden'),
  (element) => {
    const wrap = within(element, 'div');
    wrap.setAttribute('style', 'display:none');
    return wrap;
  },
];

function within(element: Element, name: string, className = ''): Element {
  const wrap = element.ownerDocument.createElement(name);
  if (className) wrap.className = className;
  element.replaceWith(wrap);
  (wrap as Partial<HTMLTemplateElement>).content?.append(element);
  if (!element.parentNode) wrap.append(element);
  return wrap;
}

/** Hides an element in one of the ways. The element must be in a page. */
export function hide(element: Element, draws: Draws): Element {
  return draws.oneOf(WAYS)?.(element) ?? element;
}

const hideSome: Operator = {
  id: 'hide',
  changes: NOTHING,
  apply(page, draws, expected) {
    const element = someElement(page, draws);
    if (element) hide(element, draws);
    return element && expected;
  },
};

const hideRows: Operator = {
  id: 'hide-rows',
  changes: NOTHING,
  apply(page, draws, expected) {
    const rows = [...(summaryInSight(page)?.querySelectorAll('li,tr') ?? [])];
    if (rows.length === 0) return null;
    for (const row of draws.shuffled(rows).slice(0, 1 + draws.below(2))) hide(row, draws);
    return expected;
  },
};

const unhide: Operator = {
  id: 'unhide',
  changes:
    'a fact that was absent may be what comes into sight says, and a list may get longer; any other stays, or goes unread',
  apply(page, draws, expected) {
    const element = draws.oneOf(hiddenOnes(page));
    if (!element) return null;
    let shown = element;
    if (element.localName === 'template') {
      shown = page.createElement('div');
      shown.append(...((element as HTMLTemplateElement).content ?? element).childNodes);
      element.replaceWith(shown);
    }
    shown.removeAttribute('hidden');
    shown.removeAttribute('style');
    shown.classList.remove('aok-hidden', 'a-hidden', 'hide', 'a-popover-preload');
    return { ...expected, revealed: true, copied: true, same: false };
  },
};

export const HIDING: readonly Operator[] = [hideSome, hideRows, unhide];
