import { expect, test } from 'vitest';
import { MARKETPLACE_IDS, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { separatorsOf } from '../../../src/core/parsing/separators';

const LOCALES = [...new Set(MARKETPLACE_IDS.flatMap((id) => marketplace(id).languages))];

test.each(LOCALES)('%s separates as Unicode CLDR says', (locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const said = ['group', 'decimal'].map((type) => parts.find((part) => part.type === type)?.value.replace(/\s/, ' '));
  expect(separatorsOf(locale)).toEqual(said);
});
