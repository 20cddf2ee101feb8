import { marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import type { PageFamily } from '../core/page/pageFamily';
import type { PageReading } from '../core/page/pageReading';
import type { Reason } from '../core/result/reason';
import { failed } from '../core/result/result';
import type { onTabCall } from '../messages/ask';
import type { ContentCalls } from '../messages/protocol';
import { NOTICE_ELEMENT, openStage } from '../messages/stage';
import { addressKind, familyOf } from '../site/pageAddress';
import { nothingToRead, type PageSight } from '../site/pageSight';
import { keepArrival } from './arrival';
import { untilDone } from './asking';
import { isWatched, mayBecomeCheckout } from './frame';
import { type Ask, keepNotices } from './notices';
import { keepPatience } from './patience';
import { guardPresses } from './pressGuard';
import type { Aim } from './pressStep';
import type { Reader, Readers } from './readerSlot';
import { type Clock, watchPage } from './watch';

/** The world around the scout. */
export interface ScoutTools {
  readonly window: Window & typeof globalThis;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly ask: Ask;
  readonly onTabCall: typeof onTabCall;
  /** Whether the extension was updated or removed under the page: then nobody answers any more. */
  readonly isGone: () => boolean;
}

/** How long the notice may take to come before it is asked for again, in milliseconds; twice as long each time. */
const NOTICE_WAIT = 1000;

/**
 * Follows the page of one frame: has it read, asks the background what there is to say, keeps the stage for the
 * notice, and holds presses for advice that is shown. Does nothing in frames that are none of its business, and has
 * the readers brought only where the address leads to something to read.
 * @returns a function that ends it all and leaves the page as if nothing had been there
 */
export function startScout({ window, clock, reader, ask, onTabCall, isGone }: ScoutTools): () => void {
  if (!isWatched(window)) return () => {};
  const visit = window.crypto.randomUUID();
  const loadedAt = Math.round(window.performance.timeOrigin);
  let sight: PageSight | null = null;
  /** Those of the page that is in sight. */
  let readers: Readers | null = null;
  /** The last reading that was sent, as text; null while none was, or when it has to be sent again. */
  let sent: string | null = null;
  let sequence = 0;
  let settling = false;
  /** Whether the background has answered to the last reading. */
  let answered = false;
  let failure: Reason | null = null;
  /** The family whose readers are being brought. */
  let bringing: PageFamily | null = null;
  let noticeWait = NOTICE_WAIT;
  let ended = false;

  // What never comes is told once more, as something that can't be told.
  const patience = keepPatience(clock, () => watch.again());
  const notices = keepNotices(insist, {
    find: (target) => sight?.find(target) ?? null,
    orderPlaces: () => sight?.orderPlaces() ?? [],
  });
  const arrival = keepArrival(new URL(window.location.href), clock);
  // What another version of us has left here, which the extension took the place of while the page was open.
  for (const left of window.document.querySelectorAll(NOTICE_ELEMENT)) left.remove();
  openStage(notices.stage);

  function look(): boolean {
    const url = new URL(window.location.href);
    try {
      sight = sightOf(url);
    } catch (error) {
      forget();
      throw error;
    }
    if (sight === null) return false;
    const { reading } = sight;
    const parsed = window.document.readyState !== 'loading';
    settling = patience.isSettling(reading, url.pathname, parsed);
    const text = JSON.stringify([reading, settling]);
    if (text !== sent && isWorthSending(reading)) {
      sent = text;
      void sendReading(reading, settling);
    }
    return reading.kind !== 'other' || mayBecomeCheckout(url);
  }

  function sightOf(url: URL): PageSight | null {
    const marketplace = marketplaceOfUrl(url);
    if (marketplace === null) return null;
    const address = arrival.believes(url) ? addressKind(url) : 'other';
    const family = familyOf(address);
    readers = family && reader.current(family);
    if (family === null) return nothingToRead(address, marketplace);
    if (readers) return readers.read({ page: window.document, url, address, marketplace });
    void bringReaders(family);
    return null;
  }

  /** A page that can't be read says nothing, and nothing that it said before counts any more. */
  function forget(): void {
    sight = null;
    sent = null;
    sequence += 1;
    notices.clear();
  }

  /** Asked for until they are there: the background may just have been stopped, or starting. */
  async function bringReaders(family: PageFamily): Promise<void> {
    if (bringing === family) return;
    bringing = family;
    await untilDone(async () => {
      const answer = await ask('reader.bring', { family });
      if (answer === null && isGone()) end();
      return ended || bringing !== family || reader.current(family) !== null;
    }, clock);
    if (bringing === family) bringing = null;
  }

  /** What the shopper asks for in the notice is asked until somebody answers. */
  async function insist<Name extends keyof ContentCalls>(call: Name, input: ContentCalls[Name]['input']) {
    let answer: Awaited<ReturnType<typeof ask<Name>>> = null;
    await untilDone(async () => {
      answer = await ask(call, input);
      return answer !== null || ended || isGone();
    }, clock);
    return answer;
  }

  function isWorthSending(reading: PageReading): boolean {
    if (reading.kind === 'other') return sequence > 0;
    const isParsed = window.document.readyState !== 'loading';
    // Half a table looks like a shorter history, and what nobody sees is nobody's visit.
    if (reading.kind === 'gift-balance') return isParsed && !window.document.hidden;
    // An opening of the page of credits is taken in once, so all of the list has to be there.
    if (reading.kind === 'promo-credits') return isParsed;
    return isParsed || hasRead(reading);
  }

  /** Asks until somebody answers, or until there is something newer to ask. */
  function sendReading(reading: PageReading, settling: boolean): Promise<void> {
    sequence += 1;
    answered = false;
    const mine = sequence;
    const seen = { visit, loadedAt, reading, ...(settling && { settling }) };
    return untilDone(async () => {
      if (ended || mine !== sequence) return true;
      const answer = await ask('page.read', { ...seen, noticeRuns: notices.attached() });
      if (ended) return true;
      if (answer === null && isGone()) end();
      else if (mine === sequence) hear(reading, answer);
      else if (answer?.ok && answer.value.recorded) notices.hearRecorded(answer.value.recorded, answer.value.words);
      return answer !== null;
    }, clock);
  }

  function hear(reading: PageReading, answer: Awaited<ReturnType<typeof ask<'page.read'>>>): void {
    if (answer?.ok === false) sent = null;
    answered = answer !== null;
    failure = answer?.ok === false ? answer.why : null;
    notices.hear(reading, answer?.ok ? answer.value : null);
    if (notices.lacksNotice()) missNotice();
  }

  /** A worker may be stopped between its answer and the notice that it was to bring. */
  function missNotice(): void {
    clock.after(noticeWait, () => {
      if (!ended && notices.lacksNotice()) askAgain();
    });
    noticeWait *= 2;
  }

  function askAgain(): void {
    sent = null;
    answered = false;
    watch.again();
  }

  /** Nobody is asked about a page of no interest, unless it was another one before. */
  function awaitsAnswer({ kind }: PageReading): boolean {
    return !answered && (kind !== 'other' || sequence > 0);
  }

  function aimOf(event: Event): Aim {
    if ((event.target as Partial<Element> | null)?.localName === NOTICE_ELEMENT) return 'notice';
    const guarded = notices.guarded();
    if (guarded.size === 0 || sight === null) return 'free';
    if (isGone()) {
      end();
      return 'free';
    }
    const control = readers?.controlOf(event, sight.reading.kind) ?? null;
    if (control === null) return 'elsewhere';
    return guarded.has(control) ? control : 'free';
  }

  const guard = guardPresses(window, {
    aimOf,
    hold: (control, event, byPointer) => notices.hold(control, readers?.pressedElement(event) ?? null, byPointer),
    isShown: notices.isHeldInSight,
    release: () => void clock.after(0, notices.release),
  });

  const watch = watchPage(
    window,
    {
      look,
      restored() {
        sent = null;
        guard.reset();
        notices.reset();
      },
      unheard: listen,
    },
    clock,
  );

  function listen(): void {
    guard.listen();
    window.addEventListener('click', arrival.clicked, true);
  }
  listen();
  reader.onArrival(watch.again);

  const ignoreCalls = onTabCall({
    'reading.say': () => {
      const seen = sight ?? sightOf(new URL(window.location.href));
      if (seen === null) return failed({ code: 'page-not-read' });
      const { reading } = seen;
      const unsettled = settling || awaitsAnswer(reading);
      return { ok: true, value: { reading, failure, ...(unsettled && { settling: unsettled }) } };
    },
    'report.make': () => {
      const report = reader.report()?.(window.document, new URL(window.location.href));
      return report ? { ok: true, value: report } : failed({ code: 'no-report' });
    },
    'reading.refresh': () => {
      askAgain();
      return { ok: true, value: null };
    },
  });

  function end(): void {
    ended = true;
    guard.stop();
    window.removeEventListener('click', arrival.clicked, true);
    patience.stop();
    watch.stop();
    ignoreCalls();
    notices.clear();
  }
  return end;
}

/** Whether anything was read at all: while the page still loads, the rest may be on its way. */
function hasRead({ facts }: PageReading): boolean {
  return Object.values(facts).some((fact) => typeof fact === 'object' && fact.state === 'read');
}
