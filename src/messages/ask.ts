import { failed, type Result } from '../core/result/result';
import { listenInPage, sendFromPage } from '../platform/contentRuntime';
import type { ContentCalls, TabCalls } from './protocol';

function isAnswer(value: unknown): value is Result<never> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/**
 * Asks the background. Null if nobody answers: the extension was updated or removed while the page was open, or the
 * background did not start. Callers treat null as "nothing to say". Only what the shopper has just asked for is shown
 * as failed.
 */
export async function ask<Name extends keyof ContentCalls>(
  call: Name,
  input: ContentCalls[Name]['input'],
): Promise<Result<ContentCalls[Name]['output']> | null> {
  try {
    const answer = await sendFromPage({ call, input });
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** What the content script does when the extension's own parts call it. It answers at once, from memory. */
export type TabCallHandlers = { readonly [Name in keyof TabCalls]: () => Result<TabCalls[Name]['output']> };

/**
 * Listens for calls from the background and the popup. Unknown calls are left to other listeners. If a handler throws,
 * the answer is that the page was not read.
 * @returns a function that stops listening
 */
export function onTabCall(handlers: TabCallHandlers): () => void {
  return listenInPage((message) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { call } = message as { call?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(handlers, call)) return undefined;
    return answerOf(handlers[call as keyof TabCalls]);
  });
}

function answerOf(handler: () => Result<unknown>): Result<unknown> {
  try {
    return handler();
  } catch {
    return failed({ code: 'page-not-read' });
  }
}
