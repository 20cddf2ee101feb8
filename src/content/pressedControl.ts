import type { OrderControl, PageKind } from '../core/page/pageReading';
import { closestTo, firstIn } from '../site/dom/tree';
import { orderControlAt, orderControlOfSubmit } from '../site/facts/orderControls';
import { BUTTON_FRAME } from '../site/locators/design';
import { FOCUSABLE } from '../site/locators/html';

/** Tells which control that orders at once an event presses, on a page of this kind. Null where it presses none. */
export function controlOf(event: Event, kind: PageKind): OrderControl | null {
  if (event.type !== 'submit') return orderControlAt(event.composedPath(), kind);
  return orderControlOfSubmit(event.target, (event as SubmitEvent).submitter ?? null, kind);
}

/**
 * The element that the focus goes back to. It is the pressed control, or the control inside the frame that the shop
 * draws around it.
 */
export function pressedElement(event: Event): Element | null {
  if (event.type === 'submit') return (event as SubmitEvent).submitter;
  const target = event.target as Element;
  const frame = closestTo(target, BUTTON_FRAME);
  return closestTo(target, FOCUSABLE) ?? (frame && firstIn(frame, FOCUSABLE));
}

/** Both functions for pages where no control orders. */
export const NOTHING_ORDERS = { controlOf: () => null, pressedElement: () => null };
