import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Changes every hand-written and saved page in seeded ways and prints what was read of them, by operator and by kind of
// page. Ends with 1 where anything was read wrongly. MUTATIONS and MUTATION_SEED choose how many and which.

const root = join(import.meta.dirname, '../..');
const env = { MUTATIONS: '24000', ...process.env };
const command = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--project',
  'unit',
  'test/site/mutation.test.ts',
];
const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
process.exitCode = status === 0 ? 0 : 1;
