import { runTest } from '../runTest.ts';

// Changes every hand-written and saved page in seeded ways, and prints what was read, by operator and by kind of page.
// The exit code is 1 where anything was read wrongly. MUTATIONS and MUTATION_SEED choose how many changes and which.

const { MUTATIONS = '24000' } = process.env;
process.exitCode = runTest('test/site/mutation.campaign.test.ts', { MUTATIONS });
