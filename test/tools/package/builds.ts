import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../support/browsers/find.ts';
import { programOf, run } from './programs.ts';

/** `production` is the shipped build. `e2e` is the same with an open shadow root. */
export type BuildMode = 'production' | 'e2e';

/** The folder of the builds: `.output`, or the folder in `BUILDS_DIR`. */
export function buildDir(browser: BrowserName, mode: BuildMode): string {
  const suffix = mode === 'e2e' ? '-e2e' : '';
  return join(process.env.BUILDS_DIR ?? '.output', `${browser}-mv3${suffix}`);
}

/**
 * Builds the extension again; false where the build fails. Where `BUILDS_DIR` names finished builds, nothing is built.
 */
export function build(browser: BrowserName, mode: BuildMode): boolean {
  return process.env.BUILDS_DIR !== undefined || run(programOf('wxt'), ['build', '-b', browser, '--mode', mode]);
}

/** The size of a file when it is downloaded (gzipped), in bytes. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** The scripts that run on every page of the shop, each with its gzipped size in bytes. */
export function contentScripts(dir: string): { readonly file: string; readonly gzip: number }[] {
  const folder = join(dir, 'content-scripts');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return scripts.map((name) => ({ file: name, gzip: gzipSize(join(folder, name)) }));
}

/** Every file of a build. Paths begin at the build's folder. */
export function filesOf(dir: string): string[] {
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(join(dir, file)).isFile());
}
