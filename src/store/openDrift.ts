import { type Drift, driftOf } from '../core/drift';
import type { EntryId, Observed } from '../core/ledger';
import type { Transaction } from './connection';
import { driftClues } from './driftClues';
import { entryOfId, foldOf } from './entries';
import { Refusal } from './failures';
import { type PurseFold, projectionIn } from './purseFold';

const SETTLED = 'This difference was settled before.';

/** A difference that waits for an explanation, and the observation that left it. */
export interface OpenDrift {
  readonly observed: Observed;
  readonly fold: PurseFold;
  readonly drift: Drift;
}

/** The difference that an observation left. Refused where it is the latest of its book no longer, or left none. */
export async function openDrift(transaction: Transaction<'readwrite'>, observation: EntryId): Promise<OpenDrift> {
  const observed = await entryOfId(transaction, observation);
  if (observed?.kind !== 'observed') throw new Refusal(SETTLED);
  const fold = await foldOf(transaction, observed.purse);
  const projection = projectionIn(fold, observed);
  const drift = driftOf(projection, await driftClues(transaction, fold, projection));
  if (drift?.observation !== observation) throw new Refusal(SETTLED);
  return { observed, fold, drift };
}
