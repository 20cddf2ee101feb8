// @vitest-environment happy-dom
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { pageReport } from '../../src/site/report/pageReport';
import { documentOf, FIXTURES, factsInShort } from '../support/site/fixtures';
import { pageFrom } from '../support/site/pageFrom';
import { draftFixture } from './fixtureTool/draft';
import { keepDraft, openReport, suggestedName } from './fixtureTool/files';

function reportOf(name: string): string {
  const fixture = FIXTURES.find((one) => one.name === name);
  const report = fixture && pageReport(documentOf(fixture), fixture.url);
  if (!report) throw new Error(`No report of ${name}.`);
  return report.text;
}

const REPORT = reportOf('review-applied');

describe('a draft', () => {
  it.each(['review-applied', 'payment-ticked', 'product-turbo', 'gift-balance-four-columns', 'cart-two-items'])(
    'of %s says what the readers see in it',
    (name) => {
      const draft = draftFixture(reportOf(name), 'drafted', pageFrom);
      if (typeof draft === 'string') throw new Error(draft);
      const truth = JSON.parse(draft.json);
      const reading = readPage(pageFrom(draft.html), new URL(truth.url))?.reading;
      expect(draft.name).toBe(`${reading?.kind}-drafted`);
      expect({ kind: reading?.kind, facts: factsInShort(reading?.facts ?? {}) }).toEqual({
        kind: truth.kind,
        facts: truth.facts,
      });
      expect(draft.remarks.join('\n')).toMatch(/On the page itself: .+ read/);
    },
  );

  it('leaves out everything that no locator is about', () => {
    const furniture = '<div class="a-row"><p class="a-text">Total</p></div>'.repeat(200);
    const report = REPORT.replace('<body>', `<body><div>${furniture}</div>`);
    const draft = draftFixture(report, 'drafted', pageFrom);
    expect(typeof draft !== 'string' && draft.html.length).toBeLessThan(report.length / 2);
    expect(typeof draft !== 'string' && draft.html).toContain('subtotals-marketplace-table');
  });

  it('says that the report was cut', () => {
    const draft = draftFixture(REPORT.replace('want of room: no', 'want of room: yes'), 'drafted', pageFrom);
    expect(typeof draft !== 'string' && draft.remarks.join('\n')).toContain('cut for want of room');
  });

  it.each([
    ['an empty file', ' \n', 'drafted', /empty/],
    ['a saved page', '<!doctype html><html><body></body></html>', 'drafted', /no page report/],
    ['a report of another version', REPORT.replace('report 1', 'report 9'), 'drafted', /another version/],
    ['a report of another site', REPORT.replace('www.amazon.com', 'www.example.org'), 'drafted', /no address/],
    ['half a report', REPORT.slice(0, REPORT.length / 2), 'drafted', /end of the report is missing/],
    ['the first lines alone', REPORT.slice(0, REPORT.indexOf('<html')), 'drafted', /breaks off/],
    ['bytes', '\u0000\u0001\uFFFD', 'drafted', /no page report/],
    ['a name that is a path', REPORT, '../x', /is no name/],
    ['a name that is none', REPORT, '', /is no name/],
  ])('is refused for %s', (_, report, name, why) => {
    const said = draftFixture(report, name, pageFrom);
    expect(said).toMatch(why);
    expect(said).toMatch(/^[A-Z"].*\.$/);
  });
});

describe('files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const draft = { name: 'review-x', html: '<html></html>', json: '{}', remarks: [] };

  it('are written beside each other', () => {
    expect(keepDraft(draft, folder)).toEqual({
      written: [join(folder, 'review-x.html'), join(folder, 'review-x.json')],
    });
    expect(readFileSync(join(folder, 'review-x.html'), 'utf8')).toBe('<html></html>');
  });

  it.each(['review-x.html', 'review-x.json'])('never overwrite anything: %s', (file) => {
    writeFileSync(join(folder, file), 'mine');
    expect(keepDraft(draft, folder)).toMatch(/is there already/);
    expect(readdirSync(folder)).toEqual([file]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
  });

  it('that do not exist are reported as missing', () => {
    expect(openReport(undefined)).toMatch(/Say which report/);
    expect(openReport(join(folder, 'none.html'))).toMatch(/There is no file/);
    expect(openReport(folder)).toMatch(/is no file/);
    writeFileSync(join(folder, 'report.html'), REPORT);
    expect(openReport(join(folder, 'report.html'))).toEqual({ text: REPORT });
  });

  it.each([
    ['/a/Report (2).html', 'report-2'],
    ['report.html', 'report'],
    ['..', ''],
  ])('suggest a name: %s', (path, name) => {
    expect(suggestedName(path)).toBe(name);
  });
});
