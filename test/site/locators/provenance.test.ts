// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MARKETPLACE_IDS,
  type MarketplaceId,
  marketplace,
  marketplaceOfUrl,
} from '../../../src/core/marketplaces/marketplaces';
import { PROVEN_LANGUAGES } from '../../../src/core/page/provenLayouts';
import { firstShown } from '../../../src/site/dom/interpret';
import * as account from '../../../src/site/locators/account';
import * as contents from '../../../src/site/locators/contents';
import { ORDER_CONTROLS } from '../../../src/site/locators/controls';
import * as goods from '../../../src/site/locators/goods';
import type { Locators } from '../../../src/site/locators/locator';
import * as orders from '../../../src/site/locators/orders';
import * as pages from '../../../src/site/locators/pages';
import * as payment from '../../../src/site/locators/payment';
import { SEEN, type Seen } from '../../../src/site/locators/provenance';
import * as summary from '../../../src/site/locators/summary';
import { CAPTURES } from '../../support/site/captured';
import { documentOf, FIXTURES } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';

const exported: readonly unknown[] = [account, contents, goods, orders, pages, payment, summary].flatMap((surface) =>
  Object.values(surface),
);
const LISTS = [
  ...exported.filter((one): one is Locators => typeof one === 'object' && one !== null),
  ...Object.values(ORDER_CONTROLS),
];
const IDS = LISTS.flatMap((list) => Object.keys(list));

/** Which locator of a list finds something on a page. A script is found though nobody sees it. */
function winnerOn(page: Document, list: Locators): string | undefined {
  const scripts = Object.keys(list).find((id) => list[id]?.startsWith('script') && page.querySelector(list[id]));
  return scripts ?? firstShown(page, list)?.by;
}

describe('every locator', () => {
  it('has one name of its own, and its provenance', () => {
    expect([...new Set(IDS)]).toEqual(IDS);
    expect(Object.keys(SEEN).sort()).toEqual([...IDS].sort());
  });

  it.each(Object.entries(SEEN))('%s wins on its hand-written page', (id, { fixture }) => {
    const page = FIXTURES.find(({ name }) => name === fixture);
    const list = LISTS.find((one) => id in one);
    if (!page || !list) throw new Error(`There is no page ${fixture}, or no list with ${id}`);
    expect(winnerOn(documentOf(page), list)).toBe(id);
  });

  const captured = Object.entries(SEEN).filter(
    ([, { capture }]) => capture && existsSync(join(CAPTURES, `${capture}.html`)),
  );
  it.skipIf(captured.length === 0).each(captured)('%s wins on its saved page', (id, { capture }) => {
    const page = pageFrom(readFileSync(join(CAPTURES, `${capture}.html`), 'utf8'));
    expect(winnerOn(page, LISTS.find((one) => id in one) ?? {})).toBe(id);
  });
});

describe('what is shipped of the provenance', () => {
  const GIFT_FACTS: readonly Locators[] = [
    summary.SUMMARIES,
    summary.OTHER_TOTALS,
    payment.GIFT_CONTROLS,
    payment.PAY_BALANCE_CONTROLS,
    payment.CHOICES,
    orders.ORDER_ROWS,
  ];

  /** The shop of the saved page: its file is named after it; where none is named, the hand-written page has an address. */
  function shopOf({ capture, fixture }: Seen): MarketplaceId {
    const prefix = capture?.split('-')[0]?.toUpperCase();
    const named = MARKETPLACE_IDS.find((id) => id === prefix);
    const url = FIXTURES.find(({ name }) => name === fixture)?.url;
    const shop = named ?? (url ? marketplaceOfUrl(url) : null);
    if (shop === null) throw new Error(`No shop of ${capture ?? fixture} is known.`);
    return shop;
  }

  it('is which locators of gift facts were seen on saved pages, and in which language', () => {
    const saved = GIFT_FACTS.flatMap((list) => Object.keys(list))
      .map((id) => [id, SEEN[id]] as const)
      .filter((each): each is readonly [string, Seen] => each[1]?.source === 'capture')
      .map(([id, seen]) => [id, [marketplace(shopOf(seen)).locale.split('-')[0]]]);
    expect(PROVEN_LANGUAGES).toEqual(Object.fromEntries(saved));
  });
});
