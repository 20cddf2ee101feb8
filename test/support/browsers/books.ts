import type { Page } from 'puppeteer-core';
import type { Result } from '../../../src/core/result/result';
import type { Books, InputOf, OutputOf, OwnPageCalls } from '../../../src/messages/protocol';
import type { Session } from './launch.ts';

/** The extension's own page. Through it, tests read and change the books by messages, as the popup does. */
export interface OwnPage {
  readonly page: Page;
  call<Name extends keyof OwnPageCalls>(name: Name, input: InputOf<Name>): Promise<Books>;
  /**
   * What the content script in the tab at this address has read and what it was answered; null where it does not
   * answer. Of several such tabs, the one that was opened last counts.
   */
  told(address: string): Promise<OutputOf<'reading.say'> | null>;
  /** Deletes everything that is stored. */
  clear(): Promise<void>;
}

type Api = typeof chrome;

export async function openBooks(session: Session): Promise<OwnPage> {
  const page = await session.openOwn('popup.html');

  async function call<Name extends keyof OwnPageCalls>(name: Name, input: InputOf<Name>): Promise<Books> {
    // It travels as text, because Firefox returns an object only once if an answer contains it twice.
    const text = await page.evaluate(
      async (message) => {
        const { browser, chrome: own } = globalThis as unknown as { browser?: Api; chrome: Api };
        return JSON.stringify((await (browser ?? own).runtime.sendMessage(message)) ?? null);
      },
      { call: name, input } as never,
    );
    const answer = JSON.parse(text) as Result<Books> | null;
    if (answer?.ok) return answer.value;
    throw new Error(`${name} was refused: ${answer?.why.code ?? 'no answer'}`);
  }

  async function told(address: string): Promise<OutputOf<'reading.say'> | null> {
    const text = await page.evaluate(async (wanted) => {
      const { browser, chrome: own } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? own;
      const tab = (await tabs.query({})).findLast(({ url }) => url === wanted);
      if (tab?.id === undefined) return 'null';
      const message = { call: 'reading.say', input: null };
      return JSON.stringify((await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null)) ?? null);
    }, address);
    const known = JSON.parse(text) as Result<OutputOf<'reading.say'>> | null;
    return known?.ok ? known.value : null;
  }

  async function clear(): Promise<void> {
    // The first call creates the stores. Without it, opening them here would create empty stores.
    await call('books.read', null);
    await page.evaluate(async () => {
      const opened = indexedDB.open('balance-first');
      const books = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const names = [...books.objectStoreNames];
      const work = books.transaction(names, 'readwrite');
      for (const name of names) work.objectStore(name).clear();
      await new Promise((resolve, reject) => {
        work.oncomplete = resolve;
        work.onerror = () => reject(work.error);
      });
      books.close();
    });
  }

  return { page, call, told, clear };
}
