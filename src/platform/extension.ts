import browser from 'webextension-polyfill';
import type { EpochMs } from '../core/days/calendarDay';

/** The sender of a message, as the browser tells it. The sender can't write it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly incognito?: boolean | undefined;
        /** In Firefox only. It needs no permission. */
        readonly cookieStoreId?: string | undefined;
      }
    | undefined;
  readonly frameId?: number | undefined;
}

/** Returns true where it will answer through `respond`, and undefined where the message is for another listener. */
export type MessageListener = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

export interface Badge {
  /** The tab of the badge. Null: every tab that has no badge of its own. */
  readonly tab: number | null;
  /** The browser shows at most four characters. Null removes a tab's own badge. */
  readonly text: string | null;
  /** The CSS color of the background. */
  readonly color: string;
}

/** Whether a tab is in a private window, and which cookie store it uses (a container, in Firefox only). */
export interface TabWindow {
  readonly isPrivate: boolean;
  readonly container?: string;
}

/** Everything that the background and the extension's own pages ask the browser. Tests pass a plain object. */
export interface Extension {
  /** The extension's id, as a message's sender has it. */
  readonly id: string;
  /** The address at which all pages of the extension begin. It ends with a slash. */
  readonly root: string;
  send(message: unknown): Promise<unknown>;
  /**
   * Sends a message to the content scripts of a tab: in one frame, or in all frames (the first answer counts). Rejects
   * where there is no content script.
   */
  sendToTab(tab: number, message: unknown, frame: number | null): Promise<unknown>;
  onMessage(listener: MessageListener): void;
  /** Calls the listener when the extension was installed or updated, and when the browser starts. */
  onBegin(listener: () => void): void;
  onAlarm(listener: (name: string) => void): void;
  /** Makes a repeating alarm, unless an alarm with that name exists. */
  ensureAlarm(name: string, everyMinutes: number): Promise<void>;
  /** Sets an alarm that fires once at a moment. It replaces the alarm with that name. Null removes that alarm. */
  setAlarm(name: string, at: EpochMs | null): Promise<void>;
  setBadge(badge: Badge): Promise<void>;
  /** Sets the tooltip of the toolbar button, on every tab. */
  setTitle(title: string): Promise<void>;
  /** Whether the extension may show notifications. It is an optional permission. */
  mayNotify(): Promise<boolean>;
  /** Asks the shopper for that permission. It only works after a press in one of the extension's pages. */
  askToNotify(): Promise<boolean>;
  /** Shows a notification. It replaces the ones before. */
  notify(name: string, words: { readonly title: string; readonly message: string }): Promise<void>;
  onNotificationPress(listener: (name: string) => void): void;
  /** Opens a page of the extension in a new tab. */
  openPage(path: string): Promise<void>;
  /**
   * The language in which the user reads pages (BCP 47). It comes from the navigator, as in the extension's own pages,
   * because the browser's menus may be in another language.
   */
  language(): string;
  /** Everything in the storage that the browser syncs. */
  synced(): Promise<Readonly<Record<string, unknown>>>;
  /** Stores items there. Rejects where they are more than the browser has room for. */
  keepSynced(items: Readonly<Record<string, unknown>>): Promise<void>;
  dropSynced(names: readonly string[]): Promise<void>;
  onSynced(listener: () => void): void;
  /** Runs a file of the package in one frame. Rejects where the frame is gone or the extension has no access to it. */
  inject(tab: number, frame: number, file: string): Promise<void>;
  /** The ids of the open tabs whose address matches one of the patterns. */
  tabsAt(patterns: readonly string[]): Promise<readonly number[]>;
  /** The tab in front of the shopper, or null. */
  activeTab(): Promise<number | null>;
  /** Tells which window a tab is in. */
  windowOf(tab: number): Promise<TabWindow>;
  /** Whether the extension may read the pages of these match patterns. In Firefox, people can remove that access. */
  hasAccess(patterns: readonly string[]): Promise<boolean>;
  /** Asks the shopper for that access. It only works after a press in one of the extension's pages. */
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
    // The type only allows `true`, but browsers understand undefined as "not my message".
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
    // The API only exists after the shopper gave its permission, which may happen while this runs.
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
    // Without `injectImmediately`, the browser would wait until the page has loaded. That is too late for a quick
    // press.
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
