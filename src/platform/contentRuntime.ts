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

/** Sends a message to the background. Fails where there is none, and gives `undefined` where nobody answers. */
export async function sendFromPage(message: unknown): Promise<unknown> {
  return extensionApi()?.runtime.sendMessage(message);
}

/**
 * Listens for messages of the extension's own parts; those of anybody else are left to other listeners.
 * @param hear gives the answer, or `undefined` where the message is not its own
 * @returns a function that stops listening
 */
export function listenInPage(hear: (message: unknown) => unknown): () => void {
  const runtime = extensionApi()?.runtime;
  if (runtime === undefined) return () => {};
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): void => {
    const answer = sender.id === runtime.id ? hear(message) : undefined;
    if (answer !== undefined) respond(answer);
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
