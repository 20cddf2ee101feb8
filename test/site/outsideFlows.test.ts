// @vitest-environment happy-dom

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { describeBeside } from '../support/beside';
import { factsInShort } from '../support/site/fixtures';
import { judgeOutside, type OutsideVerdict, outsideFolder } from '../support/site/outside';
import { pageFrom } from '../support/site/pageFrom';
import type { Facts } from '../tools/mutate/expectation';

/**
 * Pages from flows that once failed as a whole. They are written from the facts, and may be missing on this machine.
 */
const FLOWS = outsideFolder('flows');

/** One page of a flow. A file has the pages that were opened one after the other. */
interface Flow {
  /** How the file's name begins. */
  readonly page: string;
  /** Which page of the file it is; without it, the first one. */
  readonly at?: number;
  /** An address at which the shop shows such a page. */
  readonly path: string;
  readonly kind: string;
  /** What a careful person reads on the page. A fact that is not named may be anything. */
  readonly facts: Facts;
}

const REVIEW = '/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca&referrer=spc';
const review = (facts: Facts) => ({ path: REVIEW, kind: 'review', facts });
const made = (giftCards: unknown, membership: unknown, of: string, by = 'titles') => ({
  contents: { giftCards, soldByAmazon: 'all', membership, made: { of, by } },
});
const kindle = {
  path: '/dp/B000000000',
  kind: 'digital-product',
  facts: { oneClick: 'digital-one-click', price: 999 },
};

/** A flow whose pages show these balances, one after the other. */
const balances = (page: string, ...shown: readonly number[]): Flow[] =>
  shown.map((balance, at) => ({ page, at, path: '/gc/balance', kind: 'gift-balance', facts: { balance } }));

const TRUTH: readonly Flow[] = [
  {
    page: '02-Enter',
    path: '/dp/B000000000',
    kind: 'product',
    facts: { buyNow: 'buy-now', price: 1499 },
  },
  ...balances('08-a-difference', 4409, 4110),
  ...balances('08-canceled-as-a-whole', 10000, 10000),
  ...balances('08-gift-card-added', 10000, 12401),
  ...balances('08-meant-balance', 10000),
  ...balances('08-order-shrinks', 10000, 6000),
  ...balances('08-partial-cancellation', 10000, 4000, 6000),
  ...balances('08-two-shipments-charged-one-by-one-after-the-first-65', 10000, 6500),
  ...balances('08-two-shipments-charged-one-by-one-after-the-first-no', 10000, 6500),
  ...balances('08-two-shipments-charged-one-by-one-after-the-second', 10000, 6500, 4000),
  ...balances('10-an-account-without', 0),
  ...balances('10-short-history', 2000),
  {
    page: '05-page-of-credits',
    path: '/norushcredits',
    kind: 'promo-credits',
    facts: {},
  },
  {
    page: '08-two-shipments-charged-one-by-one-and-the-next',
    ...review({ toCharge: 6099, goods: 'physical', ...made(null, null, 'goods', 'delivery') }),
  },
  { page: '03-save-digital-one-click', ...kindle },
  { page: '05-B6-Kindle', ...kindle },
  {
    page: '05-B6-MP3',
    path: '/gp/dmusic/purchase',
    kind: 'digital-product',
    facts: { oneClick: 'digital-one-click', price: 1129 },
  },
  { page: '05-B9-an-order-of-gift-cards', ...review({ toCharge: 5000, ...made('all', null, 'gift-cards') }) },
  { page: '05-an-order-of-gift-cards', ...review({ toCharge: 5000, ...made('all', null, 'gift-cards') }) },
  { page: '05-ineligible-item-an-order-of-gift', ...review({ toCharge: 5000, ...made('all', null, 'gift-cards') }) },
  { page: '05-ineligible-item-an-order-of-a-mem', ...review({ toCharge: 1499, ...made(null, true, 'membership') }) },
  {
    page: '15-A4-Subscribe',
    path: '/dp/B000000000',
    kind: 'product',
    facts: { subscribe: true, buyNow: 'absent' },
  },
  {
    page: '15-A5-grocery',
    ...review({
      contents: { giftCards: null, soldByAmazon: null, membership: null, made: { of: 'goods', by: 'delivery' } },
      goods: 'physical',
    }),
  },
  { page: '15-quiet-1-50-digital-credit-29-days-left-an-error', ...review({ toCharge: 'unreadable:missing' }) },
  {
    page: '15-quiet-1-50-digital-credit-29-days-left-an-order',
    ...review({ goods: 'physical', ...made(null, null, 'goods', 'delivery') }),
  },
];

const files = existsSync(FLOWS) ? readdirSync(FLOWS) : [];
const tally: Record<OutsideVerdict, number> = { right: 0, silent: 0, wrong: 0 };

/** The pages of a file. */
function pagesOf(file: string): string[] {
  return readFileSync(join(FLOWS, file), 'utf8')
    .split(/(?=<!doctype html>)/i)
    .filter((page) => page.trim() !== '');
}

function compare({ page, at = 0, path, kind, facts }: Flow): readonly string[] {
  const file = files.find((name) => name.startsWith(page));
  if (!file) throw new Error(`There is no page ${page} among the flows.`);
  const reading = readPage(pageFrom(pagesOf(file)[at] ?? ''), new URL(path, 'https://www.amazon.com'));
  const told: Facts = factsInShort(reading?.reading.facts ?? {});
  const verdicts = Object.entries(facts).map(
    ([fact, truth]) => [fact, judgeOutside(told[fact] ?? 'absent', truth)] as const,
  );
  const isKind = reading?.reading.kind === kind;
  const worst = ['wrong', 'silent'].find((one) => verdicts.some(([, verdict]) => verdict === one));
  tally[isKind ? ((worst as OutsideVerdict | undefined) ?? 'right') : 'wrong'] += 1;
  return [
    ...(isKind ? [] : [`the page is wrong, ${reading?.reading.kind} for ${kind}`]),
    ...verdicts
      .filter(([, verdict]) => verdict !== 'right')
      .map(
        ([fact, verdict]) => `${fact} is ${verdict}, ${JSON.stringify(told[fact])} for ${JSON.stringify(facts[fact])}`,
      ),
  ];
}

describeBeside('pages of flows', '../shared/cases/flows', files.length > 0, () => {
  it('have all been read by a person', () => {
    const unread = files.flatMap((file) =>
      pagesOf(file).flatMap((_, at) =>
        TRUTH.some((flow) => file.startsWith(flow.page) && (flow.at ?? 0) === at) ? [] : [`${file}, page ${at}`],
      ),
    );
    expect(unread).toEqual([]);
  });

  it.each(TRUTH)('$page, page $at, is not read wrongly', (flow) => {
    const lines = compare(flow);
    for (const line of lines) process.stdout.write(`  ${flow.page}: ${line}\n`);
    expect(lines.filter((line) => line.includes(' is wrong, '))).toEqual([]);
  });
});

afterAll(() => {
  process.stdout.write(
    files.length === 0
      ? 'No pages of flows at hand: nothing was compared.\n'
      : `pages of flows: ${tally.right} right, ${tally.silent} can't tell, ${tally.wrong} wrong\n`,
  );
});
