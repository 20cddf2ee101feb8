import { readPage } from '../../../src/site/readPage';
import { factsInShort } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';
import { Draws } from './draws';
import { type Expectation, judge, type Verdict } from './expectation';
import { numbersInSight } from './eyes';
import { OPERATORS } from './operators';
import type { Operator } from './operators/operator';
import type { Subject } from './subjects';

/** What was told of one changed page that a person would not have told. */
export interface Wrong {
  readonly subject: string;
  readonly operators: readonly string[];
  /** Together with the subject and the operators this makes the same page again. */
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

/** Beyond this a reader has lost itself in a page. */
const TOO_LONG = 15_000;

/** Kinds between which a page may pass when it loses one of its buttons. To `other` any may, which says nothing. */
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

/** Changes a page as a seed says, reads it, and holds every fact against what a person reads. */
function mutate(subject: Subject, operators: readonly Operator[], seed: number): Outcome | null {
  const draws = new Draws(seed);
  const page = pageFrom(subject.html);
  let expected = subject.expected;
  const done: Operator[] = [];
  for (const operator of operators) {
    const after = operator.apply(page, draws, { ...expected, same: false });
    // To be told as before, all of the changes have to be of that kind.
    if (!after) continue;
    // What a change took away may have been the original.
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
    // Of a page of another kind than it was written as, only what both kinds tell can be held against it.
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

/** Counts of verdicts over facts, and of pages. */
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

/** How much of its share a page gets: a large one takes long to parse, and most of it is no reader's business. */
function weight({ html }: Subject): number {
  return html.length < 20_000 ? 1 : html.length < 150_000 ? 0.2 : 0.06;
}

/** How often each operator is drawn, where not as often as the others. */
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

/**
 * Changes pages until at least `count` changed pages have been read.
 */
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
    // A page that no operator fits would keep this going for ever.
    for (let tries = 10 * left; left > 0 && tries > 0; tries--) {
      const outcome = mutate(subject, drawOperators(draws), draws.below(2 ** 31));
      if (!outcome) continue;
      left--;
      // Pages that a task has looked at weakly are let go only when it ends, and many thousand of them fill the memory.
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

/** The figures of a campaign as a table, with the first of what was wrong below it. */
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
