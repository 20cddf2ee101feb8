import { readPage } from '../../../src/site/readPage';
import { factsInShort } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';
import { Draws } from './draws';
import { type Expectation, judge, type Verdict } from './expectation';
import { numbersInSight } from './eyes';
import { OPERATORS } from './operators';
import type { Operator } from './operators/operator';
import type { Subject } from './subjects';

/** A fact of one changed page that a person would not have read like that. */
export interface Wrong {
  readonly subject: string;
  readonly operators: readonly string[];
  /** Together with the subject and the operators, this makes the same page again. */
  readonly seed: number;
  readonly fact: string;
  readonly told: unknown;
  readonly truth: unknown;
}

export interface Outcome {
  readonly operators: readonly Operator[];
  readonly verdicts: readonly Verdict[];
  readonly wrong: readonly Wrong[];
  readonly milliseconds: number;
}

/** Where reading takes longer than this, a reader does not stop in time. */
const TOO_LONG = 15_000;

/**
 * Kinds between which a page may change when it loses one of its buttons. Every page may become `other`, because
 * nothing is read there.
 */
const NEIGHBORS: readonly (readonly string[])[] = [
  ['product', 'digital-product'],
  ['review', 'payment-selection'],
  ['review', 'turbo'],
];

function judgeKind(kind: string, expected: Expectation): Verdict {
  if (kind === expected.kind) return 'right';
  if (kind === 'other') return 'silent';
  return NEIGHBORS.some((pair) => pair.includes(kind) && pair.includes(expected.kind)) ? 'unjudged' : 'wrong';
}

/** Changes a page as a seed says, reads it, and compares every fact with what a person reads. */
function mutate(subject: Subject, operators: readonly Operator[], seed: number): Outcome | null {
  const draws = new Draws(seed);
  const page = pageFrom(subject.html);
  let expected = subject.expected;
  const done: Operator[] = [];
  for (const operator of operators) {
    const after = operator.apply(page, draws, { ...expected, same: false });
    // Facts must stay the same only if all changes leave them as they are.
    if (!after) continue;
    // What a change removed may have been the original.
    const doubtful = after.doubtful || expected.copied || (after.copied && done.length > 0);
    expected = { ...after, doubtful, same: after.same && (done.length === 0 || expected.same) };
    done.push(operator);
  }
  if (done.length === 0) return null;

  const before = performance.now();
  const reading = readPage(page, subject.url)?.reading;
  const milliseconds = performance.now() - before;
  const facts = factsInShort(reading?.facts ?? {});
  let seen: ReadonlySet<string> | undefined;
  const numbers = () => {
    seen ??= numbersInSight(page);
    return seen;
  };
  const kind = judgeKind(reading?.kind ?? 'none', expected);
  const verdicts: Verdict[] = [kind];
  const wrong: Wrong[] = [];
  const name = subject.name;
  const note = (fact: string, told: unknown, truth: unknown) =>
    wrong.push({ subject: name, operators: operators.map(({ id }) => id), seed, fact, told, truth });
  if (kind === 'wrong') note('kind', reading?.kind, expected.kind);
  for (const [fact, told] of Object.entries(facts)) {
    // Where a page is now of another kind, only the facts that both kinds have can be judged.
    if (!(fact in expected.facts) && subject.from === 'fixture' && kind !== 'right') continue;
    let verdict = judge(fact, told, expected, numbers);
    if ((kind === 'unjudged' || expected.doubtful) && verdict === 'wrong') verdict = 'unjudged';
    const lost =
      expected.same && subject.from === 'fixture' && fact in expected.facts && !sameFact(told, expected.facts[fact]);
    if (lost) verdict = 'wrong';
    verdicts.push(verdict);
    if (verdict === 'wrong') note(fact, told, expected.facts[fact]);
  }
  if (milliseconds > TOO_LONG) note('time', milliseconds, TOO_LONG);
  return { operators: done, verdicts, wrong, milliseconds };
}

const sameFact = (told: unknown, truth: unknown) => JSON.stringify(told) === JSON.stringify(truth);

