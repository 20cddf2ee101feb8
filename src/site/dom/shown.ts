import { HIDDEN_BY_SHOP, SPOKEN, SPOKEN_TOO } from '../locators/design';
import { BLOCK, CODE, HIDDEN_BY_HTML, INVISIBLE, SAYS_VISIBILITY } from '../locators/html';
import { closestTo, fits, isDrawn, isElement, nodesOf, parentOf, tagOf, viewOf } from './tree';

/** Ways in which the shop, or the page itself, keeps a template, a copy or a closed part out of sight. */
const HIDDEN = `${HIDDEN_BY_HTML},${HIDDEN_BY_SHOP}`;

/** Parts of an element whose words are not on the screen: also the copies made for screen readers. */
const UNSPOKEN = [HIDDEN, INVISIBLE, CODE, SPOKEN, SPOKEN_TOO].join();

/** A text longer than this is no label and no amount; what it is cut to is still longer, so nobody takes it for one. */
const LONGEST = 400;
const MOST_NODES = 300;

/**
 * Whether an element's own style shows it, where whatever stands around it is known to be shown. What a shadow root
 * leaves out of its slots has no style at all, not even a direction of writing.
 */
function isRendered(element: Element): boolean {
  const style = viewOf(element)?.getComputedStyle(element);
  if (!style) return isDrawn(element);
  return (
    style.display !== 'none' &&
    style.direction !== '' &&
    style.visibility !== 'hidden' &&
    style.visibility !== 'collapse'
  );
}

/**
 * Whether no style around an element hides it. `checkVisibility` would say the same, but wherever a page has a `select`
 * it makes Chromium lay out the whole page first (seen in 156, which asking for styles does not).
 */
function isRenderedWithin(element: Element): boolean {
  if (!isRendered(element)) return false;
  const view = viewOf(element);
  for (let at = view && parentOf(element); at; at = parentOf(at)) {
    const { display, contentVisibility } = view?.getComputedStyle(at) ?? {};
    if (display === 'none' || contentVisibility === 'hidden') return false;
  }
  return true;
}

/** Whether the shopper can see an element, as far as it can be told without measuring the page. */
export function isShown(element: Element): boolean {
  return !closestTo(element, HIDDEN) && !isMadeInvisible(element) && isRenderedWithin(element);
}

/** Whether the nearest element around it whose own style says so makes it invisible. */
function isMadeInvisible(element: Element): boolean {
  const saying = closestTo(element, SAYS_VISIBILITY);
  return saying !== null && fits(saying, INVISIBLE);
}

/**
 * The words of an element that the shopper can see, with runs of white space made one; none where the element itself
 * is out of sight. An overlong text comes back cut, but longer than any amount or label may be.
 */
export function shownText(element: Element): string {
  if (!isShown(element)) return '';
  let text = '';
  let nodes = 0;
  const walk = (parent: Node): void => {
    for (const child of nodesOf(parent)) {
      if (text.length > LONGEST || ++nodes > MOST_NODES) {
        text = text.padEnd(LONGEST + 1);
        return;
      }
      if (child.nodeType === 3) text += (child.nodeValue ?? '').slice(0, 2 * LONGEST).replace(/[ \t\r\n\f]+/g, ' ');
      if (!isElement(child) || fits(child, UNSPOKEN) || !isRendered(child)) continue;
      const gap = BLOCK.test(tagOf(child)) ? ' ' : '';
      text += gap;
      walk(child);
      text += gap;
    }
  };
  walk(element);
  return text.length > LONGEST ? text : text.replace(/ +/g, ' ').trim();
}
