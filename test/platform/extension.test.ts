import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { call, callTab } from '../../src/messages/send';
import type { Extension } from '../../src/platform/extension';

/** Chrome's own API, as far as we use it. The polyfill wraps it for real. */
const chrome = {
  runtime: {
    id: 'our-id',
    lastError: undefined as { message: string } | undefined,
    getURL: (path: string) => `chrome-extension://our-id/${path}`,
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn(), hasListener: () => false, removeListener: vi.fn() },
    onInstalled: { addListener: vi.fn() },
    onStartup: { addListener: vi.fn() },
  },
  alarms: { get: vi.fn(), create: vi.fn(), clear: vi.fn(), onAlarm: { addListener: vi.fn() } },
  notifications: undefined as
    | undefined
    | {
        getAll: ReturnType<typeof vi.fn>;
        clear: ReturnType<typeof vi.fn>;
        create: ReturnType<typeof vi.fn>;
        onClicked: { addListener: ReturnType<typeof vi.fn>; hasListener: () => boolean };
      },
  storage: { onChanged: { addListener: vi.fn(), hasListener: () => false } },
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  scripting: { executeScript: vi.fn(async () => []) },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  permissions: { contains: vi.fn(), request: vi.fn(), onAdded: { addListener: vi.fn(), hasListener: () => false } },
};

/** Lets a Chrome function answer by its last argument, as Chrome does when the polyfill calls it. */
function replies(mock: ReturnType<typeof vi.fn>, value: unknown): void {
  mock.mockImplementation((...args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(value);
    else return Promise.resolve(value);
  });
}

let extension: Extension;
let send: { call: typeof call; callTab: typeof callTab };

beforeAll(async () => {
  vi.stubGlobal('chrome', chrome);
  ({ extension } = await import('../../src/platform/extension'));
  send = await import('../../src/messages/send');
});

beforeEach(() => {
  vi.clearAllMocks();
  chrome.runtime.lastError = undefined;
});

