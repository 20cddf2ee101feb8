import { expect, test } from 'vitest';
import type { ReserveProjection } from '../../../src/core/ledger/reserveProjection';
import { money } from '../../../src/core/money/money';
import type { EntryLine } from '../../../src/ui/entries/entryLines';
import { entryTitle } from '../../../src/ui/entries/entryTitle';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { day, entry, NOW } from '../../support/ui/sampleBooks';

const usd = (minor: number) => money(minor, 'USD');
const tv: ReserveProjection = {
  reserve: {
    id: 'tv',
    book: { marketplace: 'US' },
    name: 'TV',
    target: usd(40000),
    floor: usd(0),
    by: null,
    began: NOW,
  },
  deposited: usd(2000),
  holds: usd(2000),
  covered: usd(2000),
  toTarget: usd(38000),
  days: null,
};

const row = { kind: 'activity', day: day('2026-11-03'), closing: null, ordinal: 0, visit: 'v' } as const;
test.each([
  [{ kind: 'observed', balance: usd(1), visit: 'v' }, en.own.entry.observed],
  [{ kind: 'stated', balance: usd(1), note: '' }, en.own.entry.stated],
  [{ kind: 'moved', amount: usd(1), cause: 'cash-back', note: '' }, en.words.name.moveCause['cash-back']],
  [{ ...row, row: 'spent', amount: usd(-99) }, 'Activity of November 3, 2026: spent -$0.99'],
  [{ ...row, row: 'added', amount: usd(2500) }, 'Activity of November 3, 2026: gift card added +$25.00'],
  [{ kind: 'pending', purchase: 'p', amount: usd(2000) }, 'Order placed with $20.00 of balance'],
  [
    { kind: 'settled', target: 't', by: 'shopper', covers: usd(2000), taken: usd(0), proof: 'p' },
    'Order of $20.00 settled',
  ],
  [{ kind: 'credit-granted', credit: 'l', amount: usd(300) }, 'Credit of $3.00 noted'],
  [{ kind: 'credit-used', credit: 'l', amount: usd(300), purchase: null }, '$3.00 of credit used'],
  [{ kind: 'credit-expired', credit: 'l', amount: usd(300) }, '$3.00 of credit ended unused'],
  [{ kind: 'credit-lost', credit: 'l', amount: usd(300), purchase: null }, '$3.00 of credit lost by a return'],
  [{ kind: 'reserved', reserve: 'tv', amount: usd(2000), note: '' }, '$20.00 set aside for “TV”'],
  [{ kind: 'reserved', reserve: 'tv', amount: usd(-500), note: '' }, '$5.00 released from “TV”'],
  [{ kind: 'reserved', reserve: 'gone', amount: usd(2000), note: '' }, '$20.00 set aside'],
  [{ kind: 'explained', target: 't', amount: usd(-299), cause: 'spent' }, 'Difference of -$2.99 explained: Spent'],
  [{ kind: 'credit-corrected', credit: 'l', amount: usd(-300) }, 'Credit corrected by -$3.00'],
  [{ kind: 'noted', text: 'x' }, 'Note'],
  [{ kind: 'amended', target: 'elsewhere', note: 'x' }, en.own.noteEdit.amended],
] as const)('the title of %j is "%s"', (fields, title) => {
  expect(entryTitle({ entry: entry(fields) as EntryLine['entry'] }, speechFor('en-US'), [tv])).toBe(title);
});

test('a changed note names the entry that it belongs to', () => {
  const about = entry({ kind: 'moved', amount: usd(1), cause: 'cash-back', note: '' }) as EntryLine['entry'];
  const amended = entry({ kind: 'amended', target: about.id, note: 'x' }) as EntryLine['entry'];
  expect(entryTitle({ entry: amended, about }, speechFor('en-US'), [])).toBe('Note changed: Cash back');
});
