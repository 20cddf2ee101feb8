import { failed, type Result } from '../core/result/result';
import { extension } from '../platform/extension';
import type { Message, OwnPageCalls, TabCalls } from './protocol';

const NO_ANSWER = failed({ code: 'no-answer' } as const);

function isAnswer(value: unknown): value is Result<never> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/** From one of the extension's own pages to the background. Never rejects: what goes wrong is a reason. */
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
 * From the background or an own page to the content script in a tab's top frame. Null where nobody is there to
 * answer: not a page of a marketplace, or one that was open before the extension was installed.
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
