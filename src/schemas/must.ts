import * as z from 'zod/mini';
import type { Reason } from '../core/result/reason';

/** A check whose failure is a reason that the shopper can be told. All else that a schema refuses is not understood. */
export function must<T>(holds: (value: T) => boolean, why: Reason): z.core.$ZodCheck<T> {
  return z.refine(holds, { params: { why } });
}

/** The reason of a check by {@link must}; null where the value is not of its schema at all. */
export function reasonIn(issue: z.core.$ZodIssue): Reason | null {
  return issue.code === 'custom' ? ((issue.params?.why as Reason | undefined) ?? null) : null;
}

/** Whether a number is a whole one from one limit to the other, both included. */
export function isWholeWithin(least: number, most: number): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value >= least && value <= most;
}
