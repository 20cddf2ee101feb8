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

/** The world around the scout. */
export interface ScoutTools {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly ask: Ask;
  readonly onTabCall: typeof onTabCall;
  /** Whether the extension was updated or removed under the page: then nobody answers any more. */
  readonly isGone: () => boolean;
}

/**
 * Follows the page of one frame: has it read, asks the background what there is to say, keeps the stage for the
 * notice, and holds presses for advice that is shown. Does nothing in frames that are none of its business, and has
 * the readers brought only where the address leads to something to read.
 * @returns a function that ends it all and leaves the page as if nothing had been there
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
  // What never comes is told once more, as something that can't be told.
  const patience = keepPatience(clock, lookAgain);
  // What another version of us has left here, which the extension took the place of while the page was open.
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

/** Looks at the page. One that can't be read says nothing, and nothing that it said before counts any more. */
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
      // Where the extension is gone, nobody is left who could be asked about a press.
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

/** What the extension's own parts are answered. */
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
