import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, codeOfTable, isTable } from '../../drawTables';
import { PLACES } from '../../src/site/locators/locator';
import { EXAMPLES } from '../../src/site/words/word';
import { ROOT } from '../support/places';
import { provenanceIn } from '../tools/package/check';

const TABLES = globSync('src/**/*.ts', { cwd: ROOT }).filter((path) => isTable(`/${path}`));

describe('a table that is drawn when the extension is built', () => {
  it('is every file of selectors and of words', () => {
    expect(TABLES.length).toBeGreaterThan(25);
    const folders = TABLES.map((path) => path.replaceAll('\\', '/').split('/').slice(1, 3).join('/'));
    expect(new Set(folders)).toEqual(new Set(['core/marketplaces', 'core/money', 'site/locators', 'site/words']));
  });

  it.each(TABLES)('%s comes out as it went in', async (path) => {
    const table = (await import(join(ROOT, path))) as object;
    const code = codeOfTable(table);
    const drawn = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect({ ...drawn }).toEqual({ ...table });
    const carried = PLACES.filter(({ seen }) => seen.fixture !== null && code.includes(JSON.stringify(seen.fixture)));
    expect(carried).toEqual([]);
    const sources = [...EXAMPLES.values()].flat().filter(([, source]) => code.includes(source));
    expect(sources).toEqual([]);
  });

  it('is told in a script by the pages that it names', () => {
    expect(provenanceIn('const a={css:"#b",on:"2026",source:"synthetic",fixture:"turbo-price"}')).toEqual([
      'synthetic',
      'turbo-price',
    ]);
    expect(provenanceIn('const a={"total/turbo-price":"#b"},kind="business-checkout"')).toEqual([]);
  });

  it('holds data alone', () => {
    expect(codeOf({ 'one/two': ['a', 1, true, null, /b\/c/u] })).toBe('{"one/two":["a",1,true,null,/b\\/c/u]}');
    expect(() => codeOf(() => 1)).toThrow(/no part of a table/);
    expect(() => codeOf(new Map())).toThrow(/no part of a table/);
  });
});
