import { allIn, childrenOf, parentOf, tagOf } from '../dom/tree';
import { LOCATED } from './known';

/** So many finds of one locator are places of interest; more of them are the page's furniture. */
const MOST_FINDS = 60;
/** What stands around a place tells how it is built, unless it is a good part of the page. */
const MOST_AROUND = 80;
const MOST_LEVELS = 6;
/** So much of a place itself is looked at. */
const MOST_WITHIN = 600;

/** The elements within one, in the order of the page, up to a number of them. */
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

/** The places that some locator finds, seen or hidden; each with the largest part around it that is still small. */
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

/** The known places of a page with what is around them, and all that they stand in. Some come twice. */
export function* chooseKnown(document: Document): Generator<Element> {
  yield document.documentElement;
  if (document.body) yield document.body;
  for (const place of knownPlaces(document)) {
    yield* withAncestors(place);
    yield* within(place, MOST_WITHIN);
  }
}
