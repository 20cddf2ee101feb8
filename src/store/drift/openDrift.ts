import { type Drift, driftOf } from '../../core/ledger/drift';
import type { EntryId, Observed } from '../../core/ledger/ledger';
import { Refusal } from '../database/failures';
import type { Transaction } from '../database/tables';
import { entryOfId, projectionsOf } from '../ledger/entries';
import { type Projections, projectionIn } from '../ledger/purseProjections';
import { driftClues } from './driftClues';

/** A difference that waits for an explanation, and the observation that left it. */
export interface OpenDrift {
  readonly observed: Observed;
  readonly projections: Projections;
  readonly drift: Drift;
}

/**
 * Reads the difference that an observation left. It refuses if the observation is not the latest of its book, or left
 * no difference.
 */
export async function openDrift(transaction: Transaction<'readwrite'>, observation: EntryId): Promise<OpenDrift> {
  const observed = await entryOfId(transaction, observation);
  if (observed?.kind !== 'observed') throw new Refusal({ code: 'difference-settled' });
  const projections = await projectionsOf(transaction, observed.book.marketplace);
  const projection = projectionIn(projections, observed.book);
  const drift = driftOf(projection, await driftClues(transaction, projections, projection));
  if (drift?.observation !== observation) throw new Refusal({ code: 'difference-settled' });
  return { observed, projections, drift };
}
