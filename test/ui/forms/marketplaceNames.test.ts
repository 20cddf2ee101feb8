import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../src/core/marketplaces/marketplaces';
import { marketplaceOptions } from '../../../src/ui/forms/marketplaceNames';

test.each([
  ['US', 'en-US', 'amazon.com (United States)'],
  ['UK', 'en-US', 'amazon.co.uk (United Kingdom)'],
  ['DE', 'de-DE', 'amazon.de (Deutschland)'],
] as const)('the name of %s in %s is %s', (id, locale, name) => {
  expect(marketplaceOptions(locale).find(({ value }) => value === id)?.label).toBe(name);
});

test('every marketplace has a name of its own', () => {
  expect(new Set(marketplaceOptions('en-US').map(({ label }) => label)).size).toBe(MARKETPLACE_IDS.length);
});
