// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isShown, shownText } from '../../../src/site/dom/shown';

const HIDDEN = 'visibility:hidden';
const VISIBLE = 'visibility: visible';

test.each<[what: string, html: string, body: string, markup: string, shown: boolean]>([
  ['nothing hides', '', '', '<p id="it">$5.00</p>', true],
  ['the root hides, its body shows', HIDDEN, VISIBLE, '<p id="it">$5.00</p>', true],
  ['the root hides, and nothing inside shows', HIDDEN, '', '<p id="it">$5.00</p>', false],
  [
    'a part hides inside a body that shows',
    HIDDEN,
    VISIBLE,
    `<div style="${HIDDEN}"><p id="it">$5.00</p></div>`,
    false,
  ],
  [
    'a part shows itself inside one that hides',
    '',
    '',
    `<div style="${HIDDEN}"><p id="it" style="${VISIBLE}">$5.00</p></div>`,
    true,
  ],
  ['it hides itself', '', '', `<p id="it" style="color: red; visibility: hidden">$5.00</p>`, false],
  [
    'a part is not displayed, whatever is visible in it',
    '',
    VISIBLE,
    '<div style="display:none"><p id="it">$5.00</p></div>',
    false,
  ],
])('%s', (_, html, body, markup, shown) => {
  document.documentElement.style.cssText = html;
  document.body.style.cssText = body;
  document.body.innerHTML = markup;
  const it = document.querySelector('#it') as Element;
  expect(isShown(it)).toBe(shown);
  expect(shownText(it)).toBe(shown ? '$5.00' : '');
});
