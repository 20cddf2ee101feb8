import { shownIn } from '../dom/interpret';
import { isShown } from '../dom/shown';
import { allIn, attributeOf, closestTo, fits, parentOf } from '../dom/tree';
import { CONTAINERS } from '../locators/html';
import {
  CHOICE_IN_CARD,
  CHOICES,
  CHOSEN_CARD,
  DRAWN_CHOSEN,
  DRAWN_OPEN,
  OLDER_ROW,
  OPEN_CARD,
} from '../locators/payment';

/** Whether something is chosen. Null where the page does not say, or where it says both. */
export type Chosen = boolean | null;

/** One answer from several places. Null where the answers differ, `undefined` where there is no answer. */
function only(said: readonly Chosen[]): Chosen | undefined {
  const [first, ...others] = said;
  return others.every((one) => one === first) ? first : null;
}

/** Reads `aria-checked` and `aria-pressed`. Any value other than `true` and `false`, such as `mixed`, says nothing. */
function ariaState(element: Element): readonly Chosen[] {
  return ['aria-checked', 'aria-pressed']
    .map((name) => attributeOf(element, name))
    .filter((said) => said !== null)
    .map((said) => (said === 'true' ? true : said === 'false' ? false : null));
}

/** Whether more than one choice is in sight in a part of the page. */
const isShared = (part: Element) => [...allIn(part, Object.values(CHOICES).join())].filter(isShown).length > 1;

/**
 * Finds the element around one choice that draws its state: the choice's row, or else the nearest element around the
 * choice that draws a state. The search stops where another choice is in the same element. The drawing must be found,
 * because touch pages never set the box itself. Without the drawing, a chosen balance would be read as not chosen.
 */
function drawnAround(element: Element): Element | null {
  const row = closestTo(element, OLDER_ROW);
  if (row) return isShared(row) ? null : row;
  for (let around = parentOf(element); around && !fits(around, CONTAINERS); around = parentOf(around)) {
    if (isShared(around)) return null;
    if (shownIn(around, `${DRAWN_CHOSEN},${DRAWN_OPEN}`)) return around;
  }
  return null;
}

/** The state that touch pages draw instead of setting the box; `undefined` where nothing is drawn. */
function drawnState(element: Element): Chosen | undefined {
  const row = drawnAround(element);
  if (!row) return undefined;
  const draws = (css: string) => closestTo(element, css) !== null || fits(row, css) || shownIn(row, css) !== null;
  const [chosen, open] = [draws(DRAWN_CHOSEN), draws(DRAWN_OPEN)];
  if (!chosen && !open) return undefined;
  return chosen && open ? null : chosen;
}

/** Whether a tick box, radio, switch or button is chosen; `undefined` where it has no state of its own. */
export function choiceState(element: Element): Chosen | undefined {
  const { checked } = element as Partial<HTMLInputElement>;
  const drawn = drawnState(element);
  const own = typeof checked === 'boolean' ? [checked, ...ariaState(element)] : ariaState(element);
  if (drawn === undefined) return only(own);
  // Such a page never sets the box, so an unticked box says nothing. A ticked box must agree with the drawing.
  return own.includes(true) ? only([drawn, true]) : drawn;
}

/**
 * Finds the choice inside the card of a balance. The card itself is the choice where it has none inside. Null where it
 * has several.
 */
export function choiceInCard(card: Element): Element | null {
  const inside = [...allIn(card, CHOICE_IN_CARD)].filter(isShown);
  const outermost = inside.filter((one) => !inside.some((other) => other !== one && other.contains(one)));
  return outermost.length > 1 ? null : (outermost[0] ?? card);
}

/** Whether the shop's name for the card says that it is chosen. Null where the element is in no such card. */
export function cardState(element: Element): Chosen {
  if (closestTo(element, CHOSEN_CARD)) return true;
  return closestTo(element, OPEN_CARD) ? false : null;
}
