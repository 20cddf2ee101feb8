import type { OrderControl, PageKind } from '../core/page/pageReading';
import { closestTo, firstIn } from '../site/dom/tree';
import { orderControlAt, orderControlOfSubmit } from '../site/facts/orderControls';
import { BUTTON_FRAME } from '../site/locators/design';
import { FOCUSABLE } from '../site/locators/html';

/** Which control that orders at once, if any, an event would press on a page of a kind. */
export function controlOf(event: Event, kind: PageKind): OrderControl | null {
  if (event.type !== 'submit') return orderControlAt(event.composedPath(), kind);
  return orderControlOfSubmit(event.target, (event as SubmitEvent).submitter ?? null, kind);
}

/** What the focus goes back to: the pressed control, or the one inside the frame that the shop draws around it. */
export function pressedElement(event: Event): Element | null {
  if (event.type === 'submit') return (event as SubmitEvent).submitter;
  const target = event.target as Element;
  const frame = closestTo(target, BUTTON_FRAME);
  return closestTo(target, FOCUSABLE) ?? (frame && firstIn(frame, FOCUSABLE));
}

/** The same for pages on which nothing orders. */
export const NOTHING_ORDERS = { controlOf: () => null, pressedElement: () => null };
