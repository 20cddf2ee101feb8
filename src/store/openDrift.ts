import { type Drift, driftOf } from '../core/drift';
import type { EntryId, Observed } from '../core/ledger';
import { driftClues } from './driftClues';
import { entryOfId, projectionsOf } from './entries';
import { Refusal } from './failures';
import { type Projections, projectionIn } from './purseProjections';
import type { Transaction } from './tables';

const SETTLED = 'This difference was settled before.';

/** A difference that waits for an explanation, and the observation that left it. */
export interface OpenDrift {
  readonly observed: Observed;
  readonly projections: Projections;
  readonly drift: Drift;
}

/** The difference that an observation left. Refused where it is the latest of its book no longer, or left none. */
export async function openDrift(transaction: Transaction<'readwrite'>, observation: EntryId): Promise<OpenDrift> {
  const observed = await entryOfId(transaction, observation);
  if (observed?.kind !== 'observed') throw new Refusal(SETTLED);
  const projections = await projectionsOf(transaction, observed.book.marketplace);
  const projection = projectionIn(projections, observed.book);
  const drift = driftOf(projection, await driftClues(transaction, projections, projection));
  if (drift?.observation !== observation) throw new Refusal(SETTLED);
  return { observed, projections, drift };
}
