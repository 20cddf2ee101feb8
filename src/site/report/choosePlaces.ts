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
 * The elements of a page in the order in which a report takes them while it has room: first the known places, then the
 * rest from the outside in. An element comes after its parent. Some elements come twice.
 */
export function* choosePlaces(document: Document): Generator<Element> {
  yield* chooseKnown(document);
  yield* fromOutside(document.documentElement);
}
