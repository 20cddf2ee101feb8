import * as z from 'zod/mini';
import type { Reason } from '../core/result/reason';

/**
 * A check whose failure has a reason that we can tell the shopper. Every other failure of a schema means that we did
 * not understand the value.
 */
export function must<T>(holds: (value: T) => boolean, why: Reason): z.core.$ZodCheck<T> {
  return z.refine(holds, { params: { why } });
}

/** The reason of a failed {@link must} check; null where another part of the schema failed. */
export function reasonIn(issue: z.core.$ZodIssue): Reason | null {
  return issue.code === 'custom' ? ((issue.params?.why as Reason | undefined) ?? null) : null;
}

/** Whether a number is a whole number between two limits, both included. */
export function isWholeWithin(least: number, most: number): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value >= least && value <= most;
}
