import { describe, expect, it } from 'vitest';
import type { MarketplaceRecord } from '../../../src/core/marketplaces/marketplaceRecord';
import {
  MARKETPLACE_IDS,
  type MarketplaceId,
  marketplace,
  marketplaceOfUrl,
} from '../../../src/core/marketplaces/marketplaces';
import { MARKETPLACE_TABLE } from '../../../src/core/marketplaces/marketplaceTable';
import * as shopTables from '../../../src/core/marketplaces/shopPageTables';
import { EXPONENT } from '../../../src/core/money/currency';
import * as currencyTables from '../../../src/core/money/currencyPageTables';
import { giftCardEnd, isPayBalance } from '../../../src/core/ruleBook/balanceRules';

const PAGES: readonly (readonly [string, MarketplaceId | null])[] = [
  ['https://www.amazon.com/dp/B000000000', 'US'],
  ['https://amazon.com/dp/B000000000', 'US'],
  ['https://WWW.AMAZON.COM/', 'US'],
  ['https://www.amazon.com:443/', 'US'],
  ['https://www.amazon.com/gp/aw/d/B000000000', 'US'],
  ['https://www.amazon.com.au/', 'AU'],
  ['https://www.amazon.com.be/-/nl/', 'BE'],
  ['https://www.amazon.co.jp/gp/css/gc/balance', 'JP'],
  ['https://www.amazon.in/', 'IN'],
  // The browser itself takes wide letters for plain ones.
  ['https://www.ａｍａｚｏｎ.com/', 'US'],

  ['http://www.amazon.com/', null],
  ['https://smile.amazon.com/', null],
  ['https://smile.amazon.de/', null],
  ['https://m.amazon.com/', null],
  ['https://business.amazon.com/', null],
  ['https://business.amazon.de/', null],
  ['https://www.business.amazon.com/', null],
  ['https://pay.amazon.com/', null],
  ['https://us.amazon.com/gp/help/customer/display.html', null],
  ['https://www.www.amazon.com/', null],
  ['https://www.amazon.com./', null],
  ['https://www.amazon.com:8443/', null],
  ['https://someone@www.amazon.com/', null],
  ['https://someone:secret@www.amazon.com/', null],
  ['https://www.amazon.com@evil.example/', null],
  ['https://www.amazon.com.evil.example/', null],
  ['https://evil.example/www.amazon.com', null],
  ['https://notamazon.com/', null],
  ['https://amazon.co/', null],
  ['https://amazon.cn/', null],
  ['https://www.аmazon.com/', null],
  ['https://www.xn--mazon-3ve.com/', null],
  ['https://www.amazοn.com/', null],
  ['file:///www.amazon.com/', null],
  ['about:blank', null],
];

it.each(PAGES)('marketplaceOfUrl finds for %s: %s', (url, id) => {
  expect(marketplaceOfUrl(new URL(url))).toBe(id);
});

describe.each(MARKETPLACE_IDS)('%s', (id) => {
  const row = marketplace(id);

  it('names a currency, a zone and languages that the platform knows', () => {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: row.currency,
    }).resolvedOptions();
    expect(EXPONENT[row.currency]).toBe(maximumFractionDigits);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: row.zone })).not.toThrow();
    expect(Intl.NumberFormat.supportedLocalesOf([...row.languages])).toEqual(row.languages);
    expect(row.languages[0]).toBe(row.locale);
    expect(new Set(row.languages).size).toBe(row.languages.length);
  });

  it('says of its languages whether they were listed or assumed', () => {
    const { known } = MARKETPLACE_TABLE[id].languages;
    expect([known === 'listed', known === 'assumed'].filter(Boolean)).toHaveLength(1);
  });

  it('has its own language in the form of its country', () => {
    // The ids are ISO 3166 codes but for the United Kingdom, whose code is GB.
    expect(row.locale.split('-')[1]).toBe(id === 'UK' ? 'GB' : id);
  });

  it('says when its gift cards end, or that this is not known', () => {
    const { after, certainty, source } = giftCardEnd(id);
    expect(after === 'unknown').toBe(certainty === 'U');
    expect(source).not.toBe('');
  });
});

it('giftCardEnd tells when the gift cards of a marketplace end', () => {
  const ends = (['US', 'JP', 'UK', 'DE', 'IN', 'FR'] as const).map((id) => giftCardEnd(id).after);
  expect(ends).toEqual(['never', { years: 10 }, 'some-day', { years: 10 }, { years: 1 }, 'unknown']);
});

it('isPayBalance is true for amazon.in only', () => {
  expect(MARKETPLACE_IDS.filter(isPayBalance)).toEqual(['IN']);
});

it('a record with a missing part does not compile', () => {
  const { zone: _, ...clockless } = MARKETPLACE_TABLE.US;
  // @ts-expect-error the zone is missing
  const record: MarketplaceRecord = clockless;
  expect(record.host).toBe('amazon.com');
});

it.each(Object.entries({ ...currencyTables, ...shopTables }))('the build can ship %s to pages as JSON', (_, table) => {
  expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});
