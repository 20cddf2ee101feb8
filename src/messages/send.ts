import { extension } from '../platform/extension';
import type { Answer, Message, OwnPageCalls, TabCalls } from './protocol';

const NO_ANSWER = 'Balance First did not answer. Close this and open it again.';

function isAnswer(value: unknown): value is Answer<never> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/** From one of the extension's own pages to the background. Never rejects: what goes wrong is a sentence. */
export async function call<Name extends keyof OwnPageCalls>(
  name: Name,
  input: OwnPageCalls[Name]['input'],
): Promise<Answer<OwnPageCalls[Name]['output']>> {
  try {
    const answer = await extension.send({ call: name, input });
    return isAnswer(answer) ? answer : { ok: false, error: NO_ANSWER };
  } catch {
    return { ok: false, error: NO_ANSWER };
  }
}

/**
 * From the background or an own page to the content script in a tab's top frame. Null where nobody is there to
 * answer: not a page of a marketplace, or one that was open before the extension was installed.
 */
export async function callTab<Name extends keyof TabCalls>(
  tab: number,
  name: Name,
): Promise<Answer<TabCalls[Name]['output']> | null> {
  const message: Message<keyof TabCalls> = { call: name, input: null };
  try {
    const answer = await extension.sendToTab(tab, message, 0);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}