/** Counts of verdicts on facts, and of pages. */
export interface Count {
  pages: number;
  facts: Record<Verdict, number>;
}

export interface Campaign {
  readonly total: Count;
  readonly byOperator: ReadonlyMap<string, Count>;
  readonly bySurface: ReadonlyMap<string, Count>;
  readonly wrong: readonly Wrong[];
  readonly slowest: number;
}

const nothing = (): Count => ({ pages: 0, facts: { right: 0, silent: 0, unjudged: 0, wrong: 0 } });

/**
 * A page's share of the changes. A large page gets less, because it takes long to parse and the readers do not look at
 * most of it.
 */
function weight({ html }: Subject): number {
  return html.length < 20_000 ? 1 : html.length < 150_000 ? 0.2 : 0.06;
}

/** Operators that are drawn less often than the others, and how often. */
const RARE: Readonly<Record<string, number>> = { 'ten-thousand-rows': 0.02 };

function drawOperators(draws: Draws): readonly Operator[] {
  const many = draws.chance(0.6) ? 1 : draws.chance(0.7) ? 2 : 3;
  return Array.from({ length: many }, () => {
    for (;;) {
      const operator = draws.oneOf(OPERATORS);
      if (operator && draws.chance(RARE[operator.id] ?? 1)) return operator;
    }
  });
}

/** Changes pages until at least `count` changed pages were read. */
export async function run(list: readonly Subject[], count: number, seed: number): Promise<Campaign> {
  const total = nothing();
  const byOperator = new Map<string, Count>(OPERATORS.map(({ id }) => [id, nothing()]));
  const bySurface = new Map<string, Count>();
  const wrong: Wrong[] = [];
  let slowest = 0;
  const weights = list.reduce((sum, subject) => sum + weight(subject), 0);
  for (const [at, subject] of list.entries()) {
    const draws = new Draws(seed + 7919 * at);
    const surface = `${subject.expected.kind} (${subject.from})`;
    const own = bySurface.get(surface) ?? nothing();
    bySurface.set(surface, own);
    let left = Math.ceil((count * weight(subject)) / weights);
    // Without a limit, a page that no operator fits would never let this end.
    for (let tries = 10 * left; left > 0 && tries > 0; tries--) {
      const outcome = mutate(subject, drawOperators(draws), draws.below(2 ** 31));
      if (!outcome) continue;
      left--;
      // Pages behind weak references are freed only when a task ends, and many thousands of them fill the memory.
      if (left % 10 === 0) await new Promise((done) => setImmediate(done));
      slowest = Math.max(slowest, outcome.milliseconds);
      wrong.push(...outcome.wrong);
      const counts = [total, own, ...new Set(outcome.operators.map(({ id }) => byOperator.get(id) ?? nothing()))];
      for (const one of counts) {
        one.pages++;
        for (const verdict of outcome.verdicts) one.facts[verdict]++;
      }
    }
  }
  return { total, byOperator, bySurface, wrong, slowest };
}

function line(name: string, { pages, facts }: Count): string {
  const cells = [facts.right, facts.silent, facts.unjudged, facts.wrong].map((cell) => String(cell).padStart(10));
  return `${name.padEnd(36)}${String(pages).padStart(8)}${cells.join('')}`;
}

/** A campaign's numbers as a table, followed by the first wrong readings. */
export function tell({ total, byOperator, bySurface, wrong, slowest }: Campaign): string {
  const heading = `${''.padEnd(36)}   pages     right can't tell  unjudged     wrong`;
  const rows = (counts: ReadonlyMap<string, Count>) => [...counts].map(([name, count]) => line(name, count));
  return [
    heading,
    ...rows(byOperator),
    '',
    heading,
    ...rows(bySurface),
    '',
    line('all', total),
    `The slowest reading took ${slowest.toFixed(0)} ms in happy-dom.`,
    ...wrong.slice(0, 40).map((one) => `WRONG ${JSON.stringify(one)}`),
    '',
  ].join('\n');
}
