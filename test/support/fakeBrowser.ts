import { vi } from 'vitest';
import type { Context } from '../../src/background/context';
import { startBackground } from '../../src/background/start';
import type { Result } from '../../src/core/result/result';
import type { CallName, InputOf, OutputOf } from '../../src/messages/protocol';
import type { Badge, Extension, MessageListener, Sender } from '../../src/platform/extension';
import type { Store } from '../../src/store/store';
import { NOW } from './core/situations';
import { booksIn } from './store/books';

const ROOT = 'chrome-extension://our-id/';

/** A real store, a clock that stands still, and ids that count up. */
export function context(store: Store = booksIn()): Context & { at: number } {
  let ids = 0;
  const around = {
    store,
    at: NOW,
    now: () => around.at,
    zone: () => 'America/Los_Angeles',
    randomId() {
      ids += 1;
      return `id-${ids}`;
    },
  };
  return around;
}

/** The storage that several browsers of one person share. Each browser hears of every change, including its own. */
export function syncArea() {
  const items = new Map<string, unknown>();
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    items,
    listeners,
    keep(fresh: Readonly<Record<string, unknown>>) {
      for (const [name, value] of Object.entries(fresh)) items.set(name, structuredClone(value));
      tell();
    },
    drop(names: readonly string[]) {
      for (const name of names) items.delete(name);
      tell();
    },
  };
}

/** A browser as the background sees it: plain functions that record how they were called. */
export function fakeBrowser(openTabs: readonly number[] = [7, 8], area = syncArea()) {
  const listeners = {
    message: [] as MessageListener[],
    begin: [] as (() => void)[],
    alarm: [] as ((n: string) => void)[],
    synced: [] as (() => void)[],
    press: [] as ((n: string) => void)[],
  };
  const badges = new Map<number | null, Badge>();
  const extension = {
    id: 'our-id',
    root: ROOT,
    send: vi.fn(async () => undefined),
    sendToTab: vi.fn(async (_tab: number, _message: unknown, _frame: number | null): Promise<unknown> => undefined),
    onMessage: (listener) => listeners.message.push(listener),
    onBegin: (listener) => listeners.begin.push(listener),
    onAlarm: (listener) => listeners.alarm.push(listener),
    ensureAlarm: vi.fn(async () => {}),
    setAlarm: vi.fn(async (_name: string, _at: number | null) => {}),
    mayNotify: vi.fn(async () => true),
    askToNotify: vi.fn(async () => true),
    notify: vi.fn(async (_name: string, _words: { readonly title: string; readonly message: string }) => {}),
    onNotificationPress: (listener) => listeners.press.push(listener),
    openPage: vi.fn(async (_path: string) => {}),
    language: () => 'en-US',
    synced: async () => structuredClone(Object.fromEntries(area.items)),
    keepSynced: vi.fn(async (items: Readonly<Record<string, unknown>>) => area.keep(items)),
    dropSynced: vi.fn(async (names: readonly string[]) => area.drop(names)),
    onSynced(listener) {
      listeners.synced.push(listener);
      area.listeners.push(listener);
    },
    setBadge: vi.fn(async (badge: Badge) => {
      badges.set(badge.tab, badge);
    }),
    setTitle: vi.fn(async (_title: string) => {}),
    inject: vi.fn(async (_tab: number, _frame: number, _file: string) => {}),
    tabsAt: vi.fn(async () => openTabs),
    activeTab: vi.fn(async () => null),
    windowOf: vi.fn(async () => ({ isPrivate: false })),
    hasAccess: vi.fn(async () => true),
    askForAccess: vi.fn(async () => true),
  } satisfies Extension;
  return {
    extension,
    listeners,
    badgeOf: (tab: number | null) => badges.get(tab)?.text ?? null,
    colorOf: (tab: number | null) => badges.get(tab)?.color ?? null,
    /** The tabs that were told to ask again. The list is emptied. */
    refreshed: () => extension.sendToTab.mock.calls.splice(0).map(([tab]) => tab),
  };
}

/** A started background, with a way to call it from a page and from the popup. */
export function running(
  around: Context & { at: number } = context(),
  openTabs?: readonly number[],
  area?: ReturnType<typeof syncArea>,
) {
  const browser = fakeBrowser(openTabs, area);
  startBackground(browser.extension, around);

  function callFrom<Name extends CallName>(
    sender: Sender,
    call: Name,
    input: InputOf<Name>,
  ): Promise<Result<OutputOf<Name>>> {
    return new Promise((resolve, reject) => {
      const [listener] = browser.listeners.message;
      const taken = listener?.({ call, input }, { id: 'our-id', ...sender }, (answer) =>
        resolve(answer as Result<OutputOf<Name>>),
      );
      if (taken === undefined) reject(new Error(`Nobody takes ${call}.`));
    });
  }

  return {
    ...browser,
    around,
    callFrom,
    fromPage: <Name extends CallName>(call: Name, input: InputOf<Name>, frameId = 0, host = 'www.amazon.com') =>
      callFrom({ url: `https://${host}/page`, tab: { id: 7 }, frameId }, call, input),
    fromPopup: <Name extends CallName>(call: Name, input: InputOf<Name>) =>
      callFrom({ url: `${ROOT}popup.html` }, call, input),
  };
}

/** The value of an answer that must be a success. */
export function answered<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.why.code);
  return answer.value;
}
