import { describe, expect, it, type Mock, vi } from 'vitest';
import type { Result } from '../../src/core/result/result';
import type { Books } from '../../src/messages/protocol';
import { ownPageCalls } from '../../src/messages/schema';
import { type Handlers, serve } from '../../src/messages/serve';
import type { Sender } from '../../src/platform/extension';
import type { Change } from '../../src/ui/shared/change';
import { review } from '../support/core/situations';
import { said } from '../support/words/said';

const SELF = { id: 'our-id', root: 'chrome-extension://our-id/' };
const PAGE: Sender = { id: 'our-id', url: 'https://www.amazon.com/gp/buy/spc', tab: { id: 7 }, frameId: 0 };
const POPUP: Sender = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };

const READ = { call: 'page.read', input: { visit: 'v', reading: review(), noticeRuns: false } };
const UNDO = { call: 'learned.undo', input: { entry: 'e' } };
const BOOKS = { call: 'books.read', input: null };

const REFUSED = { ok: false, why: { code: 'wrong-sender' } };
const NOT_UNDERSTOOD = { ok: false, why: { code: 'not-understood' } };

const answered = async () => ({ ok: true, value: null }) as const;
const books = async () => ({ ok: true, value: {} as Books }) as const;

/** A spy for each call that answers with the books. */
type BookHandlers = Record<Change | 'books.read', Mock<typeof books>>;

function handlers() {
  return {
    content: {
      'reader.bring': vi.fn(async () => ({ ok: true as const, value: null })),
      'page.read': vi.fn(async () => ({ ok: true as const, value: said({}) })),
      'learned.undo': vi.fn(answered),
      'advice.snooze': vi.fn(answered),
      'advice.thisTime': vi.fn(answered),
      'sight.answer': vi.fn(answered),
    },
    ownPages: {
      ...(Object.fromEntries(Object.keys(ownPageCalls).map((call) => [call, vi.fn(books)])) as unknown as BookHandlers),
      'page.judge': vi.fn(async () => ({ ok: true as const, value: { advice: [], thisTime: null, forecast: null } })),
      'history.read': vi.fn(async () => ({ ok: true, value: { entries: [], undone: [] } }) as const),
      'books.export': vi.fn(async () => ({ ok: true, value: { text: '' } }) as const),
      'import.look': vi.fn(async () => ({ ok: true, value: { state: 'faulty', faults: [] } }) as const),
    },
  } satisfies Handlers;
}

/** What a listener answers, or 'not ours' if it ignores the message. */
function send(to: Handlers, message: unknown, sender: Sender): Promise<Result<unknown> | 'not ours'> {
  return new Promise((resolve) => {
    const taken = serve(to, SELF)(message, sender, (answer) => resolve(answer as Result<unknown>));
    if (taken === undefined) resolve('not ours');
  });
}

describe('a call from the right sender', () => {
  it('reaches its handler with the parsed input and the frame that the browser names', async () => {
    const to = handlers();
    expect(await send(to, READ, PAGE)).toEqual({ ok: true, value: said({}) });
    expect(to.content['page.read']).toHaveBeenCalledExactlyOnceWith(READ.input, {
      tab: 7,
      frame: 0,
      marketplace: 'US',
      address: PAGE.url,
      isPrivate: false,
    });
  });

  it('reaches its handler from a frame inside the page', async () => {
    const to = handlers();
    await send(to, READ, { ...PAGE, frameId: 4 });
    expect(to.content['page.read']).toHaveBeenCalledWith(READ.input, {
      tab: 7,
      frame: 4,
      marketplace: 'US',
      address: PAGE.url,
      isPrivate: false,
    });
  });

  it.each([
    ['a container', 'firefox-container-6', { container: 'firefox-container-6' }],
    ['something that names none', 'a b', {}],
  ])('reaches its handler with %s', async (_, cookieStoreId, told) => {
    const to = handlers();
    await send(to, READ, { ...PAGE, tab: { id: 7, cookieStoreId } });
    expect(to.content['page.read']).toHaveBeenCalledWith(READ.input, {
      tab: 7,
      frame: 0,
      marketplace: 'US',
      address: PAGE.url,
      isPrivate: false,
      ...told,
    });
  });

  it('reaches its handler even if it has no input', async () => {
    const to = handlers();
    expect(await send(to, { call: 'reader.bring', input: { family: 'books' } }, PAGE)).toEqual({
      ok: true,
      value: null,
    });
    expect(to.content['reader.bring']).toHaveBeenCalledWith(
      { family: 'books' },
      {
        tab: 7,
        frame: 0,
        marketplace: 'US',
        address: PAGE.url,
        isPrivate: false,
      },
    );
  });

  it('reaches its handler from an own page, also from one in a tab, and also in Firefox', async () => {
    expect(await send(handlers(), BOOKS, POPUP)).toEqual({ ok: true, value: {} });
    expect(await send(handlers(), BOOKS, { ...POPUP, tab: { id: 3 }, frameId: 0 })).toEqual({ ok: true, value: {} });
    const firefox = { id: '{guid}', root: 'moz-extension://uuid/' };
    const respond = vi.fn();
    const sender = { id: '{guid}', url: 'moz-extension://uuid/popup.html' };
    expect(serve(handlers(), firefox)(BOOKS, sender, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: {} }));
  });
});

