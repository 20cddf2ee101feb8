import { expect, it } from 'vitest';
import { marketplace } from '../../../src/core/marketplaces/marketplaces';
import { readBracketed } from '../../../src/core/parsing/moneyText';

it.each([
  ['US', '($5.09)', 509],
  ['US', ' ( $5.09 ) ', 509],
  ['DE', '(5,09 €)', 509],
  ['CA', '(CDN$ 5.09)', 509],
  ['US', '($5.09', null],
  ['US', '(-$5.09)', null],
  ['US', '(($5.09))', null],
  ['US', '($5.09) left', null],
  ['US', '($5.09) ($5.09)', null],
  ['US', '(£5.09)', null],
  ['US', '()', null],
  ['US', '$5.09', null],
] as const)('reads in brackets: %s %j → %s', (id, text, minor) => {
  expect(readBracketed(text, marketplace(id))?.minor ?? null).toBe(minor);
});
