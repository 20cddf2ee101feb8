// @vitest-environment happy-dom

import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import { HIDDEN_BY_SHOP } from '../../../src/site/locators/design';
import * as html from '../../../src/site/locators/html';
import { type Locators, type NamedPlace, PLACES } from '../../../src/site/locators/locator';
import { ORDER_ROWS } from '../../../src/site/locators/orders';
import { CHOICES, GIFT_CONTROLS, PAY_BALANCE_CONTROLS } from '../../../src/site/locators/payment';
import { OTHER_TOTALS, SUMMARIES } from '../../../src/site/locators/summary';
import { describeBeside } from '../../support/beside';
import { ROOT } from '../../support/places';
import { CAPTURES } from '../../support/site/captured';
import { documentOf, FIXTURES } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';

const FOLDER = join(ROOT, 'src/site/locators');
const exported: readonly unknown[] = (
  await Promise.all(readdirSync(FOLDER).map((file) => import(join(FOLDER, file)) as Promise<object>))
).flatMap(Object.values);
const PARTS = PLACES.filter(({ isPart }) => isPart);
const IDS = PLACES.filter(({ isPart }) => !isPart);

/** Every list of locators in the tables of a file, at any depth. */
function listsIn(value: unknown): Locators[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const isList = Object.keys(value).every((name) => IDS.some(({ id }) => id === name));
  return isList ? [value as Locators] : Object.values(value).flatMap(listsIn);
}
const LISTS = exported.flatMap(listsIn);

/** The locator of a list that finds something on a page. Scripts count too, although nobody sees them. */
function winnerOn(page: Document, list: Locators): string | undefined {
  const scripts = Object.keys(list).find((id) => list[id]?.startsWith('script') && page.querySelector(list[id]));
  return scripts ?? firstShown(page, list)?.by;
}

const pageOf = ({ id, seen: { fixture } }: NamedPlace): Document => {
  const page = FIXTURES.find(({ name }) => name === fixture);
  if (!page) throw new Error(`There is no page ${fixture} for ${id}`);
  return documentOf(page);
};
const savedPage = ({ seen: { capture } }: NamedPlace) =>
  pageFrom(readFileSync(join(CAPTURES, `${capture}.html`), 'utf8'));
const isAtHand = ({ seen: { capture } }: NamedPlace) =>
  capture !== undefined && existsSync(join(CAPTURES, `${capture}.html`));
const listWith = (id: string) => LISTS.find((one) => id in one) ?? {};

describe('every selector', () => {
  it('has its own name, and a page on which it was seen', () => {
    const ids = PLACES.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect(ids.length).toBeGreaterThan(150);
    expect(PLACES.filter(({ seen: { fixture, capture } }) => (fixture ?? capture) === undefined)).toEqual([]);
  });

  it('has a name that says where it was seen, or belongs to HTML', () => {
    const located = new Set(PLACES.map(({ css }) => css));
    const bare = exported.filter((one) => typeof one === 'string' && !located.has(one));
    expect(bare.filter((one) => !Object.values(html).includes(one as never) && one !== HIDDEN_BY_SHOP)).toEqual([]);
  });
});

describe('every locator', () => {
  it.each(IDS.map((place) => [place.id, place] as const))('%s wins on its hand-written page', (id, place) => {
    expect(winnerOn(pageOf(place), listWith(id))).toBe(id);
  });

  const captured = IDS.filter(isAtHand);
  describeBeside('on its saved page', '../shared/captures', captured.length > 0, () => {
    it.each(captured.map((place) => [place.id, place] as const))('%s wins', (id, place) => {
      expect(winnerOn(savedPage(place), listWith(id))).toBe(id);
    });
  });
});

describe('every part', () => {
  const written = PARTS.filter(({ seen }) => seen.fixture !== null);
  it.each(written.map((place) => [place.id, place] as const))('%s is on its hand-written page', (_, place) => {
    expect(pageOf(place).querySelector(place.css)).not.toBeNull();
  });

  const captured = PARTS.filter(isAtHand);
  describeBeside('on its saved page', '../shared/captures', captured.length > 0, () => {
    it.each(captured.map((place) => [place.id, place] as const))('%s is there', (_, place) => {
      expect(savedPage(place).querySelector(place.css)).not.toBeNull();
    });
  });
});

describe('the provenance in the shipped build', () => {
  const GIFT_FACTS: readonly Locators[] = [
    SUMMARIES,
    OTHER_TOTALS,
    GIFT_CONTROLS,
    PAY_BALANCE_CONTROLS,
    CHOICES,
    ORDER_ROWS,
  ];

  /**
   * The shop of the saved page, which the file's name tells. Without a saved page, the address of the hand-written one
   * tells it.
   */
  function shopOf({ seen: { capture, fixture } }: NamedPlace): MarketplaceId {
    const prefix = capture?.split('-')[0]?.toUpperCase();
    const named = MARKETPLACE_IDS.find((id) => id === prefix);
    const url = FIXTURES.find(({ name }) => name === fixture)?.url;
    const shop = named ?? (url ? marketplaceOfUrl(url) : null);
    if (shop === null) throw new Error(`No shop of ${capture ?? fixture} is known.`);
    return shop;
  }

  it('lists the locators of gift facts that were seen on saved pages, and in which language', () => {
    const seen = GIFT_FACTS.flatMap((list) => Object.keys(list))
      .map((id) => PLACES.find((place) => place.id === id))
      .filter((place) => place?.seen.source === 'capture')
      .map((place) => place && [place.id, [marketplace(shopOf(place)).locale.split('-')[0]]]);
    expect(PROVEN_LANGUAGES).toEqual(Object.fromEntries(seen.filter((each) => each !== undefined)));
  });
});
