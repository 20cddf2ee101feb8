import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addId, addRule, addWords, newFiles, type RuleName, ruleName } from './scaffold.ts';

/** What was made. Paths begin at the top of the checkout. */
export interface Created {
  readonly written: readonly string[];
  readonly changed: readonly string[];
}

const IDS = 'src/core/settings/ruleIds.ts';
const RULES = 'src/core/advice/rules.ts';

/**
 * Writes the files of a new rule into a checkout and registers the rule. If this is not possible, nothing is written,
 * and the result is a plain sentence that says why.
 */
export function createRule(root: string, id: string | undefined): Created | string {
  if (id === undefined) return 'Say what the rule is called: npm run create-rule odd-name.';
  const name = ruleName(id);
  if (!name) return `"${id}" is no name for a rule: it takes two or more words in small letters, such as odd-name.`;
  const files = newFiles(name);
  const taken = readFileSync(join(root, IDS), 'utf8').includes(`'${id}'`)
    ? IDS
    : Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) return `There is a rule ${id} already: see ${taken}.`;
  const changes = changedFiles(root, name);
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { written: Object.keys(files), changed: Object.keys(changes) };
}

function changedFiles(root: string, name: RuleName): Record<string, string> {
  const words = globSync('src/words/*/rules.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const edits: readonly (readonly [string, (text: string, name: RuleName) => string])[] = [
    [IDS, addId],
    [RULES, addRule],
    ...words.map((path) => [path, addWords] as const),
  ];
  return Object.fromEntries(edits.map(([path, edit]) => [path, edit(readFileSync(join(root, path), 'utf8'), name)]));
}
