// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  allIn,
  attributeOf,
  attributesOf,
  childrenOf,
  closestTo,
  firstIn,
  fits,
  isDrawn,
  isElement,
  nodesOf,
  parentOf,
  tagOf,
  viewOf,
} from '../../../src/site/dom/tree';
import { pageFrom } from '../../support/site/pageFrom';

/** What each function returns for a form: nodes by their names, lists by their lengths. */
const ASKED: Readonly<Record<string, readonly [member: string, ask: (form: Element) => unknown, answer: unknown]>> = {
  parentOf: ['parentElement', (form) => parentOf(form)?.localName, 'section'],
  childrenOf: ['children', (form) => childrenOf(form).length, 2],
  nodesOf: ['childNodes', (form) => nodesOf(form).length, 3],
  tagOf: ['localName', tagOf, 'form'],
  attributesOf: ['attributes', (form) => attributesOf(form).length, 2],
  attributeOf: ['getAttribute', (form) => attributeOf(form, 'class'), 'own'],
  viewOf: ['ownerDocument', (form) => viewOf(form) !== null, true],
  isDrawn: ['checkVisibility', isDrawn, true],
  isElement: ['nodeType', isElement, true],
  fits: ['matches', (form) => fits(form, '.own'), true],
  closestTo: ['closest', (form) => closestTo(form, 'section')?.localName, 'section'],
  allIn: ['querySelectorAll', (form) => allIn(form, 'b').length, 1],
  firstIn: ['querySelector', (form) => firstIn(form, 'b')?.localName, 'b'],
};

it.each(Object.entries(ASKED))(
  '%s returns the right answer for a form with a field of that member’s name',
  (_, [member, ask, answer]) => {
    const page = pageFrom(`<section><form class="own" id="f">words<input name="${member}"><b></b></form></section>`);
    const [form, field] = [page.querySelector('form'), page.querySelector('input')];
    if (!form || !field) throw new Error('There is no form.');
    expect(ask(form)).toBe(answer);
    // Browsers return the field instead of the member. happy-dom does not do this by itself.
    Object.defineProperty(form, member, { value: field });
    expect(ask(form)).toBe(answer);
  },
);

it('code that walks a page of unknown content uses only these functions', () => {
  const folder = join(import.meta.dirname, '../../../src/site');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const walking = files.filter(
    (file) =>
      /\.ts$/.test(file) &&
      file !== join('dom', 'tree.ts') &&
      /\.(?:parentElement|parentNode|childNodes|nextElementSibling|nextSibling)\b/.test(
        readFileSync(join(folder, file), 'utf8'),
      ),
  );
  expect(walking).toEqual([]);
});
