// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../src/core/page/pageReading';
import { PageReport, type Reports } from '../../../src/ui/popup/PageReport';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { mount } from '../../support/ui/mount';
import { PAGES } from '../../support/ui/samplePages';
import { SAMPLES } from '../../support/words/sampleAdvice';

const TEXT = `<!-- report -->\n<html>${'<p>$00.00</p>\n'.repeat(2000)}</html>`;
const CART = PAGES.read.find(({ kind }) => kind === 'cart') as PageReading;

function panel(change: Partial<Reports> = {}, reading = CART, advice = [] as (typeof SAMPLES)[keyof typeof SAMPLES][]) {
  const copied: string[] = [];
  let made = 0;
  const reports: Reports = {
    async make() {
      made += 1;
      return { ok: true, value: { text: TEXT, cut: false } };
    },
    async copy(text) {
      copied.push(text);
    },
    ...change,
  };
  const view = mount(
    <Around speech={speechFor('en-US')}>
      <PageReport tab={{ at: 'told', failure: null, reading, advice }} reports={reports} />
    </Around>,
  );
  return { view, copied, made: () => made };
}

test('no report is made before the shopper asks for it, and the panel first says what it holds', async () => {
  const { view, made } = panel();
  const { words } = await view;
  expect(made()).toBe(0);
  expect(words()).toContain('It does not hold: names, addresses, goods, amounts');
  expect((await view).root.querySelector('textarea')).toBeNull();
});

test('the whole report is shown, it is read-only, and only a press copies it', async () => {
  const { view: mounted, copied } = panel();
  const view = await mounted;
  await view.press(view.button(en.report.make));
  const text = view.find<HTMLTextAreaElement>('textarea');
  expect(text.value).toBe(TEXT);
  expect(text.readOnly).toBe(true);
  expect(copied).toEqual([]);
  await view.press(view.button(en.report.copy));
  expect(copied).toEqual([TEXT]);
  expect(view.words()).toContain('Copied.');
});

test.each<[string, Partial<Reports>, string]>([
  [
    'a report that is cut',
    { make: async () => ({ ok: true, value: { text: TEXT, cut: true } }) },
    'parts far from the money are left out',
  ],
  [
    'a page that refuses',
    { make: async () => ({ ok: false, error: en.why['page-not-read'] }) },
    en.why['page-not-read'],
  ],
  ['a page that does not answer', { make: async () => null }, 'No report can be made of this page.'],
  ['a browser that throws', { make: () => Promise.reject(new Error('gone')) }, 'No report can be made of this page.'],
])('the panel says plainly what happened with %s', async (_, change, words) => {
  const view = await panel(change).view;
  await view.press(view.button(en.report.make));
  expect(view.words()).toContain(words);
});

test('where the clipboard refuses, the text stays and can be copied by hand', async () => {
  const view = await panel({ copy: () => Promise.reject(new Error('denied')) }).view;
  await view.press(view.button(en.report.make));
  await view.press(view.button(en.report.copy));
  expect(view.words()).toContain('Copying did not work.');
});

describe('a page of a known kind that shows nothing known', () => {
  const empty: PageReading = {
    kind: 'product',
    marketplace: 'US',
    facts: { buyNow: { state: 'absent' }, price: { state: 'unreadable', why: 'missing' }, turbo: { state: 'absent' } },
  };
  const LINE = 'Nothing known is found on this page.';

  test('is described in one quiet line', async () => {
    expect((await panel({}, empty).view).words()).toContain(LINE);
    expect((await panel().view).words()).not.toContain(LINE);
  });

  test('is not described twice', async () => {
    expect((await panel({}, empty, [SAMPLES['page-unreadable']]).view).words()).not.toContain(LINE);
  });
});

test.each(['en', 'de'])('in %s every sentence is short and calm', (language) => {
  for (const words of Object.values(speechFor(language).report)) {
    expect(words).not.toMatch(/[!…]/);
    for (const sentence of words.split(/(?<=[.;])\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  }
});