describe('messages that are not ours are ignored', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'page.read'],
    ['a number', 7],
    ['a list', ['page.read', null]],
    ['no call', { input: null }],
    ['an unknown call', { call: 'books.burn', input: null }],
    ['a call to a tab', { call: 'reading.say', input: null }],
    ['a call named like a built-in', { call: 'constructor', input: null }],
    ['a call named like the prototype', { call: '__proto__', input: null }],
    ['a call inherited', Object.create(READ)],
    ['a call that is an object', { call: { toString: () => 'page.read' }, input: null }],
  ])('%s', async (_, message) => {
    expect(await send(handlers(), message, PAGE)).toBe('not ours');
    expect(await send(handlers(), message, POPUP)).toBe('not ours');
  });

  it.each([
    ['another extension', { ...POPUP, id: 'their-id' }],
    ['another extension that claims our address', { id: 'their-id', url: 'chrome-extension://our-id/popup.html' }],
    ['nobody', { url: 'https://www.amazon.com/' }],
  ])('from %s', async (_, sender) => {
    const to = handlers();
    expect(await send(to, BOOKS, sender)).toBe('not ours');
    expect(await send(to, READ, sender)).toBe('not ours');
    expect(to.ownPages['books.read']).not.toHaveBeenCalled();
  });
});

describe('a call from the wrong sender is refused', () => {
  it.each<readonly [string, unknown, Sender]>([
    ['the books, asked by a page', BOOKS, PAGE],
    [
      'the books, asked by a page named like ours',
      BOOKS,
      { ...PAGE, url: 'https://www.amazon.com/chrome-extension://our-id/' },
    ],
    [
      'the books, asked by an extension with a longer id',
      BOOKS,
      { ...POPUP, url: 'chrome-extension://our-id-too/popup.html' },
    ],
    ['the books, asked from nowhere', BOOKS, { id: 'our-id' }],
    ['advice, asked by the popup', READ, POPUP],
    ['advice, asked by an own page in a tab', READ, { ...POPUP, tab: { id: 3 }, frameId: 0 }],
    ['advice, asked by a page of nobody', READ, { ...PAGE, url: 'https://www.amazon.com.evil.example/' }],
    ['advice, asked by a sub-domain', READ, { ...PAGE, url: 'https://smile.amazon.com/' }],
    ['advice, asked over http', READ, { ...PAGE, url: 'http://www.amazon.com/' }],
    ['advice, asked by an empty frame', READ, { ...PAGE, url: 'about:blank' }],
    ['advice, asked without an address', READ, { id: 'our-id', tab: { id: 7 }, frameId: 0 }],
    ['advice, asked without a tab', READ, { id: 'our-id', url: 'https://www.amazon.com/', frameId: 0 }],
    ['advice, asked without a frame', READ, { id: 'our-id', url: 'https://www.amazon.com/', tab: { id: 7 } }],
    ['a reading of amazon.com from amazon.de', READ, { ...PAGE, url: 'https://www.amazon.de/gp/buy/spc' }],
    ['an undo by the popup', UNDO, POPUP],
  ])('%s', async (_, message, sender) => {
    const to = handlers();
    expect(await send(to, message, sender)).toEqual(REFUSED);
    for (const handler of [...Object.values(to.content), ...Object.values(to.ownPages)]) {
      expect(handler).not.toHaveBeenCalled();
    }
  });
});

describe('a call that can’t be understood gets a plain sentence', () => {
  it.each<readonly [string, unknown, Sender]>([
    ['no input', { call: 'page.read' }, PAGE],
    ['more than a call', { ...READ, sudo: true }, PAGE],
    ['a key that JSON can carry', JSON.parse('{"call":"books.read","input":null,"__proto__":{"admin":true}}'), POPUP],
    ['a huge visit', { call: 'page.read', input: { ...READ.input, visit: 'x'.repeat(5_000_000) } }, PAGE],
    ['a deep input', { call: 'page.read', input: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }, PAGE],
    ['input of another call', { call: 'page.read', input: UNDO.input }, PAGE],
  ])('%s', async (_, message, sender) => {
    expect(await send(handlers(), message, sender)).toEqual(NOT_UNDERSTOOD);
  });

  it('says what was typed wrong', async () => {
    const input = { marketplace: 'US', balance: { minor: -1, currency: 'USD' }, note: '' };
    expect(await send(handlers(), { call: 'balance.state', input }, POPUP)).toEqual({
      ok: false,
      why: { code: 'amount-below-zero' },
    });
  });
});

describe('a handler that fails', () => {
  const sentence = { ok: false, why: { code: 'went-wrong' } };

  it('gets an answer if its promise rejects', async () => {
    const to = handlers();
    to.content['page.read'].mockRejectedValueOnce(new Error('secret detail'));
    expect(await send(to, READ, PAGE)).toEqual(sentence);
  });

  it('gets an answer if it throws', async () => {
    const to = handlers();
    to.content['page.read'].mockImplementationOnce(() => {
      throw new TypeError('secret detail');
    });
    expect(await send(to, READ, PAGE)).toEqual(sentence);
  });

  it('does not fail if the caller is gone', async () => {
    const respond = vi.fn(() => {
      throw new Error('channel closed');
    });
    serve(handlers(), SELF)(BOOKS, POPUP, respond);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledOnce());
  });
});
