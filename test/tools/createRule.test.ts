import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/core/settings/ruleIds';
import { LANGUAGES } from '../../src/words/languages';
import { ROOT } from '../support/places';
import { createRule } from './createRule/createRule';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rule-'));
  for (const part of ['src/core/settings', 'src/core/advice', 'src/words'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const everything = () =>
  globSync('**/*.ts', { cwd: root })
    .sort()
    .map((path) => [path, textOf(path)]);

describe('a new rule', () => {
  it('has two files of its own, and two in the tests', () => {
    expect(createRule(root, 'odd-name')).toMatchObject({
      written: [
        'src/core/advice/rules/oddName/oddName.ts',
        'src/core/advice/rules/oddName/sayOddName.ts',
        'test/core/advice/rules/oddName/cases.ts',
        'test/core/advice/rules/oddName/oddName.test.ts',
      ],
    });
    expect(textOf('src/core/advice/rules/oddName/oddName.ts')).toContain(
      'export const oddName: Rule<OddName, OddNameWords> = {',
    );
    expect(textOf('src/core/advice/rules/oddName/sayOddName.ts')).toContain('export interface OddNameWords extends');
    expect(textOf('test/core/advice/rules/oddName/cases.ts')).toContain("sampleOf('odd-name', {})");
    expect(textOf('test/core/advice/rules/oddName/oddName.test.ts')).toContain("'odd-name', [");
  });

  it('is registered after all others, and every language has a place for its words', () => {
    const languages = [...LANGUAGES].sort();
    expect(createRule(root, 'odd-name')).toMatchObject({
      changed: [
        'src/core/settings/ruleIds.ts',
        'src/core/advice/rules.ts',
        ...languages.map((language) => `src/words/${language}/rules.ts`),
      ],
    });
    expect(textOf('src/core/settings/ruleIds.ts')).toContain(`  '${RULE_IDS.at(-1)}',\n  'odd-name',\n] as const;`);
    const rules = textOf('src/core/advice/rules.ts');
    expect(rules).toContain("  'odd-name': oddName,\n} as const satisfies");
    const imports = rules.match(/(?<=from ')\.\/rules\/[^']+/g) ?? [];
    expect(imports).toContain('./rules/oddName/oddName');
    expect(imports).toHaveLength(RULE_IDS.length + 1);
    expect(imports).toEqual([...imports].sort());
    for (const language of languages)
      expect(textOf(`src/words/${language}/rules.ts`)).toMatch(/ {2}'odd-name': \{\},\n\};\n$/);
  });

  it('can be made beside another new rule', () => {
    createRule(root, 'odd-name');
    createRule(root, 'even-odder-name');
    expect(textOf('src/core/settings/ruleIds.ts')).toContain("  'odd-name',\n  'even-odder-name',\n] as const;");
  });
});

describe('nothing is written, and one sentence says why, for', () => {
  it.each([
    ['no name', undefined, /^Say what the rule is called/],
    ['one word', 'odd', /two or more words/],
    ['capitals', 'Odd-Name', /two or more words/],
    ['an empty word', 'odd--name', /two or more words/],
    ['a path', '../odd-name', /two or more words/],
    [
      'a rule that is there',
      'odd-cents',
      /^There is a rule odd-cents already: see src\/core\/settings\/ruleIds\.ts\.$/,
    ],
  ])('%s', (_, name, why) => {
    const before = everything();
    expect(createRule(root, name)).toMatch(why);
    expect(everything()).toEqual(before);
  });

  it('files that exist without being registered', () => {
    createRule(root, 'odd-name');
    cpSync(join(ROOT, 'src/core/settings/ruleIds.ts'), join(root, 'src/core/settings/ruleIds.ts'));
    const before = everything();
    expect(createRule(root, 'odd-name')).toMatch(/^There is a rule odd-name already: see src\/core\/advice\/rules\//);
    expect(everything()).toEqual(before);
  });
});
