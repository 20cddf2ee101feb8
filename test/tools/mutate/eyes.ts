/**
 * What a person sees of a page: the visible words, and the numbers among them. It uses none of the readers' code,
 * because it checks the readers. It knows less than they do.
 */

const HIDING_CLASSES = ['aok-hidden', 'a-hidden', 'hide', 'a-popover-preload'];
const NEVER_SEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const ON_ITS_OWN = new Set(
  'address article aside br button dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 hr label legend li main nav ol option p section select table tbody td th tr ul'.split(
    ' ',
  ),
);

/** Whether an element hides its own contents, whatever is around it. */
export function hides(element: Element): boolean {
  if (NEVER_SEEN.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (HIDING_CLASSES.some((name) => element.classList.contains(name))) return true;
  const style = (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '');
  return /display:none|visibility:(?:hidden|collapse)/.test(style);
}

export function inSight(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hides(at)) return false;
  return true;
}

/** The visible text nodes, in the order of the page. */
export function textsInSight(root: Element): Text[] {
  const found: Text[] = [];
  const walk = (parent: Element): void => {
    if (hides(parent)) return;
    for (const child of parent.childNodes) {
      if (child.nodeType === 3 && child.nodeValue?.trim()) found.push(child as Text);
      else if (child.nodeType === 1) walk(child as Element);
    }
  };
  walk(root);
  return found;
}

/** The visible words. Parts on separate lines are separated by a line break. */
export function wordsInSight(root: Element): string {
  let words = '';
  const walk = (parent: Element): void => {
    if (hides(parent)) return;
    const apart = ON_ITS_OWN.has(parent.localName) ? '\n' : '';
    words += apart;
    for (const name of ['aria-label', 'title', 'value']) words += `\n${parent.getAttribute(name) ?? ''}\n`.trimEnd();
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) words += child.nodeValue ?? '';
      else if (child.nodeType === 1) walk(child as Element);
    }
    words += apart;
  };
  walk(root);
  return words;
}

/** A number as it is written: digits, with the characters that may group them. */
export const NUMBER = /\p{Nd}(?:[.,'’٫٬\u00A0\u202F\u2009]?\p{Nd})*/gu;

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/** The digits of a written number in ASCII, without leading zeros. */
export function digitsOf(written: string): string {
  const digits = [...written.replace(/\P{Nd}/gu, '')].map((digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? '' : String(code - zero);
  });
  return digits.join('').replace(/^0+(?=\d)/, '');
}

/** The digits of every visible number. */
export function numbersInSight(page: Document): ReadonlySet<string> {
  return new Set((wordsInSight(page.body).match(NUMBER) ?? []).map(digitsOf));
}

/** Whether a number with these digits may mean an amount in minor units. Zero can also be written in words. */
export function mayBe(minor: number, digits: string): boolean {
  const told = String(Math.abs(minor));
  return told === digits || told === `${digits}00` || (minor === 0 && /^0*$/.test(digits));
}
