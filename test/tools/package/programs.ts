import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/places.ts';

/** The program of a dev dependency, as a script that Node runs. This is the same on every platform. */
export function programOf(name: string, program = name): string {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  const path = bin[program];
  if (path === undefined) throw new Error(`${name} brings no program called ${program}.`);
  return join(folder, path);
}

/**
 * Runs a program, shows its output, and tells whether it succeeded.
 * @param env additional environment variables
 */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): boolean {
  const options = { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' } as const;
  return spawnSync(process.execPath, [program, ...args], options).status === 0;
}
