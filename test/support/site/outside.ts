import { join } from 'node:path';
import type { Facts } from '../../tools/mutate/expectation';
import { SHARED } from '../places';

/** A folder of cases that lie beside the repository. It may not be at hand. */
export function outsideFolder(name: string): string {
  return join(SHARED, 'cases', name);
}

/** `silent`: can't tell, which is never wrong. */
export type OutsideVerdict = 'right' | 'silent' | 'wrong';

/** Whether a value is the true one. Of a record only the parts that are expected count. */
function isTrue(told: unknown, truth: unknown): boolean {
  if (typeof told !== 'object' || told === null || typeof truth !== 'object' || truth === null) return told === truth;
  return Object.entries(truth).every(([name, part]) => isTrue((told as Facts)[name], part));
}

/**
 * What a fact that was told is worth beside the true one. What is said to be absent has to be absent, so `absent` in
 * place of a fact is as wrong as another value.
 */
export function judgeOutside(told: unknown, truth: unknown): OutsideVerdict {
  if (told !== truth && typeof told === 'string' && told.startsWith('unreadable:')) return 'silent';
  return isTrue(told, truth) ? 'right' : 'wrong';
}
