import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/places';
import { bareLiterals } from '../support/site/bareLiterals';

/** Every file that looks at a shop's page. The things to look for belong in `locators/` and `words/`. */
const FILES = globSync('src/{site,content}/**/*.ts', { cwd: ROOT }).filter(
  (path) => !/^src\/site\/(?:locators|words)\//.test(path),
);

it('only locators/ and words/ contain selectors and phrases of a shop', () => {
  expect(FILES.length).toBeGreaterThan(50);
  const found = FILES.flatMap((path) => bareLiterals(path, readFileSync(join(ROOT, path), 'utf8')));
  expect(found).toEqual([]);
});

describe('the search for bare literals', () => {
  it.each([
    ["one.querySelector('b')", "'b'"],
    ["fits(one, 'form,body')", "'form,body'"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is looked into
    ['fits(one, `${HARMLESS},form`)', '`${HARMLESS},form`'],
    ["allShown(page, { words: 'span' })", "'span'"],
    ["const PLACE = '#buy-now';", "'#buy-now'"],
    ["const PLACE = 'a.button';", "'a.button'"],
    ["const PLACE = 'input[type=text]';", "'input[type=text]'"],
    ['const SAYS = /\\bgift card\\b/i;', '/\\bgift card\\b/i'],
    ["const SAYS = new RegExp(GIFT + 'card');", "'card'"],
    ["const SAYS = 'Grand Total';", "'Grand Total'"],
    ["const TYPE = 'PROMOTION';", "'PROMOTION'"],
  ])('finds one in %s', (code, literal) => {
    expect(bareLiterals('src/site/facts/any.ts', code)).toEqual([`src/site/facts/any.ts: ${literal}`]);
  });

  it.each([
    "import { one } from '../dom/tree.one';",
    "const one = row.meaning === 'gift';",
    "read(value, 'price/app')",
    'const DIGITS = /^\\d{3}-\\p{L}+$/u;',
    'fits(one, FORM)',
    "said.join(', ')",
  ])('finds none in %s', (code) => {
    expect(bareLiterals('src/site/facts/any.ts', code)).toEqual([]);
  });
});
