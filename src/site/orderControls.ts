import type { OrderControl, PageKind } from '../core/pageReading';
import { CART_CONTROLS, ORDER_CONTROLS } from './locators/controls';

/** The kinds of page on which a control can order at once. A review page's own button is no such control. */
const PLACES: Partial<Record<PageKind, readonly OrderControl[]>> = {
  product: ['buy-now', 'one-click', 'digital-one-click'],
  'digital-product': ['digital-one-click', 'buy-now', 'one-click'],
  turbo: ['turbo-order'],
};

/** Forms that place an order whichever button sends them. */
const FORMS: readonly (readonly [string, OrderControl])[] = [
  ['form#buyOneClick', 'digital-one-click'],
  ['form[action*="/checkout/entry/buynow"]', 'buy-now'],
];

/** Event targets of another frame or world are elements too, so the node type is asked, not the constructor. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && (target as Partial<Node>).nodeType === 1;
}

function allowed(kind: PageKind, control: OrderControl): boolean {
  return PLACES[kind]?.includes(control) ?? false;
}

/** The control that an element is, or that it wraps as the shop's button frame does. */
function controlOf(element: Element, kind: PageKind): OrderControl | null {
  const wraps = element.classList.contains('a-button');
  for (const { css, control } of ORDER_CONTROLS) {
    if (!allowed(kind, control)) continue;
    if (element.matches(css) || (wraps && element.querySelector(css))) return control;
  }
  return null;
}

/**
 * Which control that orders at once, if any, an event runs through.
 *
 * @param path the event's `composedPath()`, innermost first
 */
export function orderControlAt(path: readonly EventTarget[], kind: PageKind): OrderControl | null {
  if (!PLACES[kind]) return null;
  for (const target of path) {
    if (!isElement(target)) continue;
    if (target.matches(CART_CONTROLS)) return null;
    // Above the form there are only containers of several controls.
    if (target.localName === 'form' || target.localName === 'body') return null;
    const control = controlOf(target, kind);
    if (control) return control;
  }
  return null;
}

/**
 * Which order a form being submitted would place at once. A submitter that is no order control (add to cart) speaks
 * for itself; without one (Enter in a field, a script) the form has to be an order form by itself.
 */
export function orderControlOfSubmit(
  form: EventTarget | null,
  submitter: Element | null,
  kind: PageKind,
): OrderControl | null {
  if (submitter) {
    const path: Element[] = [];
    for (let at: Element | null = submitter; at && at !== form; at = at.parentElement) path.push(at);
    const control = orderControlAt(path, kind);
    if (control || path.some((element) => element.matches(CART_CONTROLS))) return control;
  }
  if (!isElement(form)) return null;
  for (const [css, control] of FORMS) if (allowed(kind, control) && form.matches(css)) return control;
  if (kind === 'turbo' && !submitter) return controlInside(form, kind);
  return null;
}

function controlInside(form: Element, kind: PageKind): OrderControl | null {
  return ORDER_CONTROLS.find(({ css, control }) => allowed(kind, control) && form.querySelector(css))?.control ?? null;
}
