import type { BrowserName } from '../../support/browsers/find.ts';
import { Draws } from '../mutate/draws.ts';
import { compare, type Faults, faultCount, readHeld } from './held.ts';
import { EMPTY, type Model } from './model.ts';
import { type Plan, STEPS } from './steps.ts';
import { World } from './world.ts';

export type Kill = 'worker' | 'browser' | null;

/** What to do, and what to end in the middle of it. */
export interface Course {
  readonly browser: BrowserName;
  readonly seed: number;
  readonly steps: number;
  /** What to end in the middle of a step. Steps count from 0. Only Chromium can stop the worker. */
  readonly kills: (step: number, draws: Draws) => Kill;
  /** The folder of the profile. It is empty at the start. */
  readonly profile: string;
  /** After this many milliseconds, no new step begins. */
  readonly time?: number;
}

export interface Tally {
  steps: number;
  workerKills: number;
  browserKills: number;
  /** Steps that a kill undid and that were done again. */
  again: number;
  readonly byStep: Record<string, number>;
  /** What went wrong. The run ends with it. */
  faults: Faults | null;
  /** The step that went wrong or could not be done, and why; null where the run was completed. */
  where: string | null;
}

/** A kill comes at most this many milliseconds after a step has begun. */
const LATEST_KILL = 700;
/** How long the books may need to have the result of a step, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Waits until the books are as one of these models says. Where they are not, returns the faults against the first one.
 */
async function settled(world: World, wanted: readonly Model[]): Promise<{ model: Model | null; faults: Faults }> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const held = await readHeld(world.books);
    const compared = wanted.map((model) => ({ model, faults: compare(held, model) }));
    const fitting = compared.find(({ faults }) => faultCount(faults) === 0);
    if (fitting) return fitting;
    const [first] = compared;
    if (first && Date.now() > deadline) return { model: null, faults: first.faults };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function draw(world: World, model: Model): Promise<{ name: string; plan: Plan }> {
  const all = STEPS.flatMap((one) => Array<typeof one>(one.weight).fill(one));
  for (;;) {
    const chosen = world.draws.oneOf(all);
    const plan = await chosen?.step(world, model);
    if (chosen && plan) return { name: chosen.name, plan };
  }
}

/**
 * Does something and ends the worker or the browser in the middle of it. An error because of this is not a failure.
 * Returns what was ended: a worker may already have stopped by itself.
 */
async function interrupted(world: World, act: () => Promise<void>, kill: Kill): Promise<Kill> {
  if (kill === null) return act().then(() => null);
  const moment = world.draws.below(LATEST_KILL);
  const done = act().then(
    () => null,
    (error: unknown) => error,
  );
  await new Promise((resolve) => setTimeout(resolve, moment));
  if (kill === 'worker') {
    const ran = await world.session.stopWorker();
    const failure = await done;
    if (!ran && failure !== null) throw failure;
    return ran ? 'worker' : null;
  }
  await world.kill();
  await done;
  await world.start();
  return 'browser';
}

/**
 * Shops at random on one profile, and compares the books with the model after each step. Ends at the first fault, or at
 * a step that can't be done.
 */
export async function soak(course: Course, say: (line: string) => void): Promise<Tally> {
  const draws = new Draws(course.seed);
  const world = new World(course.browser, course.profile, draws);
  const tally: Tally = { steps: 0, workerKills: 0, browserKills: 0, again: 0, byStep: {}, faults: null, where: null };
  const began = Date.now();
  let model: Model | null = EMPTY;
  await world.start();
  try {
    while (model && tally.steps < course.steps && Date.now() - began < (course.time ?? Number.POSITIVE_INFINITY)) {
      model = await step(world, model, course, tally);
      if (tally.steps % 25 === 0) say(`${tally.steps} steps`);
    }
  } catch (error) {
    tally.where = `after ${tally.steps} steps: ${error instanceof Error ? error.stack : error}`;
  } finally {
    await world.close();
  }
  return tally;
}

/** Does one step; null where the books then differ from what they must be. */
async function step(world: World, model: Model, course: Course, tally: Tally): Promise<Model | null> {
  const { name, plan } = await draw(world, model);
  const kill = await interrupted(world, plan.act, course.kills(tally.steps, world.draws));
  let result = await settled(world, kill === null ? [plan.after()] : [plan.after(), model]);
  if (kill !== null && result.model === model && plan.after() !== model) {
    tally.again += 1;
    await (plan.again ?? plan.act)();
    result = await settled(world, [plan.after()]);
  }
  tally.steps += 1;
  tally.byStep[name] = (tally.byStep[name] ?? 0) + 1;
  if (kill === 'worker') tally.workerKills += 1;
  if (kill === 'browser') tally.browserKills += 1;
  if (result.model === null) {
    tally.faults = result.faults;
    tally.where = `step ${tally.steps}, “${name}”, killed: ${kill ?? 'nothing'}`;
  }
  return result.model;
}
