import browser from 'webextension-polyfill';
import type { EpochMs } from '../core/days/calendarDay';

/** Who sent a message, as the browser says (the sender cannot write it). */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly incognito?: boolean | undefined;
        /** Firefox alone, without any permission. */
        readonly cookieStoreId?: string | undefined;
      }
    | undefined;
  readonly frameId?: number | undefined;
}

/** Returns true where it will answer by `respond`, undefined where the message is somebody else's. */
export type MessageListener = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

export interface Badge {
  /** The tab it is for; null is every tab that has none of its own. */
  readonly tab: number | null;
  /** At most four characters show. Null takes a tab's own badge away. */
  readonly text: string | null;
  /** CSS color of the ground. */
  readonly color: string;
}

/** Whether a tab is in a private window, and where it keeps its cookies (a container of Firefox, in Firefox alone). */
export interface TabWindow {
  readonly isPrivate: boolean;
  readonly container?: string;
}

/** All that the background and the extension's own pages ask of the browser. Tests pass a plain object. */
export interface Extension {
  /** The extension's id, as message senders carry it. */
  readonly id: string;
  /** The address that all pages of the extension begin with, ending in a slash. */
  readonly root: string;
  send(message: unknown): Promise<unknown>;
  /** To the content scripts of a tab: of one frame, or of all (the first answer counts). Rejects where there is none. */
  sendToTab(tab: number, message: unknown, frame: number | null): Promise<unknown>;
  onMessage(listener: MessageListener): void;
  /** When the extension was installed or updated, and when the browser starts. */
  onBegin(listener: () => void): void;
  onAlarm(listener: (name: string) => void): void;
  /** Makes a repeating alarm unless one of that name runs already. */
  ensureAlarm(name: string, everyMinutes: number): Promise<void>;
  /** Makes an alarm go off once at a moment, in the place of the one of that name; null takes it away. */
  setAlarm(name: string, at: EpochMs | null): Promise<void>;
  setBadge(badge: Badge): Promise<void>;
  /** What the toolbar button says where it is pointed at, on every tab. */
  setTitle(title: string): Promise<void>;
  /** Whether notifications may be shown: an optional permission. */
  mayNotify(): Promise<boolean>;
  /** Asks the shopper for that; only from a press in one of the extension's pages. */
  askToNotify(): Promise<boolean>;
  /** Shows a notification in the place of those shown before. */
  notify(name: string, words: { readonly title: string; readonly message: string }): Promise<void>;
  onNotificationPress(listener: (name: string) => void): void;
  /** Opens a page of the extension in a tab of its own. */
  openPage(path: string): Promise<void>;
  /**
   * The language in which its user reads pages (BCP 47). It is asked of the navigator, as the extension's own pages do,
   * because the browser's menus may be in another.
   */
  language(): string;
  /** Everything in the storage that the browser syncs for its user. */
  synced(): Promise<Readonly<Record<string, unknown>>>;
  /** Rejects where that is more than the browser has room for. */
  keepSynced(items: Readonly<Record<string, unknown>>): Promise<void>;
  dropSynced(names: readonly string[]): Promise<void>;
  onSynced(listener: () => void): void;
  /** Runs a file of the package in one frame. Rejects where the frame is gone or may not be touched. */
  inject(tab: number, frame: number, file: string): Promise<void>;
  /** Ids of the open tabs whose address fits one of the match patterns. */
  tabsAt(patterns: readonly string[]): Promise<readonly number[]>;
  /** The tab in front of the shopper, or null. */
  activeTab(): Promise<number | null>;
  /** What kind of window a tab is in. */
  windowOf(tab: number): Promise<TabWindow>;
  /** Whether the pages of these match patterns may be read: Firefox lets people take that back. */
  hasAccess(patterns: readonly string[]): Promise<boolean>;
  /** Asks the shopper for that access; only from a press in one of the extension's pages. */
  askForAccess(patterns: readonly string[]): Promise<boolean>;
}

const NOTIFYING = { permissions: ['notifications' as const] };
const ICON = 'icon/128.png';

/** The browser that this runs in. */
export const extension: Extension = {
  id: browser.runtime.id,
  root: browser.runtime.getURL(''),
  send: (message) => browser.runtime.sendMessage(message),
  sendToTab: (tab, message, frame) => browser.tabs.sendMessage(tab, message, frame === null ? {} : { frameId: frame }),
  onMessage(listener) {
    // The type asks for `true` alone; browsers take undefined as "not mine".
    browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  },
  onBegin(listener) {
    browser.runtime.onInstalled.addListener(() => listener());
    browser.runtime.onStartup.addListener(() => listener());
  },
  onAlarm(listener) {
    browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
  },
  async ensureAlarm(name, everyMinutes) {
    if ((await browser.alarms.get(name)) === undefined) {
      browser.alarms.create(name, { delayInMinutes: everyMinutes, periodInMinutes: everyMinutes });
    }
  },
  async setAlarm(name, at) {
    if (at === null) await browser.alarms.clear(name);
    else browser.alarms.create(name, { when: at });
  },
  mayNotify: () => browser.permissions.contains(NOTIFYING),
  askToNotify: () => browser.permissions.request(NOTIFYING),
  async notify(name, words) {
    const shown = Object.keys(await browser.notifications.getAll());
    await Promise.all(shown.map((before) => browser.notifications.clear(before)));
    await browser.notifications.create(name, { type: 'basic', iconUrl: browser.runtime.getURL(ICON), ...words });
  },
  onNotificationPress(listener) {
    // The API is there only once its permission was given, which may happen while this runs.
    const listen = () => {
      const pressed = (browser as Partial<typeof browser>).notifications?.onClicked;
      if (pressed && !pressed.hasListener(listener)) pressed.addListener(listener);
    };
    listen();
    browser.permissions.onAdded.addListener(listen);
  },
  async openPage(path) {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  },
  language: () => navigator.language,
  synced: () => browser.storage.sync.get(null),
  keepSynced: (items) => browser.storage.sync.set(items),
  dropSynced: (names) => browser.storage.sync.remove([...names]),
  onSynced(listener) {
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'sync') listener();
    });
  },
  async setBadge({ tab, text, color }) {
    const where = tab === null ? {} : { tabId: tab };
    await browser.action.setBadgeBackgroundColor({ ...where, color });
    await browser.action.setBadgeText({ ...where, text });
  },
  async setTitle(title) {
    await browser.action.setTitle({ title });
  },
  async inject(tab, frame, file) {
    // Without `injectImmediately` the browser would wait until the page has loaded: too late for a quick press.
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [file],
      injectImmediately: true,
    });
  },
  async tabsAt(patterns) {
    const tabs = await browser.tabs.query({ url: [...patterns] });
    return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  },
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  async windowOf(tab) {
    const { incognito, cookieStoreId } = await browser.tabs.get(tab);
    return { isPrivate: incognito, ...(cookieStoreId !== undefined && { container: cookieStoreId }) };
  },
  hasAccess: (patterns) => browser.permissions.contains({ origins: [...patterns] }),
  askForAccess: (patterns) => browser.permissions.request({ origins: [...patterns] }),
};
