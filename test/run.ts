import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS } from './support/browsers/find.ts';
import { ensureBrowsers } from './support/browsers/install.ts';
import { ROOT } from './support/places.ts';
import { build, buildDir } from './tools/package/builds.ts';
import { checkBuilds } from './tools/package/check.ts';
import { programOf, run } from './tools/package/programs.ts';
import { lintFaults } from './tools/package/webExtLint.ts';

// Everything that a checkout must pass, in the order in which a failure is cheapest to learn.

const scratch = mkdtempSync(join(tmpdir(), 'balance-first-'));

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const count: Count = { passed: 0, failed: 0, skipped: 0 };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs one stage that counts as one test. What it throws is its failure, said in one line. */
function stage(name: string, work: () => boolean): boolean {
  say(`\n== ${name}`);
  const began = performance.now();
  let ok = false;
  try {
    ok = work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  count[ok ? 'passed' : 'failed'] += 1;
  say(`${ok ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return ok;
}

function skip(name: string, why: string): void {
  say(`\n== ${name}\nskipped: ${why}`);
  count.skipped += 1;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

/** Runs projects of vitest and adds their tests. A file that fails without a failing test counts as one. */
function vitest(name: string, projects: readonly string[]): void {
  say(`\n== ${name} tests`);
  const file = join(scratch, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const ok = run(programOf('vitest'), [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) {
    count.failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  count.passed += report.numPassedTests;
  count.skipped += report.numPendingTests + report.numTodoTests;
  // A run that ends badly although every test passed (an error outside any test) is a failure all the same.
  count.failed += ok ? failed : Math.max(failed, 1);
}

function checkPackages(): boolean {
  const { faults, notes } = checkBuilds();
  for (const line of [...notes, ...faults]) say(line);
  return faults.length === 0;
}

function webExtLint(): boolean {
  const args = [programOf('web-ext'), 'lint', '--output', 'json', '--source-dir', buildDir('firefox', 'production')];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { faults, notes } = lintFaults(JSON.parse(stdout));
  for (const line of [...notes.map((note) => `explained: ${note}`), ...faults]) say(line);
  return faults.length === 0;
}

process.chdir(ROOT);
const browsers = stage('browsers', () => Object.values(ensureBrowsers()).every((path) => path.length > 0));
const prepared = stage('generated types', () => run(programOf('wxt'), ['prepare']));
stage('format and lint', () => run(programOf('@biomejs/biome', 'biome'), ['check', '.']));
if (prepared) stage('types', () => run(programOf('typescript', 'tsc'), ['--noEmit']));
else skip('types', 'the generated types are missing');
// With the tests, and without them, because what only tests use is dead as well.
stage('dead code', () => [[], ['--production']].map((args) => run(programOf('knip'), args)).every(Boolean));
vitest('unit', ['unit', 'campaign']);
if (stage('builds', () => BROWSERS.every((browser) => build(browser, 'production')))) {
  stage('promises of the packages', checkPackages);
  stage('web-ext lint', webExtLint);
} else {
  skip('promises of the packages', 'there is no build');
  skip('web-ext lint', 'there is no build');
}
const testBuilds = stage('builds for end-to-end tests', () => BROWSERS.every((browser) => build(browser, 'e2e')));
if (browsers && testBuilds) vitest('end-to-end', ['e2e']);
else skip('e2e tests', 'a browser or a build is missing');

rmSync(scratch, { recursive: true, force: true });
process.exitCode = count.failed === 0 ? 0 : 1;
say(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
