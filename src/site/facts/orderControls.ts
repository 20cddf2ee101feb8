import type { OrderControl, PageKind } from '../../core/page/pageReading';
import { firstIn, fits, isElement, parentOf } from '../dom/tree';
import { HARMLESS, ORDER_CONTROLS, ORDER_FORMS, WORDED } from '../locators/controls';
import { BUTTON_FRAME } from '../locators/design';
import { CONTAINERS, INPUT, SUBMIT_WITH_WORDS } from '../locators/html';
import { PAY_NOW } from '../words/phrases';

/** The controls that order at once on a kind of page. The button of a review page is not one of them. */
function controlsOn(kind: PageKind): readonly OrderControl[] {
  if (kind === 'turbo') return ['turbo-order'];
  return kind === 'product' || kind === 'digital-product'
    ? ['buy-now', 'one-click', 'digital-one-click', 'subscribe']
    : [];
}

const WORDED_BUTTON = Object.values(WORDED).join();

const cssOf = (control: OrderControl) => Object.values(ORDER_CONTROLS[control]).join();

/** The words on a button: the value of its input, or its text. */
export function wordsOn(button: Element): string {
  const input = fits(button, INPUT) ? button : firstIn(button, SUBMIT_WITH_WORDS);
  return input?.getAttribute('value') || (button.textContent ?? '').slice(0, 200);
}

/** Whether a button's own words say that it buys music at once. */
export function paysNow(element: Element): boolean {
  return fits(element, WORDED_BUTTON) && PAY_NOW.test(wordsOn(element));
}

/**
 * Whether an event's target is an element. Windows and documents can be targets too. `instanceof` is not used, because
 * an element of another frame or world counts as well.
 */
function isTargetElement(target: EventTarget | null): target is Element {
  return target !== null && 'nodeType' in target && isElement(target as Node);
}

/**
 * Finds the control that orders at once on the path of an event; null where there is none.
 *
 * @param path the event's `composedPath()`, innermost first.
 */
export function orderControlAt(path: readonly EventTarget[], kind: PageKind): OrderControl | null {
  const controls = controlsOn(kind);
  for (const target of controls.length > 0 ? path : []) {
    if (!isTargetElement(target)) continue;
    // A form, and everything around it, contains several controls.
    if (fits(target, HARMLESS) || fits(target, CONTAINERS)) return null;
    // The shop draws a frame around the control, and the frame can be pressed too.
    const framed = fits(target, BUTTON_FRAME);
    const control = controls.find((one) => fits(target, cssOf(one)) || (framed && firstIn(target, cssOf(one))));
    if (control) return control;
    if (kind === 'digital-product' && paysNow(target)) return 'digital-one-click';
  }
  return null;
}

/**
 * Finds the control for the order that a submitted form would place at once; null where it would place none. A
 * submitter that is harmless (add to cart) places none. Where no order control was pressed (a script, Enter in some
 * browsers), the form itself must be an order form.
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
      // The form in the Buy Now frame only orders, whatever its name is.
      const sole = control === 'turbo-order' && !submitter && firstIn(form, cssOf(control));
      return (css && fits(form, css)) || sole;
    }) ?? null
  );
}
