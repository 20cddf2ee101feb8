import type { OrderControl, PageKind } from '../../core/page/pageReading';
import { firstIn, fits, isElement, parentOf } from '../dom/tree';
import { HARMLESS, ORDER_CONTROLS, ORDER_FORMS, WORDED } from '../locators/controls';
import { BUTTON_FRAME } from '../locators/design';
import { CONTAINERS, INPUT, SUBMIT_WITH_WORDS } from '../locators/html';
import { PAY_NOW } from '../words/phrases';

/** The controls that order at once on a page of a kind. A review page's own button is no such control. */
function controlsOn(kind: PageKind): readonly OrderControl[] {
  if (kind === 'turbo') return ['turbo-order'];
  return kind === 'product' || kind === 'digital-product'
    ? ['buy-now', 'one-click', 'digital-one-click', 'subscribe']
    : [];
}

const WORDED_BUTTON = Object.values(WORDED).join();

const cssOf = (control: OrderControl) => Object.values(ORDER_CONTROLS[control]).join();

/** What a button says: the value of its input, or the text on it. */
export function wordsOn(button: Element): string {
  const input = fits(button, INPUT) ? button : firstIn(button, SUBMIT_WITH_WORDS);
  return input?.getAttribute('value') || (button.textContent ?? '').slice(0, 200);
}

/** Whether a button's own words say that it buys music at once. */
export function paysNow(element: Element): boolean {
  return fits(element, WORDED_BUTTON) && PAY_NOW.test(wordsOn(element));
}

/** Windows and documents are targets too. Elements of another frame or world count, so no constructor is asked. */
function isTargetElement(target: EventTarget | null): target is Element {
  return target !== null && 'nodeType' in target && isElement(target as Node);
}

/**
 * Which control that orders at once, if any, an event runs through.
 *
 * @param path the event's `composedPath()`, innermost first
 */
export function orderControlAt(path: readonly EventTarget[], kind: PageKind): OrderControl | null {
  const controls = controlsOn(kind);
  for (const target of controls.length > 0 ? path : []) {
    if (!isTargetElement(target)) continue;
    // From the form on there are only containers of several controls.
    if (fits(target, HARMLESS) || fits(target, CONTAINERS)) return null;
    // The shop draws a button as a frame around the control proper, and the frame can be pressed too.
    const framed = fits(target, BUTTON_FRAME);
    const control = controls.find((one) => fits(target, cssOf(one)) || (framed && firstIn(target, cssOf(one))));
    if (control) return control;
    if (kind === 'digital-product' && paysNow(target)) return 'digital-one-click';
  }
  return null;
}

/**
 * Which order a form being submitted would place at once. A submitter that is no order control (add to cart) speaks
 * for itself; without one (a script, Enter in some browsers) the form has to be an order form by itself.
 */
export function orderControlOfSubmit(
  form: EventTarget | null,
  submitter: Element | null,
  kind: PageKind,
): OrderControl | null {
  const path: Element[] = [];
  for (let at = submitter; at && at !== form; at = parentOf(at)) path.push(at);
  const pressed = orderControlAt(path, kind);
  if (pressed || !isTargetElement(form) || path.some((element) => fits(element, HARMLESS))) return pressed;
  return (
    controlsOn(kind).find((control) => {
      const css = ORDER_FORMS[control];
      // The frame's form has one purpose, whatever its name.
      const sole = control === 'turbo-order' && !submitter && firstIn(form, cssOf(control));
      return (css && fits(form, css)) || sole;
    }) ?? null
  );
}
