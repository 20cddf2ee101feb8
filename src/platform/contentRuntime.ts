/** Firefox names the API `browser`, and Chrome names it `chrome`. In a Chrome that has both, they are the same. */
function extensionApi(): typeof chrome | undefined {
  return (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
}

/** Whether the extension was updated or removed while the page is open. Nobody answers this script after that. */
export function extensionIsGone(): boolean {
  try {
    return extensionApi()?.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/**
 * Sends a message to the background. Rejects where there is no background, and gives `undefined` where nobody answers.
 */
export async function sendFromPage(message: unknown): Promise<unknown> {
  return extensionApi()?.runtime.sendMessage(message);
}

/**
 * Listens for messages from the extension's own parts. Messages from others are left to other listeners.
 * @param hear gives the answer, or `undefined` where the message is for another listener
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
      // The extension was updated while the page is open, so its listeners are already gone.
    }
  };
}
