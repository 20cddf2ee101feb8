import { MARKETPLACE_IDS, type MarketplaceId, marketplaceOfUrl } from '../../../src/core/marketplaces/marketplaces';
import { readPage } from '../../../src/site/readPage';
import { factsInShort } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';
import { judge } from '../mutate/expectation';
import { type Subject, subjects } from '../mutate/subjects';

/** The generation of a page. Its address tells it. For a hand-written page, its name tells it. */
function layoutOf({ name, url }: Subject): string {
  if (/older|oldest|three-columns|invoice/.test(name) || /^\/gp\/(?:buy\/(?:spc|payselect)|css)\//.test(url.pathname))
    return 'older';
  return /mobile|bottom-sheet/.test(name) || /^\/gp\/aw\//.test(url.pathname) ? 'mobile' : 'current';
}

interface Cell {
  right: number;
  silent: number;
  wrong: number;
}

/** Facts by page kind and layout, then by marketplace. */
type Counts = Map<string, Map<MarketplaceId, Cell>>;

function countsOf(list: readonly Subject[]): Counts {
  const counts: Counts = new Map();
  for (const subject of list) {
    const id = marketplaceOfUrl(subject.url);
    const reading = readPage(pageFrom(subject.html), subject.url)?.reading;
    if (!id || !reading) continue;
    const row = `${reading.kind} | ${layoutOf(subject)}`;
    const cells = counts.get(row) ?? new Map<MarketplaceId, Cell>();
    counts.set(row, cells);
    const cell = cells.get(id) ?? { right: 0, silent: 0, wrong: 0 };
    cells.set(id, cell);
    const facts = Object.entries(factsInShort(reading.facts));
    // A kind of page without facts is right if the page is recognized.
    if (facts.length === 0) cell[reading.kind === subject.expected.kind ? 'right' : 'wrong']++;
    for (const [name, told] of facts) {
      const verdict = judge(name, told, subject.expected, () => new Set());
      // Where a hand-written page says that a fact can't be told, the fact counts as not told, although this is the
      // right answer.
      const untold = typeof told === 'string' && told.startsWith('unreadable:');
      cell[untold || verdict === 'silent' ? 'silent' : verdict === 'right' ? 'right' : 'wrong']++;
    }
  }
  return counts;
}

function tableOf(counts: Counts): string {
  const shops = MARKETPLACE_IDS;
  const lines = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([row, cells]) => {
      const shown = shops.map((id) => {
        const cell = cells.get(id);
        if (!cell) return '–';
        return `${cell.right}/${cell.silent}${cell.wrong > 0 ? `/${cell.wrong} WRONG` : ''}`;
      });
      return `| ${row} | ${shown.join(' | ')} |`;
    });
  return [`| surface | layout | ${shops.join(' | ')} |`, `|---|---|${shops.map(() => '---|').join('')}`, ...lines].join(
    '\n',
  );
}

const HEADING = `# What the readers can tell, and where

Written by \`npm run coverage\`; a test wants it current. Each cell counts facts: right/can't tell. A dash is untested.
A fact that a page does not show counts as right where it is told to be absent.
`;

/** The part of the table that every checkout can write. */
export function writtenPart(): string {
  const counts = countsOf(subjects().filter(({ from }) => from === 'fixture'));
  return `${HEADING}\n## Hand-written pages\n\n${tableOf(counts)}\n`;
}

/** The part that needs the saved pages; null where they are missing. */
export function savedPart(): string | null {
  const saved = subjects().filter(({ from }) => from === 'capture');
  return saved.length > 0 ? `\n## Saved pages\n\n${tableOf(countsOf(saved))}\n` : null;
}
