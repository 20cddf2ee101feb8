import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, onTabCall, type TabCallHandlers } from '../../src/messages/ask';

afterEach(() => vi.unstubAllGlobals());

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => unknown;

function fakeRuntime(send: () => unknown = async () => undefined) {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'our-id',
    sendMessage: vi.fn(send),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: vi.fn((listener: Listener) => listeners.delete(listener)),
    },
  };
  return { runtime, listeners };
}

const SNOOZE = { rule: 'balance-unused', span: 'day' } as const;

describe.each(['chrome', 'browser'])('if the API is named %s', (name) => {
  it('asks and returns the answer', async () => {
    const { runtime } = fakeRuntime(async () => ({ ok: true, value: null }));
    vi.stubGlobal(name, { runtime });
    expect(await ask('advice.snooze', SNOOZE)).toEqual({ ok: true, value: null });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ call: 'advice.snooze', input: SNOOZE });
  });
});

describe('returns null, and never an error,', () => {
  it.each([
    ['when nobody answers', async () => undefined],
    ['when somebody answers with something else', async () => 'hello'],
    ['when somebody answers with null', async () => null],
    ['when the channel closes', async () => Promise.reject(new Error('The message port closed before a response.'))],
    [
      'when the extension was updated under the page',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('%s', async (_, send) => {
    vi.stubGlobal('chrome', { runtime: fakeRuntime(send).runtime });
    expect(await ask('advice.snooze', SNOOZE)).toBeNull();
  });

  it.each([
    ['where there is no API', undefined],
    ['where the API has lost its runtime', {}],
  ])('%s', async (_, api) => {
    vi.stubGlobal('chrome', api);
    expect(await ask('advice.snooze', SNOOZE)).toBeNull();
    expect(() => onTabCall({} as TabCallHandlers)()).not.toThrow();
  });
});

describe('calls to the tab', () => {
  function listening() {
    const { runtime, listeners } = fakeRuntime();
    vi.stubGlobal('chrome', { runtime });
    const handlers = {
      'reading.say': vi.fn(() => ({ ok: false, why: { code: 'page-not-read' } }) as const),
      'reading.refresh': vi.fn(() => ({ ok: true, value: null }) as const),
      'report.make': vi.fn(() => ({ ok: true, value: { text: '<html></html>', cut: false } }) as const),
    };
    const stop = onTabCall(handlers);
    const receive = (message: unknown, sender: { id?: string } = { id: 'our-id' }) => {
      const answer = vi.fn();
      for (const listener of listeners) expect(listener(message, sender, answer)).toBeUndefined();
      return answer.mock.calls;
    };
    return { handlers, receive, stop, runtime };
  }

  it('are answered at once', () => {
    const { receive } = listening();
    expect(receive({ call: 'reading.refresh', input: null })).toEqual([[{ ok: true, value: null }]]);
    expect(receive({ call: 'reading.say', input: null })).toEqual([[{ ok: false, why: { code: 'page-not-read' } }]]);
  });

  it('are answered with a sentence if the handler throws', () => {
    const { receive, handlers } = listening();
    handlers['reading.say'].mockImplementationOnce(() => {
      throw new Error('secret detail');
    });
    expect(receive({ call: 'reading.say', input: null })).toEqual([[{ ok: false, why: { code: 'page-not-read' } }]]);
  });

  it.each([
    ['of another extension', { call: 'reading.refresh', input: null }, { id: 'their-id' }],
    ['of nobody', { call: 'reading.refresh', input: null }, {}],
    ['that are not calls', 'reading.refresh', undefined],
    ['without a name', { input: null }, undefined],
    ['that are null', null, undefined],
    ['not meant for a tab', { call: 'page.read', input: null }, undefined],
    ['named like a built-in', { call: 'constructor', input: null }, undefined],
  ])('%s are left to others', (_, message, sender) => {
    expect(listening().receive(message, sender)).toEqual([]);
  });

  it('are not heard after stopping, and stopping never throws', () => {
    const { receive, stop, runtime } = listening();
    stop();
    expect(receive({ call: 'reading.refresh', input: null })).toEqual([]);
    runtime.onMessage.removeListener.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(stop).not.toThrow();
  });
});
