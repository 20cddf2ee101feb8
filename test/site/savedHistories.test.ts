// @vitest-environment happy-dom

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importActivity } from '../../src/core/ledger/activity/activityImport';
import { undoneIds } from '../../src/core/ledger/counted';
import type { Entry } from '../../src/core/ledger/ledger';
import { csvText } from '../../src/core/transfer/csv';
import { journalLines } from '../../src/core/transfer/journalLines';
import { readPage } from '../../src/site/readPage';
import { entryLines } from '../../src/ui/entries/entryLines';
import { describeBeside } from '../support/beside';
import { shuffled } from '../support/core/anyHistory';
import { SHARED } from '../support/places';
import { pageFrom } from '../support/site/pageFrom';

// A real history of three saved pages, as the ledger page and the export files for other programs show it.

const PAGES = [
  'captures/us-gc-balance-first-page.html',
  'cases/books/journal-empty-with-history.html',
  'cases/books/csv-same-day-order.html',
].map((path) => join(SHARED, path));
const isThere = PAGES.every((path) => existsSync(path));

/** What the balance page shows when it is opened: the rows and the balance. */
function opened(path: string) {
  const read = readPage(pageFrom(readFileSync(path, 'utf8')), new URL('https://www.amazon.com/gc/balance'))?.reading;
  if (read?.kind !== 'gift-balance' || read.facts.activity.state !== 'read' || read.facts.balance.state !== 'read') {
    throw new Error(`${path} is not read`);
  }
  return { rows: read.facts.activity.value, balance: read.facts.balance.value };
}

/** The books after pages were opened one after the other, each with the balance of its day. */
function booksAfter(pages: readonly ReturnType<typeof opened>[]): Entry[] {
  const entries: Entry[] = [];
  const write = (draft: object, visit: string) => {
    const seq = entries.length + 1;
    entries.push({
      ...draft,
      id: `e${seq}`,
      book: { marketplace: 'US' },
      at: Date.UTC(2026, 5, 1) + seq,
      seq,
      visit,
    } as Entry);
  };
  for (const [index, { rows, balance }] of pages.entries()) {
    const visit = `v${index}`;
    const found = importActivity({ marketplace: 'US' }, { rows, window: null, visit }, entries);
    if (found.state !== 'fits') throw new Error(found.state);
    for (const draft of found.drafts) write(draft, visit);
    write({ kind: 'observed', balance: { ...balance, minor: 0 } }, visit);
  }
  return entries;
}

describeBeside('a saved history', '../shared', isThere, () => {
  const pages = isThere ? PAGES.map(opened) : [];
  /** Oldest first, opposite to the order on the pages. */
  const shown = pages.flatMap(({ rows }) => rows).toReversed();

  it('is complete and has the right days, in whatever order its pages are opened', () => {
    fc.assert(
      fc.property(shuffled(pages), (order) => {
        const entries = booksAfter(order);
        const lines = entryLines(entries, undoneIds(entries)).toReversed();
        const rows = lines.filter(({ entry }) => entry.kind === 'activity');
        const closings = shown.map(({ closing }) => closing);
        expect(rows.map(({ balance }) => balance)).toEqual(closings);

        const told = journalLines(entries).filter(({ kind }) => kind !== 'opening' && kind !== 'difference');
        expect(told.map(({ day, effect }) => [day, effect])).toEqual(shown.map(({ day, amount }) => [day, amount]));
        expect(journalLines(entries).at(-1)?.after.minor).toBe(0);

        const table = csvParse(csvText(entries).slice(1)).filter(({ kind }) => kind?.startsWith('activity'));
        expect(table.map(({ balance }) => Number(balance))).toEqual(closings.map((money) => (money?.minor ?? 0) / 100));
      }),
    );
  });
});
