import type { Draws } from './draws';
import { hides, inSight, NUMBER, textsInSight, wordsInSight } from './eyes';

/** Finds where changes to a page are worthwhile: around money, choices, buttons and important words. */

const WORTH =
  /\p{Nd}.*\p{Sc}|\p{Sc}.*\p{Nd}|\p{Nd}\s?(?:EUR|kr|zł|TL)|--|gift|balance|total|shipping|promo|placed|paying/iu;
const CHOICES = 'input[type="checkbox"],input[type="radio"],[role="checkbox"],[role="radio"],[role="switch"]';
const LEVELS = 7;

/** Elements around everything that is worth reading, each once, in no particular order. */
export function worthwhile(page: Document): Element[] {
  const found = new Set<Element>();
  const add = (element: Element | null): void => {
    for (let at = element, level = 0; at && at !== page.body && level < LEVELS; at = at.parentElement, level++) {
      found.add(at);
    }
  };
  for (const text of textsInSight(page.body)) {
    if (WORTH.test((text.nodeValue ?? '').slice(0, 300))) add(text.parentElement);
  }
  for (const input of page.body.querySelectorAll('input,button,[role="checkbox"],[role="radio"]')) add(input);
  return [...found];
}

const PIECE = /[\p{Nd}\p{Sc}.,-]/u;

/**
 * The element to change so that no number is split. Where an element has only a piece of a number, this is the element
 * with the whole number, because nobody knows what a person would read in half a price.
 */
function untorn(element: Element): Element {
  let at = element;
  for (;;) {
    const parent = at.parentElement;
    const own = (at.textContent ?? '').trim();
    if (!parent || parent === at.ownerDocument.body || own.length > 20 || !/^[\p{Nd}\p{Sc}.,\s-]+$/u.test(own))
      return at;
    const around = (parent.textContent ?? '').trim();
    const more = parent.classList.contains('a-price') || (around.length < 30 && around !== own && PIECE.test(own));
    if (!more || !/^[\p{Nd}\p{Sc}.,\s-]+$/u.test(around)) return at;
    at = parent;
  }
}

/** An element to change. Four times out of five, it is near something important. Null on a page without elements. */
export function someElement(page: Document, draws: Draws): Element | null {
  const all = draws.chance(0.8) ? worthwhile(page) : [...page.body.querySelectorAll('*')];
  const element = draws.oneOf(all);
  return element && !element.closest('template,script,style') ? untorn(element) : null;
}

/** A visible text node with an amount of money, and the place of the number in it. */
export interface Amount {
  readonly node: Text;
  readonly at: number;
  readonly written: string;
}

export const CURRENCY =
  /\p{Sc}|\b(?:USD|EUR|GBP|JPY|INR|SAR|AED|EGP|SEK|PLN|TRY)\b|\bkr\b|zł|\bTL\b|円|ر\.س|ج\.م|د\.إ/u;
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const BARE = /^[\s\p{Nd}.,-]+$/u;

/** The words around a number that is alone in its element, if they are few. */
function lineOf(node: Text): string {
  const around = node.parentElement?.closest('.a-price,td,li,p') ?? node.parentElement;
  return around && around.querySelectorAll('*').length < 20 ? (around.textContent ?? '') : '';
}

/** Whether a currency is directly beside a number. Dates, counts and the last digits of cards have none. */
function namedMoney(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + written.length, at + written.length + 6);
  return (
    new RegExp(`(?:${CURRENCY.source})\\s*-?\\s*$`, 'u').test(before) ||
    new RegExp(`^\\s*-?(?:${CURRENCY.source})`, 'u').test(after)
  );
}

export function amountsInSight(page: Document): Amount[] {
  // A number that an earlier change split is joined again, so that it is changed as one number.
  page.body.normalize();
  return textsInSight(page.body).flatMap((node) => {
    const text = node.nodeValue ?? '';
    if (text.length > 400 || !/\p{Nd}/u.test(text)) return [];
    // A price in pieces has its currency in another piece.
    const line = BARE.test(text) ? lineOf(node) : text;
    if (!CURRENCY.test(line)) return [];
    // To the eye, a number with an invisible character inside is one number. No change may split it.
    const torn = (at: number) => UNSEEN.test(text[at] ?? '');
    const numbers = [...text.matchAll(NUMBER)]
      .map((match) => ({ node, at: match.index, written: match[0] }))
      .filter(({ at, written }) => !torn(at - 1) && !torn(at + written.length));
    return BARE.test(text) ? numbers : numbers.filter(({ at, written }) => namedMoney(text, at, written));
  });
}

export function rewrite({ node, at, written }: Amount, now: string): void {
  const text = node.nodeValue ?? '';
  node.nodeValue = text.slice(0, at) + now + text.slice(at + written.length);
}

/** The visible choices: tick boxes, radio buttons and switches. */
export function choicesInSight(page: Document): Element[] {
  return [...page.body.querySelectorAll(CHOICES)].filter((choice) => {
    // The shop draws its own box over the control. So the control may be hidden while its words are visible.
    return inSight(choice.closest('label') ?? choice);
  });
}

const GIFT =
  /gift ?(?:card|balance)|geschenk|gutschein|cadeau|regalo|presentkort|ギフト|هدية|هدايا|hediye|podarunk|pay balance/i;

/** Whether the words beside a choice are only about a gift balance. */
export function isAboutBalance(choice: Element): boolean {
  const id = choice.getAttribute('id');
  const apart = id ? choice.ownerDocument.querySelector(`label[for="${id}"]`) : null;
  let around: Element | null = choice.closest('label') ?? apart ?? choice.parentElement;
  const own = `${choice.getAttribute('aria-label') ?? ''} ${choice.getAttribute('title') ?? ''}`;
  for (let level = 0; around && level < 4; level++, around = around.parentElement) {
    const words = own.trim() || wordsInSight(around);
    if (words.trim().length > 200) return false;
    // Words on a separate line, such as the name of a field beside the choice, count separately.
    const lines = words.split('\n').filter((line) => GIFT.test(line));
    if (lines.length > 0) return lines.some((line) => !/promo|points|voucher|wrap/i.test(line));
  }
  return choice.matches('.apx-selectable-balance-input *,.pmts-gc-radio-button *,[id^="pm_gc"]');
}

/** The list or table with the sums of the order, as a person would point at it; null where there is none. */
export function summaryInSight(page: Document): Element | null {
  const lists = [...page.body.querySelectorAll('ul,ol,table,dl,[id*="ubtotals"]')].filter((list) => {
    const rows = [...list.querySelectorAll('li,tr')];
    return inSight(list) && rows.filter((row) => /\p{Nd}/u.test(row.textContent ?? '')).length > 1;
  });
  return lists.find((list) => /ubtotals|summary/.test(list.id)) ?? lists[0] ?? null;
}

/** A part of the page beside which something can be added without being inside a line of words. */
export function somePart(page: Document, draws: Draws): Element | null {
  const element = draws.oneOf(worthwhile(page)) ?? page.body.firstElementChild;
  return element?.closest('li,tr,fieldset,form,table,ul,body > *') ?? null;
}

export const hiddenOnes = (page: Document): Element[] =>
  [...page.body.querySelectorAll('*')].filter(
    (element) => hides(element) && !/^(?:script|style|noscript|title)$/.test(element.localName),
  );