describe('the extension API', () => {
  it('tells the extension’s id and address', () => {
    expect([extension.id, extension.root]).toEqual(['our-id', 'chrome-extension://our-id/']);
  });

  it('sets and removes a badge', async () => {
    replies(chrome.action.setBadgeText, undefined);
    replies(chrome.action.setBadgeBackgroundColor, undefined);
    await extension.setBadge({ tab: 7, text: '1', color: '#000000' });
    await extension.setBadge({ tab: null, text: null, color: '#000000' });
    expect(chrome.action.setBadgeText.mock.calls.map(([badge]) => badge)).toEqual([
      { tabId: 7, text: '1' },
      { text: null },
    ]);
    expect(chrome.action.setBadgeBackgroundColor.mock.calls.map(([badge]) => badge)).toEqual([
      { tabId: 7, color: '#000000' },
      { color: '#000000' },
    ]);
  });

  it('runs a file in one frame, without waiting for the page to load', async () => {
    await extension.inject(7, 3, 'notice.js');
    expect(chrome.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['notice.js'],
      injectImmediately: true,
    });
  });

  it.each([
    [undefined, 1],
    [{ name: 'ends' }, 0],
  ])('makes an alarm only if there is none: %j', async (there, made) => {
    replies(chrome.alarms.get, there);
    await extension.ensureAlarm('ends', 60);
    expect(chrome.alarms.create).toHaveBeenCalledTimes(made);
  });

  it('sets an alarm for a moment, and removes it', async () => {
    replies(chrome.alarms.clear, true);
    await extension.setAlarm('reminder', 5000);
    expect(chrome.alarms.create).toHaveBeenCalledExactlyOnceWith('reminder', { when: 5000 });
    await extension.setAlarm('reminder', null);
    expect(chrome.alarms.clear.mock.calls[0]?.[0]).toBe('reminder');
  });

  it('reports pressed notifications as soon as they are allowed, and shows one at a time', async () => {
    const pressed = vi.fn();
    extension.onNotificationPress(pressed);
    const [given] = chrome.permissions.onAdded.addListener.mock.calls[0] ?? [];
    const added = vi.fn();
    const notifications = {
      getAll: vi.fn(),
      clear: vi.fn(),
      create: vi.fn(),
      onClicked: { addListener: added, hasListener: () => added.mock.calls.length > 0 },
    };
    chrome.notifications = notifications;
    given();
    given();
    expect(added).toHaveBeenCalledExactlyOnceWith(pressed);

    replies(notifications.getAll, { 'lot before': true });
    replies(notifications.clear, true);
    replies(notifications.create, 'lot l');
    await extension.notify('lot l', { title: 'One', message: 'Two' });
    expect(notifications.clear.mock.calls[0]?.[0]).toBe('lot before');
    expect(notifications.create.mock.calls[0]?.slice(0, 2)).toEqual([
      'lot l',
      { type: 'basic', iconUrl: 'chrome-extension://our-id/icon/128.png', title: 'One', message: 'Two' },
    ]);
  });

  it('reports changes of the synced storage, and of no other storage', () => {
    const heard = vi.fn();
    extension.onSynced(heard);
    const [listener] = chrome.storage.onChanged.addListener.mock.calls[0] ?? [];
    listener({}, 'local');
    expect(heard).not.toHaveBeenCalled();
    listener({}, 'sync');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('lists tabs that have an id, and the active tab', async () => {
    replies(chrome.tabs.query, [{ id: 4 }, {}, { id: 5 }]);
    expect(await extension.tabsAt(['https://amazon.com/*'])).toEqual([4, 5]);
    expect(await extension.activeTab()).toBe(4);
    replies(chrome.tabs.query, []);
    expect(await extension.activeTab()).toBeNull();
  });

  it('answers a message after its listener has returned', async () => {
    extension.onMessage((message, _sender, respond) => {
      if (message !== 'ours') return undefined;
      queueMicrotask(() => respond('answer'));
      return true;
    });
    const [listener] = chrome.runtime.onMessage.addListener.mock.calls[0] ?? [];
    const respond = vi.fn();
    expect(listener('theirs', {}, respond)).not.toBe(true);
    expect(listener('ours', {}, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith('answer'));
  });
});

describe('a call from the extension’s own page', () => {
  const noAnswer = { ok: false, why: { code: 'no-answer' } };

  it.each([
    ['an answer', { ok: true, value: 'books' }, { ok: true, value: 'books' }],
    ['a refusal', { ok: false, why: 'No.' }, { ok: false, why: 'No.' }],
    ['nothing', undefined, noAnswer],
    ['something else', 'hello', noAnswer],
  ])('gives back %s', async (_, reply, expected) => {
    replies(chrome.runtime.sendMessage, reply);
    expect(await send.call('books.read', null)).toEqual(expected);
    expect(chrome.runtime.sendMessage.mock.calls[0]?.[0]).toEqual({ call: 'books.read', input: null });
  });

  it('that nobody answers fails with a sentence', async () => {
    replies(chrome.runtime.sendMessage, undefined);
    chrome.runtime.lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
    expect(await send.call('books.read', null)).toEqual(noAnswer);
  });
});

describe('a call to a tab', () => {
  it('goes to its top frame', async () => {
    replies(chrome.tabs.sendMessage, { ok: true, value: null });
    expect(await send.callTab(7, 'reading.refresh')).toEqual({ ok: true, value: null });
    expect(chrome.tabs.sendMessage.mock.calls[0]?.slice(0, 3)).toEqual([
      7,
      { call: 'reading.refresh', input: null },
      { frameId: 0 },
    ]);
  });

  it('gives null where our script is not in the page', async () => {
    replies(chrome.tabs.sendMessage, undefined);
    chrome.runtime.lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
    expect(await send.callTab(7, 'reading.say')).toBeNull();
  });
});
