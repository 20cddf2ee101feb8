import { expect, test } from 'vitest';
import { openLedger } from '../../../src/ui/ledger/ledgerController';
import type { Call } from '../../../src/ui/shared/said';
import { books } from '../../support/ui/sampleBooks';

test('the books are read before the history, because the history may be long', async () => {
  const asked: string[] = [];
  const call = (async (name: string) => {
    asked.push(name);
    // When the history is asked for, the books must already be shown.
    if (name === 'history.read') asked.push(ledger.books.value.at, ledger.history.value.at);
    return { ok: true, value: name === 'books.read' ? books() : { entries: [], undone: [] } };
  }) as Call;
  const ledger = openLedger(call);
  await ledger.refresh();
  expect(asked).toEqual(['books.read', 'history.read', 'open', 'reading']);
  expect(ledger.history.value.at).toBe('open');
});
