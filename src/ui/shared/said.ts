import type { Reason } from '../../core/result/reason';
import type { Result } from '../../core/result/result';
import type { InputOf, OutputOf, OwnPageCalls } from '../../messages/protocol';
import { sayWhy } from '../../words/sayWhy';
import type { Speech } from '../../words/speech';

/**
 * An answer in the form that a page can show: a value, or a sentence that says why there is none. It also has the code
 * of the reason, for a page that can do something about it.
 */
export type Said<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly code?: Reason['code'] };

/**
 * How a page of the extension asks the background. If something can't be done, the answer says so in the shopper's
 * language.
 */
export type Call = <Name extends keyof OwnPageCalls>(name: Name, input: InputOf<Name>) => Promise<Said<OutputOf<Name>>>;

/** Puts a reason into words. */
export function said<T>(result: Result<T>, speech: Speech): Said<T> {
  return result.ok ? result : { ok: false, error: sayWhy(result.why, speech), code: result.why.code };
}

/**
 * Turns calls that answer with reasons into calls that answer with sentences. A call waits for the words only if it
 * needs a sentence.
 */
export function callInWords(
  ask: <Name extends keyof OwnPageCalls>(name: Name, input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>,
  speech: Promise<Speech>,
): Call {
  return async (name, input) => {
    const answer = await ask(name, input);
    return answer.ok ? answer : said(answer, await speech);
  };
}
