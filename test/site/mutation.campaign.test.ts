// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { run, tell } from '../tools/mutate/campaign';
import { subjects } from '../tools/mutate/subjects';

/** `npm run mutate` sets a larger number. */
const COUNT = Number(process.env.MUTATIONS ?? 2_000);
const SEED = Number(process.env.MUTATION_SEED ?? 20_261_121);

it('no changed page is read wrongly', async () => {
  const list = subjects().filter(({ name }) => name.includes(process.env.MUTATION_SUBJECT ?? ''));
  const campaign = await run(list, COUNT, SEED);
  if (process.env.MUTATIONS) process.stdout.write(`${tell(campaign)}\n`);
  expect(campaign.total.pages).toBeGreaterThanOrEqual(COUNT);
  expect(campaign.wrong.slice(0, 10)).toEqual([]);
}, 7_200_000);
