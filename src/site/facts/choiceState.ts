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

/** Whether something is chosen; null where the page does not say, or says both. */
export type Chosen = boolean | null;

/** One answer out of several places: null where they differ, `undefined` where there is none. */
function only(said: readonly Chosen[]): Chosen | undefined {
  const [first, ...others] = said;
  return others.every((one) => one === first) ? first : null;
}

/** `aria-checked` and `aria-pressed`; anything but `true` and `false` (`mixed`) says nothing. */
function ariaState(element: Element): readonly Chosen[] {
  return ['aria-checked', 'aria-pressed']
    .map((name) => attributeOf(element, name))
    .filter((said) => said !== null)
    .map((said) => (said === 'true' ? true : said === 'false' ? false : null));
}

/** Whether a part of the page has more than one choice in sight. */
const isShared = (part: Element) => [...allIn(part, Object.values(CHOICES).join())].filter(isShown).length > 1;

/**
 * What stands around one choice and draws its state: its row, else the nearest part of the page that draws one. It is
 * looked for as far as no other choice shares the part, because such a page never sets the box: without its drawing a
 * chosen balance would read as left alone.
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

/** What touch pages draw instead of keeping the state of a box; `undefined` where nothing is drawn. */
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
  // Such a page never sets the box, so an unticked one says nothing; a ticked one has to agree.
  return own.includes(true) ? only([drawn, true]) : drawn;
}

/** What is chosen inside the card of a balance; the card itself where there is none; null where there are several. */
export function choiceInCard(card: Element): Element | null {
  const inside = [...allIn(card, CHOICE_IN_CARD)].filter(isShown);
  const outermost = inside.filter((one) => !inside.some((other) => other !== one && other.contains(one)));
  return outermost.length > 1 ? null : (outermost[0] ?? card);
}

/** Whether the shop's name for the card says that it is chosen; null for an element that is in no such card. */
export function cardState(element: Element): Chosen {
  if (closestTo(element, CHOSEN_CARD)) return true;
  return closestTo(element, OPEN_CARD) ? false : null;
}
