import { failed, type Result } from '../core/result/result';
import { extension } from '../platform/extension';
import type { Message, OwnPageCalls, TabCalls } from './protocol';

const NO_ANSWER = failed({ code: 'no-answer' } as const);

function isAnswer(value: unknown): value is Result<never> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/** Calls the background from one of the extension's own pages. It never rejects: a failure is a reason. */
export async function call<Name extends keyof OwnPageCalls>(
  name: Name,
  input: OwnPageCalls[Name]['input'],
): Promise<Result<OwnPageCalls[Name]['output']>> {
  try {
    const answer = await extension.send({ call: name, input });
    return isAnswer(answer) ? answer : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

/**
 * Calls the content script in a tab's top frame, from the background or from one of the extension's own pages. Null if
 * nobody answers: the page does not belong to a marketplace, or it was open before the extension was installed.
 */
export async function callTab<Name extends keyof TabCalls>(
  tab: number,
  name: Name,
): Promise<Result<TabCalls[Name]['output']> | null> {
  const message: Message<keyof TabCalls> = { call: name, input: null };
  try {
    const answer = await extension.sendToTab(tab, message, 0);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}
