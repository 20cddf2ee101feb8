import { programOf, run } from './package/programs.ts';

/** Runs one test file as a tool, with additional environment variables. Returns its exit code: 0 means success. */
export function runTest(file: string, env: Readonly<Record<string, string | undefined>>): number {
  return run(programOf('vitest'), ['run', file], env) ? 0 : 1;
}
