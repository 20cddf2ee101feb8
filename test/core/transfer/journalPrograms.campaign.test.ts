import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { balanceOf, entriesOf } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import { decimal } from '../../../src/core/money/decimal';
import { type AccountNames, beancountAccounts, hledgerAccounts } from '../../../src/core/transfer/journalAccounts';
import { booksWritten } from '../../../src/core/transfer/journalLines';
import { beancountText, hledgerText } from '../../../src/core/transfer/plainTextJournals';
import { moved, stated } from '../../support/core/entries';
import { anyHostileBooks, hostileWords } from '../../support/core/hostileBooks';

// The real programs read the journals that are written for them. A test is skipped if its program is not installed.

const scratch = mkdtempSync(join(tmpdir(), 'balance-first-journals-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Returns what a program prints. Throws what it complains about. */
function output(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

type Balances = ReadonlyMap<string, string>;

interface Program {
  readonly name: string;
  /** Programs that must be installed. */
  readonly needs: readonly string[];
  /**
   * How many random books the program reads. The number is small because starting the program takes most of the time.
   */
  readonly runs: number;
  readonly write: (entries: readonly Entry[]) => string;
  readonly names: (books: ReturnType<typeof booksWritten>) => AccountNames;
  /** Lets the program check a file and say the balance of every account, without zero balances. */
  readonly balances: (file: string) => Balances;
}

/** Makes a map of rows with an account and an amount. Accounts with a balance of zero are left out. */
function balancesFrom(rows: readonly (readonly string[])[]): Balances {
  const trimmed = rows.map(
    ([account = '', amount = '']) => [account.trim(), amount.trim().replace(/ +/g, ' ')] as const,
  );
  return new Map(trimmed.filter(([, amount]) => /[1-9]/.test(amount)));
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'hledger',
    needs: ['hledger'],
    runs: 25,
    write: hledgerText,
    names: hledgerAccounts,
    balances(file) {
      output('hledger', ['-f', file, 'check']);
      output('hledger', ['-f', file, 'check', 'ordereddates']);
      const text = output('hledger', ['-f', file, 'balance', '--flat', '-N', '-O', 'csv', 'assets:']);
      return balancesFrom(csvParseRows(text).slice(1));
    },
  },
  {
    name: 'ledger',
    needs: ['ledger'],
    runs: 60,
    write: hledgerText,
    names: hledgerAccounts,
    balances(file) {
      const format = '%(account)\t%(amount)\n%/';
      const args = ['--args-only', '-f', file, 'balance', '--flat', '--no-total', '--format', format, 'assets:'];
      const lines = output('ledger', args).split('\n');
      return balancesFrom(lines.map((line) => line.split('\t')));
    },
  },
  {
    name: 'beancount',
    needs: ['bean-check', 'bean-query'],
    runs: 5,
    write: beancountText,
    names: beancountAccounts,
    balances(file) {
      output('bean-check', [file]);
      const query = "select account, sum(position) where account ~ 'Assets' group by account";
      return balancesFrom(csvParseRows(output('bean-query', ['-f', 'csv', file, query])).slice(1));
    },
  },
];

/** The balances of our own ledger, under the names that the program was given. */
function ownBalances(entries: readonly Entry[], { names }: Program): Balances {
  const books = booksWritten(entries);
  const nameOf = names(books);
  const rows = books.map((book) => {
    const amount = balanceOf(entriesOf(book, entries))?.amount;
    return [nameOf(book), amount ? `${decimal(amount)} ${amount.currency}` : ''];
  });
  expect(new Set(rows.map(([name]) => name)).size).toBe(books.length);
  return balancesFrom(rows);
}

function agrees(program: Program, entries: readonly Entry[]): void {
  const text = program.write(entries);
  if (text === '') return;
  const file = join(scratch, `${program.name}.txt`);
  writeFileSync(file, text);
  try {
    expect(program.balances(file)).toEqual(ownBalances(entries, program));
  } catch (error) {
    throw new Error(`${String(error)}\n${text}`, { cause: error });
  }
}

describe.each(PROGRAMS.map((program) => [program.name, program] as const))('%s', (_, program) => {
  const missing = program.needs.filter((needed) => !isInstalled(needed));
  const why = missing.length > 0 ? ` (skipped: ${missing.join(', ')} not installed)` : '';

  it.skipIf(missing.length > 0)(`accepts any books and finds our balances${why}`, { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyHostileBooks, (entries) => agrees(program, entries)),
      { numRuns: program.runs, endOnFailure: true },
    );
  });

  test.skipIf(missing.length > 0)(`reads notes only as notes${why}`, () => {
    const notes = fc.sample(hostileWords, 400);
    const entries: Entry[] = [
      stated(1, 500_000),
      ...notes.map((note, index) => ({ ...moved(index + 2, -1 - index, 'spent'), note })),
    ];
    agrees(program, entries);
  });
});
