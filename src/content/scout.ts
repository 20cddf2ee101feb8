import { failed } from '../core/result/result';
import type { onTabCall, TabCallHandlers } from '../messages/ask';
import { NOTICE_ELEMENT, openStage } from '../messages/stage';
import { type Ask, insistOn } from './asking';
import { type Conversation, converse } from './conversation';
import { type Eyes, openEyes } from './eyes';
import { isWatched, mayBecomeCheckout } from './frame';
import { keepNotices, type Notices } from './notices';
import { keepPatience } from './patience';
import { guardPresses, type PressJudge } from './pressGuard';
import type { Reader } from './readerSlot';
import { type Clock, type PageWindow, watchPage } from './watch';

/** What the scout needs from its surroundings. */
export interface ScoutTools {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly ask: Ask;
  readonly onTabCall: typeof onTabCall;
  /** Whether the extension was updated or removed while the page was open. Then nobody answers any more. */
  readonly isGone: () => boolean;
}

/**
 * Follows the page of one frame. It reads the page, asks the background for advice, keeps the stage for the notice, and
 * holds presses because of advice that is shown. It does nothing in a frame that is not watched. It asks for the
 * readers only where the address leads to something to read.
 *
 * @returns a function that ends all of this and leaves the page as if the scout had never been there.
 */
export function startScout(tools: ScoutTools): () => void {
  const { window, clock, reader, ask, isGone } = tools;
  if (!isWatched(window)) return () => {};
  let ended = false;
  const isOver = (answer?: unknown) => {
    if (answer === null && isGone()) end();
    return ended;
  };
  const lookAgain = () => watch.again();
  const eyes = openEyes(tools, isOver);
  const notices = keepNotices(
    insistOn(ask, clock, () => ended || isGone()),
    {
      find: (target) => eyes.sight()?.find(target) ?? null,
      orderPlaces: () => eyes.sight()?.orderPlaces() ?? [],
    },
  );
  const opening = { visit: window.crypto.randomUUID(), loadedAt: Math.round(window.performance.timeOrigin) };
  const talk = converse({ clock, ask, notices, opening, isOver, lookAgain });
  // If a fact has not come after the longest wait, the reading is sent once more, with the fact as unreadable.
  const patience = keepPatience(clock, lookAgain);
  // If the extension was updated while the page was open, the older version may have left its notice in the page.
  for (const left of window.document.querySelectorAll(NOTICE_ELEMENT)) left.remove();
  openStage(notices.stage);

  function look(): boolean {
    const seen = lookOrLose(eyes, talk);
    if (seen === null) return false;
    const { reading } = seen;
    const { readyState, hidden } = window.document;
    const isParsed = readyState !== 'loading';
    const settling = patience.isSettling(reading, window.location.pathname, isParsed);
    talk.tell(reading, settling, { isParsed, isSeen: !hidden });
    return reading.kind !== 'other' || mayBecomeCheckout(window.location);
  }

  const guard = guardPresses(window, judgePresses(eyes, notices, tools, isOver));
  const watch = watchPage(
    window,
    {
      look,
      restored() {
        talk.forget();
        guard.reset();
        notices.reset();
      },
      unheard: listen,
    },
    clock,
  );
  function listen(): void {
    guard.listen();
    window.addEventListener('click', eyes.clicked, true);
  }
  listen();
  reader.onArrival(watch.again);
  const ignoreCalls = tools.onTabCall(answersOf(eyes, talk, tools, lookAgain));

  function end(): void {
    ended = true;
    guard.stop();
    window.removeEventListener('click', eyes.clicked, true);
    patience.stop();
    watch.stop();
    ignoreCalls();
    notices.clear();
  }
  return end;
}

/** Looks at the page. If the page can't be read, nothing is shown, and what was said before does not count any more. */
function lookOrLose(eyes: Eyes, talk: Conversation): ReturnType<Eyes['look']> {
  try {
    return eyes.look();
  } catch (error) {
    talk.lose();
    throw error;
  }
}

function judgePresses(
  eyes: Eyes,
  notices: Notices,
  { clock }: ScoutTools,
  isOver: (answer: unknown) => boolean,
): PressJudge {
  return {
    aimOf(event) {
      if ((event.target as Partial<Element> | null)?.localName === NOTICE_ELEMENT) return 'notice';
      const guarded = notices.guarded();
      const sight = eyes.sight();
      // If the extension is gone, nobody can be asked about a press.
      if (guarded.size === 0 || sight === null || isOver(null)) return 'free';
      const control = eyes.readers()?.controlOf(event, sight.reading.kind) ?? null;
      if (control === null) return 'elsewhere';
      return guarded.has(control) ? control : 'free';
    },
    hold: (control, event, byPointer) =>
      notices.hold(control, eyes.readers()?.pressedElement(event) ?? null, byPointer),
    isShown: notices.isHeldInSight,
    release: () => void clock.after(0, notices.release),
  };
}

/** The answers to calls from the other parts of the extension. */
function answersOf(
  eyes: Eyes,
  talk: Conversation,
  { window, reader }: ScoutTools,
  lookAgain: () => void,
): TabCallHandlers {
  return {
    'reading.say'() {
      const seen = eyes.peek();
      if (seen === null) return failed({ code: 'page-not-read' });
      return { ok: true, value: { reading: seen.reading, ...talk.standing(seen.reading) } };
    },
    'report.make'() {
      const report = reader.report()?.(window.document, new URL(window.location.href));
      return report ? { ok: true, value: report } : failed({ code: 'no-report' });
    },
    'reading.refresh'() {
      talk.forget();
      lookAgain();
      return { ok: true, value: null };
    },
  };
}
