import { allIn, childrenOf, parentOf, tagOf } from '../dom/tree';
import { LOCATED } from './known';

/** At most this many finds of one locator are interesting places. More finds are ordinary parts of the page. */
const MOST_FINDS = 60;
/**
 * The element around a place shows how the place is built. It is left out where it contains more elements than this,
 * because it is then a large part of the page.
 */
const MOST_AROUND = 80;
const MOST_LEVELS = 6;
/** At most this many elements inside a place are described. */
const MOST_WITHIN = 600;

/** The elements inside an element, in the order of the page, up to a limit. */
function* within(root: Element, most: number): Generator<Element> {
  const open: Element[] = [root];
  for (let left = most; left >= 0; left--) {
    const next = open.pop();
    if (!next) return;
    if (next !== root) yield next;
    open.push(...childrenOf(next).slice(0, left).reverse());
  }
}

function isSmall(element: Element): boolean {
  let count = 0;
  for (const _ of within(element, MOST_AROUND + 1)) count++;
  return count <= MOST_AROUND;
}

/**
 * The places that some locator finds, visible or hidden. Each comes as the largest element around it that is still
 * small.
 */
function* knownPlaces(document: Document): Generator<Element> {
  for (const css of LOCATED) {
    if (!/[#[.]/.test(css)) continue;
    for (const found of [...allIn(document, css)].slice(0, MOST_FINDS)) {
      let place = found;
      for (let level = 0; level < MOST_LEVELS; level++) {
        const around = parentOf(place);
        if (!around || tagOf(around) === 'body' || !isSmall(around)) break;
        place = around;
      }
      yield place;
    }
  }
}

function* withAncestors(element: Element): Generator<Element> {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
  yield* path.reverse();
}

/** The known places of a page, with what is around and inside them, and with all their ancestors. Some come twice. */
export function* chooseKnown(document: Document): Generator<Element> {
  yield document.documentElement;
  if (document.body) yield document.body;
  for (const place of knownPlaces(document)) {
    yield* withAncestors(place);
    yield* within(place, MOST_WITHIN);
  }
}
