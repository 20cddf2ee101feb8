import { explainPart } from '../../core/ledger/drift';
import type { EntryId, ExplainedCause } from '../../core/ledger/ledger';
import { settleByHand } from '../../core/ledger/pending';
import type { Money } from '../../core/money/money';
import { Refusal } from '../database/failures';
import type { Transaction } from '../database/tables';
import { entryOfId, projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import { projectionIn } from '../ledger/purseProjections';
import { openDrift } from './openDrift';

/**
 * Settles an order as the shopper says.
 * @param gone whether its money has left the balance; if not, the order was not charged
 */
export async function settleOrder(
  transaction: Transaction<'readwrite'>,
  order: EntryId,
  gone: boolean,
  stamp: Stamp,
): Promise<void> {
  const entry = await entryOfId(transaction, order);
  if (entry?.kind !== 'pending') throw new Refusal({ code: 'order-settled' });
  const projections = await projectionsOf(transaction, entry.book.marketplace);
  const projection = projectionIn(projections, entry.book);
  const open = projection.pending.find(({ id }) => id === order);
  if (open === undefined) throw new Refusal({ code: 'order-settled' });
  await writeEntries(transaction, projections, [settleByHand(projection, open, gone)], stamp);
}

/** Writes the shopper's own explanation of a part of the difference that the latest observation left. */
export async function explainDrift(
  transaction: Transaction<'readwrite'>,
  observation: EntryId,
  part: Money,
  cause: ExplainedCause,
  stamp: Stamp,
): Promise<void> {
  const { observed, projections, drift } = await openDrift(transaction, observation);
  const explained = explainPart(observed.book, drift, part, cause);
  if (explained === null) throw new Refusal({ code: 'not-a-part' });
  await writeEntries(transaction, projections, [explained], stamp);
}
