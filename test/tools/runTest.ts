import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/places.ts';
import { programOf } from './package/programs.ts';

/** Runs one test file as a tool, with additional environment variables. Returns its exit code: 0 means success. */
export function runTest(file: string, env: Readonly<Record<string, string | undefined>>): number {
  const { status } = spawnSync(process.execPath, [programOf('vitest'), 'run', file], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return status ?? 1;
}
