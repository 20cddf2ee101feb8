import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Writes COVERAGE.md from what the readers say of every hand-written and saved page.

const root = join(import.meta.dirname, '../..');
const command = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--project',
  'unit',
  'test/site/coverage.test.ts',
];
const env = { ...process.env, COVERAGE: 'write' };
process.exitCode = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
