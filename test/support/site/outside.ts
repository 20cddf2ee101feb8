import { join } from 'node:path';
import type { Facts } from '../../tools/mutate/expectation';
import { SHARED } from '../places';

/** A folder of cases beside the repository. It may be missing. */
export function outsideFolder(name: string): string {
  return join(SHARED, 'cases', name);
}

/** `silent`: the reader can't tell. This is never wrong. */
export type OutsideVerdict = 'right' | 'silent' | 'wrong';

/** Whether a value is the true one. In a record, only the expected parts count. */
function isTrue(told: unknown, truth: unknown): boolean {
  if (typeof told !== 'object' || told === null || typeof truth !== 'object' || truth === null) return told === truth;
  return Object.entries(truth).every(([name, part]) => isTrue((told as Facts)[name], part));
}

/**
 * Judges a fact by the true one. A fact that is called absent must be absent, so `absent` instead of a fact is as wrong
 * as a different value.
 */
export function judgeOutside(told: unknown, truth: unknown): OutsideVerdict {
  if (told !== truth && typeof told === 'string' && told.startsWith('unreadable:')) return 'silent';
  return isTrue(told, truth) ? 'right' : 'wrong';
}
