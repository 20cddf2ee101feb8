/** The forms of a rule's id in the code. */
export interface RuleName {
  /** `odd-name` */
  readonly id: string;
  /** `oddName`: the rule, its folder and its file. */
  readonly rule: string;
  /** `OddName`: its advice. */
  readonly advice: string;
}

/** The name of a rule. Null where the id is not two or more words in lower case with hyphens between them. */
export function ruleName(id: string): RuleName | null {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) return null;
  const advice = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return { id, rule: advice.charAt(0).toLowerCase() + advice.slice(1), advice };
}

/** The new files of a rule, by their paths, with their contents. */
export function newFiles({ id, rule, advice }: RuleName): Readonly<Record<string, string>> {
  const source = `src/core/advice/rules/${rule}`;
  const test = `test/core/advice/rules/${rule}`;
  return {
    [`${source}/${rule}.ts`]: `import type { Rule } from '../../rule';
import { type ${advice}, type ${advice}Words, say${advice} } from './say${advice}';

/** Write here when it speaks, when it keeps quiet, and why. */
export const ${rule}: Rule<${advice}, ${advice}Words> = {
  id: '${id}',
  mark: { accent: 'plain', icon: 'question' },
  judge() {
    // Write what it finds in the situation. Null means that there is nothing to say.
    return null;
  },
  say: say${advice},
};
`,
    [`${source}/say${advice}.ts`]: `import type { Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** Write here what the advice is about, and its facts. Put \`Money\` in the place of \`null\` where it is about a sum. */
export type ${advice} = AdviceOf<'${id}', null>;

/** What each language says of it. Add its own labels and reasons, and what the verdict is made of. */
export interface ${advice}Words extends Named {
  readonly verdict: string;
}

export function say${advice}(_advice: ${advice}, own: ${advice}Words): Said {
  return { verdict: own.verdict, money: [], reasons: [] };
}
`,
    [`${test}/cases.ts`]: `import { type RuleCases, sampleOf } from '../../../../support/core/ruleCases';

const sample = sampleOf('${id}', {});

export const cases: RuleCases<'${id}'> = {
  sample,
  // Write how it sounds in English: every sentence that its verdict can be.
  verdicts: [],
};
`,
    [`${test}/${rule}.test.ts`]: `import { ruleTable } from '../../../../support/core/ruleTable';
import { review, situation } from '../../../../support/core/situations';

ruleTable('write here what it is about', '${id}', [
  ['write when it speaks', situation(review()), {}],
  ['write when it keeps quiet, and when it can’t tell', situation(review()), null],
]);
`,
  };
}

/** The list of ids with one more id at its end. */
export function addId(text: string, { id }: RuleName): string {
  return addBefore(text, '] as const;', `  '${id}',\n`);
}

/** The table of rules with one more rule. */
export function addRule(text: string, { id, rule }: RuleName): string {
  const known = text.match(/^import .* from '\.\/rules\/.*;\n/gm) ?? [];
  const imports = [...known, `import { ${rule} } from './rules/${rule}/${rule}';\n`].sort(byPath);
  return addBefore(text.replace(known.join(''), imports.join('')), '} as const satisfies', `  '${id}': ${rule},\n`);
}

/** A language's table with an empty place for the words of one more rule. The compiler complains about it. */
export function addWords(text: string, { id, advice }: RuleName): string {
  return addBefore(text, '};\n', `  // Write what ${advice}Words asks for.\n  '${id}': {},\n`);
}

function byPath(one: string, other: string): number {
  const path = (line: string) => line.split("'")[1] ?? '';
  return path(one) < path(other) ? -1 : 1;
}

/** Adds lines before the last place where a text is at the start of a line. */
function addBefore(text: string, mark: string, lines: string): string {
  const at = text.lastIndexOf(`\n${mark}`) + 1;
  if (at === 0) throw new Error(`No line begins with ${mark.trim()}, so create-rule doesn't know where to add.`);
  return text.slice(0, at) + lines + text.slice(at);
}
