import { expect, test } from 'vitest';
import { openLedger } from '../../../src/ui/ledger/ledgerController';
import type { Call } from '../../../src/ui/shared/said';
import { books } from '../../support/ui/sampleBooks';

test('the books are read before the history, which may be long', async () => {
  const asked: string[] = [];
  const call = (async (name: string) => {
    asked.push(name);
    // Once the history is asked for, the books are shown already.
    if (name === 'history.read') asked.push(ledger.books.value.at, ledger.history.value.at);
    return { ok: true, value: name === 'books.read' ? books() : { entries: [], undone: [] } };
  }) as Call;
  const ledger = openLedger(call);
  await ledger.refresh();
  expect(asked).toEqual(['books.read', 'history.read', 'open', 'reading']);
  expect(ledger.history.value.at).toBe('open');
});
