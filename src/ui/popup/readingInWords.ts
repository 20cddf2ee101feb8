import type { Result } from '../../core/result/result';
import type { OutputOf } from '../../messages/protocol';
import { sayWhy } from '../../words/sayWhy';
import type { Speech } from '../../words/speech';
import { type Said, said } from '../shared/said';

/** What a page says it has read. `failure` is the sentence for what the background could not do with it, or null. */
export type ToldReading = Omit<OutputOf<'reading.say'>, 'failure'> & { readonly failure: string | null };

/** Puts a page's answer into words; null where no page answered. */
export function readingInWords(
  answer: Result<OutputOf<'reading.say'>> | null,
  speech: Speech,
): Said<ToldReading> | null {
  if (answer === null) return null;
  if (!answer.ok) return said(answer, speech);
  const { failure, ...told } = answer.value;
  return { ok: true, value: { ...told, failure: failure && sayWhy(failure, speech) } };
}
