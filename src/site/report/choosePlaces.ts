import { childrenOf } from '../dom/tree';
import { chooseKnown } from './knownPlaces';

/** All elements of the page, the outermost first. */
function* fromOutside(root: Element): Generator<Element> {
  let level: Element[] = [root];
  while (level.length > 0) {
    yield* level;
    level = level.flatMap(childrenOf);
  }
}

/**
 * The elements of a page in the order in which a report has room for them: what is known first, then the rest from the
 * outside in. An element comes after its parent, and some come twice.
 */
export function* choosePlaces(document: Document): Generator<Element> {
  yield* chooseKnown(document);
  yield* fromOutside(document.documentElement);
}
