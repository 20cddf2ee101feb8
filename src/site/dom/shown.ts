import { HIDDEN_BY_SHOP, SPOKEN, SPOKEN_TOO } from '../locators/design';
import { BLOCK, CODE, HIDDEN_BY_HTML, INVISIBLE, SAYS_VISIBILITY } from '../locators/html';
import { closestTo, fits, isDrawn, isElement, nodesOf, parentOf, tagOf, viewOf } from './tree';

/** How the shop, or HTML itself, hides templates, copies and closed parts of a page. */
const HIDDEN = `${HIDDEN_BY_HTML},${HIDDEN_BY_SHOP}`;

/** Parts of an element whose words are not on the screen. The copies for screen readers are among them. */
const UNSPOKEN = [HIDDEN, INVISIBLE, CODE, SPOKEN, SPOKEN_TOO].join();

/**
 * A text that is longer than this is neither a label nor an amount. It is cut to a length that is still longer than
 * this, so that no reader takes the cut text for a label or an amount.
 */
const LONGEST = 400;
const MOST_NODES = 300;

/**
 * Whether an element's own style shows it. The caller must know that everything around the element is shown. A child of
 * a shadow host without a slot has no style at all, not even a `direction`.
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
 * Whether no style of an element or of its ancestors hides it. `checkVisibility` would give the same answer, but on a
 * page with a `select` it makes Chromium lay out the whole page first (seen in 156). Reading the styles does not.
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

/** Whether the shopper can see an element. This is decided without measuring the page. */
export function isShown(element: Element): boolean {
  return !closestTo(element, HIDDEN) && !isMadeInvisible(element) && isRenderedWithin(element);
}

/**
 * Whether an element is invisible because of its inline style or the nearest inline style around it that sets
 * `visibility`.
 */
function isMadeInvisible(element: Element): boolean {
  const saying = closestTo(element, SAYS_VISIBILITY);
  return saying !== null && fits(saying, INVISIBLE);
}

/**
 * The words of an element that the shopper can see, with each run of white space as one space. The text is empty where
 * the element itself is hidden. A text that is too long is cut, but it stays longer than any amount or label may be.
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
