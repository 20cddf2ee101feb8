// @vitest-environment happy-dom

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { describeBeside } from '../support/beside';
import { factsInShort } from '../support/site/fixtures';
import { judgeOutside, outsideFolder } from '../support/site/outside';
import { pageFrom } from '../support/site/pageFrom';
import type { Facts } from '../tools/mutate/expectation';

/** Pages that were written from public reports. They lie beside the repository, and may be missing on this machine. */
const PAGES = outsideFolder('pages');

interface OutsidePage {
  readonly url: string;
  /** What a careful person reads on the page. Some pages are about a whole flow and name no facts. */
  readonly expected: { readonly kind?: string; readonly facts?: Facts };
}

const names = existsSync(PAGES)
  ? readdirSync(PAGES)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replace(/\.json$/, ''))
  : [];

const tally = { right: 0, silent: 0, wrong: 0 };

/** Compares every expected fact with what was read. A fact that is not named may be anything. */
function compare(name: string): readonly string[] {
  const page: OutsidePage = JSON.parse(readFileSync(join(PAGES, `${name}.json`), 'utf8'));
  const { kind, facts } = page.expected;
  if (kind === undefined || facts === undefined) return [];
  const document = pageFrom(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
  const reading = readPage(document, new URL(page.url))?.reading;
  const told = factsInShort(reading?.facts ?? {});
  const verdicts = Object.entries(facts).map(([fact, truth]) => [fact, judgeOutside(told[fact], truth)] as const);
  const lines = verdicts
    .filter(([, verdict]) => verdict !== 'right')
    .map(([fact, verdict]) => `${name}: ${fact} is ${verdict}, ${told[fact]} for ${JSON.stringify(facts[fact])}`);
  if (reading?.kind !== kind) lines.push(`${name}: the page is wrong, ${reading?.kind} for ${kind}`);
  const isWrong = reading?.kind !== kind || verdicts.some(([, verdict]) => verdict === 'wrong');
  tally[isWrong ? 'wrong' : lines.length > 0 ? 'silent' : 'right'] += 1;
  return lines;
}

describeBeside('pages from outside', '../shared/cases', names.length > 0, () => {
  it.each(names)('%s is not read wrongly', (name) => {
    const lines = compare(name);
    for (const line of lines) process.stdout.write(`  ${line}\n`);
    expect(lines.filter((line) => line.includes(' is wrong, '))).toEqual([]);
  });

  it('are read right in 95 of 100 cases', () => {
    const { right, silent, wrong } = tally;
    expect(right / (right + silent + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});

afterAll(() => {
  process.stdout.write(
    names.length === 0
      ? 'No pages from outside at hand: nothing was compared.\n'
      : `pages from outside: ${tally.right} right, ${tally.silent} can't tell, ${tally.wrong} wrong\n`,
  );
});
