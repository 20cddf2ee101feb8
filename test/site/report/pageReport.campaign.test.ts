// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_REPORT_BYTES } from '../../../src/core/settings/limits';
import { readPage } from '../../../src/site/readPage';
import { LOCATOR_FILES } from '../../../src/site/report/locatorFiles';
import { pageReport } from '../../../src/site/report/pageReport';
import { documentOf, FIXTURES } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';
import { LOST_IN_REPORTS } from '../../support/site/reportGaps';
import { readReport } from '../../tools/fixtureTool/readReport';

function states(facts: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, (fact as { state?: string }).state ?? fact]),
  );
}

function reported(html: string, address = 'https://www.amazon.com/gp/cart/view.html') {
  const report = pageReport(pageFrom(html), new URL(address));
  if (report === null) throw new Error('No report was made.');
  return { ...report, page: report.text.slice(report.text.indexOf('-->\n') + 4) };
}

describe('the report of a hand-written page, read again,', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    const again = readReport(pageReport(documentOf(fixture), fixture.url)?.text ?? '', pageFrom);
    if (typeof again === 'string') throw new Error(again);
    const before = readPage(documentOf(fixture), fixture.url)?.reading;
    const after = readPage(again.document, again.url)?.reading;
    expect(after?.kind).toBe(before?.kind);
    const same = JSON.stringify(states(after?.facts ?? {})) === JSON.stringify(states(before?.facts ?? {}));
    if (name in LOST_IN_REPORTS) expect(same, 'no longer lost: take it off the list').toBe(false);
    else expect(states(after?.facts ?? {})).toEqual(states(before?.facts ?? {}));
  });

  it('has only existing pages on the list of losses', () => {
    const names = FIXTURES.map(({ name }) => name);
    expect(Object.keys(LOST_IN_REPORTS).filter((name) => !names.includes(name))).toEqual([]);
  });
});

it('the reports know the locators of every file, except those for any page', () => {
  const anywhere = ['locator', 'addresses', 'design', 'html'];
  const files = readdirSync(join(import.meta.dirname, '../../../src/site/locators')).map((file) => file.slice(0, -3));
  expect(Object.keys(LOCATOR_FILES).sort()).toEqual(files.filter((file) => !anywhere.includes(file)).sort());
});

describe('a report keeps', () => {
  it.each([
    ['tags, names and states', '<form id="spc-form"><input type="checkbox" disabled name="balance" checked></form>'],
    ['amounts as zeros', '<span class="a-price">-$00.00</span>'],
    ['their signs and separators', '<p>EUR 0.000,00 - ￥00,000</p>'],
    ['words about money', '<p>Gift card balance: --</p>'],
    ['what hides an element', '<div style="display:none" class="aok-hidden" hidden aria-hidden="true"></div>'],
  ])('%s', (_, html) => {
    expect(reported(html).page).toContain(html);
  });

  it('that a box was ticked after the page was loaded', () => {
    const document = pageFrom('<input type="checkbox" id="placeOrder">');
    (document.querySelector('input') as HTMLInputElement).checked = true;
    expect(pageReport(document, new URL('https://www.amazon.com/gp/cart/view.html'))?.text).toContain(
      '<input type="checkbox" id="placeOrder" checked>',
    );
  });

  it('a label with its box, if ids change on each load', () => {
    const box = (id: string) => `<input type="checkbox" id="${id}"><label for="${id}">Use</label>`;
    const { page } = reported(box('pp-a1b2c3-12') + box('pp-a1b2c3-14'));
    expect(page).toContain('id="pp-*"><label for="pp-*"');
    expect(page).toContain('id="pp-*~2"><label for="pp-*~2"');
  });
});

describe('a report leaves out', () => {
  it.each([
    ['scripts', '<script>var name = "Somebody";</script>', '<script></script>'],
    [
      'states that no reader uses',
      '<script type="a-state">{"name":"Somebody","isTurboEligible":true}</script>',
      '<script type="a-state">{"isTurboEligible":true}</script>',
    ],
    [
      'the contents of fields',
      '<input name="name" value="Somebody"><textarea>Somebody</textarea>',
      '<input name="name"><textarea></textarea>',
    ],
    ['comments', '<p><!-- Somebody --></p>', '<p></p>'],
    ['addresses', '<a href="/gp/profile/Somebody?x=1">Somebody</a>', '<a href>x</a>'],
    ['our own notice', '<balance-first><p>Total</p></balance-first>', ''],
  ])('%s', (_, html, left) => {
    expect(reported(html).page).toContain(`<body>${left}</body>`);
  });
});

describe('the report of a page of unreasonable size', () => {
  it.each([
    ['long', '<p class="a-row">Order total: $1.00</p>'.repeat(9000)],
    ['deep', '<div>'.repeat(600)],
    ['of many boxes', '<label><input type="checkbox">Use your gift card balance</label>'.repeat(3000)],
    ['of one long text', `<p>${'word $1 '.repeat(100_000)}</p>`],
  ])(
    '%s',
    (_, html) => {
      const { text, cut } = reported(html);
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(MOST_REPORT_BYTES);
      expect(text.includes('left out for want of room: yes')).toBe(cut);
      expect(text).toMatch(/<\/body><\/html>$/);
    },
    120_000,
  );

  it('has the known places anyway, and says that it is cut', () => {
    const { text, cut } = reported(
      `${'<div class="a-row"><p class="a-text">Text</p></div>'.repeat(9000)}<div><div id="sc-subtotal-amount-buybox">$1.00</div></div>`,
    );
    expect(cut).toBe(true);
    expect(text).toContain('<div id="sc-subtotal-amount-buybox">$0.00</div>');
  });
});

it('a page that does not belong to a marketplace has no report', () => {
  expect(pageReport(pageFrom('<p></p>'), new URL('https://www.example.org/gc/balance'))).toBeNull();
});
