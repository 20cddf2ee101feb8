import type { Reason } from '../../../src/core/result/reason';
import { en } from '../../../src/words/en/en';
import { sayWhy } from '../../../src/words/sayWhy';

/** A reason as an English text. */
export function inEnglish(why: Reason): string {
  return sayWhy(why, en);
}
