import type fc from 'fast-check';
import type { Entry } from '../../../src/core/ledger/ledger';
import { money } from '../../../src/core/money/money';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NO_SMALL_CHANGE } from '../../../src/core/smallChange/smallChange';
import type { WholeBooks } from '../../../src/core/transfer/exportDocument';
import type { CheckedRow, RowChecks } from '../../../src/core/transfer/readImport';
import { anyHistory } from './anyHistory';
import { creditOf, day, usd } from './situations';

export const EMPTY: WholeBooks = {
  purses: [],
  entries: [],
  credits: [],
  reserves: [],
  settings: DEFAULT_SETTINGS,
  smallChange: NO_SMALL_CHANGE,
};

export const SOME: WholeBooks = {
  purses: [{ book: { marketplace: 'US' }, wish: 'save', smallest: usd(100), buyNow: 'unknown' }],
  entries: [],
  credits: [creditOf(300, '2026-12-01', { id: 'lot-a', note: 'from a survey' })],
  reserves: [
    {
      id: 'r1',
      book: { marketplace: 'US' },
      name: 'TV',
      target: usd(40_000),
      floor: usd(0),
      by: null,
      began: 1_700_000_000_000,
    },
  ],
  settings: DEFAULT_SETTINGS,
  smallChange: {
    points: [{ id: 'p1', points: 250, earned: day('2026-08-31') }],
    leftovers: [{ id: 'c1', amount: money(241, 'USD') }],
  },
};

/** Books with a random history. The ids of the entries have a prefix, so that the entries of two books differ. */
export function anyBooks(prefix: string): fc.Arbitrary<WholeBooks> {
  return anyHistory(8).map((entries) => ({
    ...SOME,
    entries: entries.map(
      (entry) =>
        ({
          ...entry,
          id: `${prefix}${entry.id}`,
          ...('target' in entry && { target: `${prefix}${entry.target}` }),
        }) as Entry,
    ),
  }));
}

function taken<T>(value: unknown): CheckedRow<T> {
  return { ok: true, value: value as T };
}

/**
 * Checks that accept every row, except an entry whose amount has parts of a cent. The message is the one of the store's
 * schemas.
 */
const CHECKS: RowChecks = {
  purse: taken,
  credit: taken,
  reserve: taken,
  smallChange: taken,
  settings: (value) =>
    typeof value === 'object' && value !== null
      ? taken(value)
      : { ok: false, why: [{ where: '', why: { code: 'file-without-books' } }] },
  entry: (value) => {
    const amount = (value as { amount?: { minor?: unknown } }).amount;
    return amount && !Number.isInteger(amount.minor)
      ? { ok: false, why: [{ where: 'amount.minor', why: { code: 'file-not-a-row' } }] }
      : taken(value);
  },
};

export const CHECKS_OF = (): RowChecks => CHECKS;
