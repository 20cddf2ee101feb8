import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { CARD_SLOT } from '../src/site/words/phrases';
import { ROOT } from './support/places';

/**
 * Every regular expression of the source has to take time that grows with the length of a text and not with its square,
 * since pages, pasted texts and files are as long as whoever wrote them likes.
 */

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Files whose expressions see short texts alone: the words of one row or line, a label, and what one field takes. */
const SHORT_TEXTS_ALONE: readonly string[] = ['src/site/facts/summaryRows.ts'];

/** Expressions that see the words of one slot alone. */
const OF_SLOTS: readonly string[] = [CARD_SLOT.source];

function* expressionsIn(file: string, node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal' && regex) yield { file, source: regex.pattern, flags: regex.flags };
  for (const part of Object.values(node)) yield* expressionsIn(file, part);
}

/** The expressions that a module makes of strings while it is loaded. */
async function madeBy(file: string): Promise<Expression[]> {
  const made: Expression[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [pattern, flags]: [string, string | undefined]) {
      if (typeof pattern === 'string') made.push({ file, source: pattern, flags: flags ?? '' });
      return new target(pattern, flags);
    },
  });
  try {
    await import(join(ROOT, file));
  } finally {
    globalThis.RegExp = own;
  }
  return made;
}

const FILES = globSync('src/**/*.{ts,tsx}', { cwd: ROOT });

async function allExpressions(): Promise<Expression[]> {
  const found: Expression[] = [];
  for (const file of FILES) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    found.push(...expressionsIn(file, parseSync(file, text).program));
    if (/^const .*= new RegExp\(/m.test(text)) found.push(...(await madeBy(file)));
  }
  return found.filter(({ file, source }) => !SHORT_TEXTS_ALONE.includes(file) && !OF_SLOTS.includes(source));
}

const SINGLE = [...' a1-.,\\(["$0x:/é年\n\u00a0'];
const PAIRS = ['1,', '1 ', 'a ', 'a.', 'a-', '0-', ' -', '\\"', '(a', '$1', '- ', ': ', 'a1'];

/** What an expression is tried with, over and over: common characters, and the words that it is made of. */
function unitsFor({ source }: Expression): readonly string[] {
  const words = source.replace(/\\[a-zA-Z]/g, ' ').match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const own = [...new Set(words)].slice(0, 8);
  return [...SINGLE, ...PAIRS, ...own, ...own.map((word) => `${word} `), ...own.map((word) => `${word} 1`)];
}

/** The milliseconds for one text, in the best of three runs, since others use the machine, too. */
function timeFor({ source, flags }: Expression, text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const expression = new RegExp(source, flags.replace('y', ''));
    const before = performance.now();
    // What is looked for everywhere is found again after each match.
    if (flags.includes('g')) text.replace(expression, '');
    else expression.test(text);
    return performance.now() - before;
  });
  return Math.min(...runs);
}

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Four times the text takes four times as long, or sixteen times where the time grows with the square. */
const MOST_GROWTH = 9;
/** Below this much nothing is told from noise. A square takes far more for the longest text. */
const NOISE = 12;

/** @param start what stands before: most expressions have to fit the whole text, others must not begin with it */
function growsAfter(start: string, expression: Expression, unit: string): boolean {
  let before = 0;
  for (const length of [256, 1_024, 4_096, 16_384]) {
    const time = timeFor(expression, `${start}${repeated(unit, length)}\u0001`);
    if (time > NOISE && time > MOST_GROWTH * before) return true;
    before = time;
  }
  return false;
}

const grows = (expression: Expression, unit: string) =>
  growsAfter('', expression, unit) || growsAfter('\u0001', expression, unit);

it('has no regular expression whose time grows with the square of the text', async () => {
  const all = await allExpressions();
  expect(all.length).toBeGreaterThan(400);
  expect(all.some(({ file, source }) => file.endsWith('moneyText.ts') && source.length > 150)).toBe(true);
  const slow = all.flatMap((expression) => {
    const unit = unitsFor(expression).find((one) => grows(expression, one));
    return unit === undefined
      ? []
      : [`${expression.file}: /${expression.source}/${expression.flags} on ${JSON.stringify(unit)}`];
  });
  expect(slow).toEqual([]);
});

it('tells an expression whose time does grow so', () => {
  const bad = [
    ['\\s+$', '', ' '],
    ['a*b', '', 'a'],
    ['\\(([^)]*)\\)', 'g', '('],
  ] as const;
  for (const [source, flags, unit] of bad)
    expect([source, grows({ file: '', source, flags }, unit)]).toEqual([source, true]);
  expect(grows({ file: '', source: '^a*b', flags: '' }, 'a')).toBe(false);
});
