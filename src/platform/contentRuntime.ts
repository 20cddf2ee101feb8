import type { Answer, ContentCalls, TabCalls } from '../messages/protocol';

/** Firefox names the API `browser`, Chrome `chrome`; a Chrome that has both means the same by them. */
function extensionApi(): typeof chrome | undefined {
  return (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
}

/** Whether the extension was updated or removed under the page: nobody will answer this script any more. */
export function extensionIsGone(): boolean {
  try {
    return extensionApi()?.runtime?.id === undefined;
  } catch {
    return true;
  }
}

function isAnswer(value: unknown): value is Answer<never> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/**
 * Asks the background. Null when nobody answers: the extension was updated or removed under the page, or the
 * background did not start. Callers take null as "nothing to say"; only what the shopper has just asked for is then
 * said to have failed.
 */
export async function ask<Name extends keyof ContentCalls>(
  call: Name,
  input: ContentCalls[Name]['input'],
): Promise<Answer<ContentCalls[Name]['output']> | null> {
  try {
    const answer: unknown = await extensionApi()?.runtime.sendMessage({ call, input });
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** What the content script does when the extension's own parts call it. Answers at once, from memory. */
export type TabCallHandlers = { readonly [Name in keyof TabCalls]: () => Answer<TabCalls[Name]['output']> };

/**
 * Listens for calls from the background and the popup. Messages of anybody else, and calls that are not known,
 * are left to other listeners. A handler that throws answers with a plain sentence.
 * @returns a function that stops listening
 */
export function onTabCall(handlers: TabCallHandlers): () => void {
  const runtime = extensionApi()?.runtime;
  if (runtime === undefined) return () => {};
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    answer: (answer: Answer<unknown>) => void,
  ): void => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null) return;
    const { call } = message as { call?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(handlers, call)) return;
    answer(answerOf(handlers[call as keyof TabCalls]));
  };
  runtime.onMessage.addListener(listener);
  return () => {
    try {
      runtime.onMessage.removeListener(listener);
    } catch {
      // The extension was updated under the page: its listeners are gone with it.
    }
  };
}

function answerOf(handler: () => Answer<unknown>): Answer<unknown> {
  try {
    return handler();
  } catch {
    return { ok: false, error: 'This page could not be read.' };
  }
}
