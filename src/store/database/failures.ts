import type { Reason } from '../../core/result/reason';

/** Thrown inside a transaction to undo it. It carries the reason. */
export class Refusal extends Error {
  readonly why: Reason;

  constructor(why: Reason) {
    super(why.code);
    this.why = why;
  }
}

/**
 * What the errors of the browser's storage mean. Source of the names: Indexed Database API 3.0 and the DOM standard.
 */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['QuotaExceededError', { code: 'device-full' }],
  ['VersionError', { code: 'books-newer' }],
  ['ConstraintError', { code: 'kept-before' }],
]);

/** The reason for an error from the storage. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.why;
  return REASONS.get(error instanceof Error ? error.name : '') ?? { code: 'books-not-opened' };
}
