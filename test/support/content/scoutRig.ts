import { controlOf, pressedElement } from '../../../src/content/pressedControl';
import { startScout } from '../../../src/content/scout';
import type { Advice } from '../../../src/core/advice/advice';
import type { Money } from '../../../src/core/money/money';
import type { PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../src/core/page/reading';
import type { Result } from '../../../src/core/result/result';
import type { TabCallHandlers } from '../../../src/messages/ask';
import type { ContentCalls, PageAnswer } from '../../../src/messages/protocol';
import { currentStage } from '../../../src/messages/stage';
import { said } from '../words/said';
import { stoppedClock } from './stoppedClock';

const page = window as unknown as Window & typeof globalThis & { happyDOM: { setURL(url: string): void } };

/** A page that no rule is about. */
export const OTHER: PageReading = { kind: 'other', marketplace: 'US', facts: {} };

/** A product page with Buy Now. The price is null where the page shows none. */
export function product(price: number | null): PageReading {
  return {
    kind: 'product',
    marketplace: 'US',
    facts: {
      buyNow: read<'buy-now'>('buy-now', 'control/buy-now'),
      price: price === null ? ABSENT : read<Money>({ minor: price, currency: 'USD' }, 'price/any'),
      turbo: ABSENT,
    },
  };
}

export const say = (...advice: Advice[]): PageAnswer => said({ advice });

export const answered = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

/** A scout on a page with a Buy Now button. The test decides what the reader and the background answer. */
export function setUp(address = 'https://www.amazon.com/dp/B000000001') {
  page.happyDOM.setURL(address);
  Object.defineProperty(window.navigator, 'userActivation', { value: { isActive: true }, configurable: true });
  document.body.innerHTML = '<div><input type="submit" id="buy-now-button" value="Buy Now"></div>';
  const time = stoppedClock();
  const asked: ContentCalls['page.read']['input'][] = [];
  const answers: ((value: PageAnswer | null | 'failed') => Promise<void>)[] = [];
  const brought: ((answer: Result<null> | null) => void)[] = [];
  const families: string[] = [];
  const state = {
    readerCame: true,
    arrived: () => {},
    reading: product(2999) as PageReading,
    reads: 0,
    readingFails: false,
    gone: false,
    listening: false,
    handlers: null as TabCallHandlers | null,
    end: () => {},
  };

  function readPage() {
    state.reads += 1;
    if (state.readingFails) throw new TypeError('The page has taken a name.');
    return { reading: state.reading, find: () => document.querySelector('#buy-now-button'), orderPlaces: () => [] };
  }

  return {
    state,
    time,
    asked,
    /** One function for each time that the scout asked for readers. It gives the background's answer. */
    brought,
    /** The page families whose readers the scout asked for. */
    families,
    start(): void {
      state.end = startScout({
        window: page,
        clock: time.clock,
        reader: {
          current: () => (state.readerCame ? { read: readPage, controlOf, pressedElement } : null),
          report: () => (state.readerCame ? (_, { href }) => ({ text: href, cut: false }) : null),
          onArrival: (arrived) => Object.assign(state, { arrived }),
        },
        ask: (call, input) =>
          new Promise((resolve) => {
            if (call === 'reader.bring') {
              families.push((input as ContentCalls['reader.bring']['input']).family);
              brought.push((answer) => resolve(answer as never));
              return;
            }
            asked.push(input as (typeof asked)[number]);
            answers.push(async (value) => {
              const failed = { ok: false, why: { code: 'books-not-opened' } } as const;
              resolve((value === 'failed' ? failed : value && { ok: true, value }) as never);
              await answered();
            });
          }),
        onTabCall(handlers) {
          Object.assign(state, { handlers, listening: true });
          return () => {
            state.listening = false;
          };
        },
        isGone: () => state.gone,
      });
    },
    /** Answers one of the questions so far. They can be answered in any order. */
    async answer(question: number, value: PageAnswer | null | 'failed'): Promise<void> {
      await answers[question]?.(value);
    },
    /** Changes the page and gives the scout time to look at it. */
    async change(to: PageReading = state.reading): Promise<void> {
      state.reading = to;
      document.body.append(document.createElement('p'));
      await answered();
      time.advance(2000);
    },
    /** Presses a link of the page that leads to another address without a new document. */
    follow(to: string): void {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      const press = new MouseEvent('click', { bubbles: true, cancelable: true });
      Object.defineProperty(press, 'isTrusted', { value: true });
      link.addEventListener('click', (event) => event.preventDefault());
      link.dispatchEvent(press);
      page.happyDOM.setURL(to);
      window.dispatchEvent(new PopStateEvent('popstate'));
      time.advance(16);
    },
    spokenRules: () => (currentStage()?.view().advice ?? []).map(({ rule }) => rule),
    /** Adds a notice in which all advice is visible. */
    showAll(): void {
      currentStage()?.attach({ show: () => {}, canSee: () => true });
    },
    /** Whether a click on Buy Now reaches the page. */
    clickPasses(): boolean {
      let passed = false;
      const hear = () => {
        passed = true;
      };
      const button = document.querySelector('#buy-now-button');
      button?.addEventListener('click', hear);
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
      button?.removeEventListener('click', hear);
      return passed;
    },
    restoreFromMemory(byBrowser = true): void {
      const event = new Event('pageshow');
      Object.defineProperty(event, 'persisted', { value: true });
      Object.defineProperty(event, 'isTrusted', { value: byBrowser });
      window.dispatchEvent(event);
      time.advance(16);
    },
  };
}
