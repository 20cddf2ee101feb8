import { expect, it } from 'vitest';
import { countOpenings } from '../../src/background/openings';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read } from '../../src/core/page/reading';
import { NOW, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';
import { entriesIn } from '../support/store/books';

const SECOND = 1000;

it('thirty openings of a tab may write within a minute, each any number of times', () => {
  const openings = countOpenings();
  const admitted = Array.from({ length: 2000 }, (_, at) => openings.admits(7, `v${at}`, NOW + at * 7));
  expect(admitted.filter(Boolean)).toHaveLength(30);
  expect(openings.admits(7, 'v0', NOW + 14 * SECOND)).toBe(true);
  expect(openings.admits(8, 'another tab', NOW + 14 * SECOND)).toBe(true);
  expect(openings.admits(7, 'a minute later', NOW + 60 * SECOND)).toBe(true);
});

it('a clock that was put back blocks nobody', () => {
  const openings = countOpenings();
  for (let at = 0; at < 30; at += 1) openings.admits(7, `v${at}`, NOW);
  expect(openings.admits(7, 'yesterday', NOW - 86_400 * SECOND)).toBe(true);
});

it('a page that opens itself again and again does not fill the books', async () => {
  const { fromPage, around } = running();
  for (let at = 0; at < 100; at += 1) {
    const facts = { balance: read(usd(4110 + at), 'test'), activity: ABSENT };
    const reading: PageReading = { kind: 'gift-balance', marketplace: 'US', facts };
    around.at += 7;
    answered(await fromPage('page.read', { visit: `v${at}`, reading, noticeRuns: true, loadedAt: around.at }));
  }
  expect(await entriesIn(around.store)).toHaveLength(30);
});
