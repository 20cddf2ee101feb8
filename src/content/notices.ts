import type { OrderControl, PageReading } from '../core/page/pageReading';
import type { NoticeWords, PageAnswer, SaidLearned } from '../messages/protocol';
import { NOTICE_ELEMENT, type NoticeActions, type NoticeOnStage, type Stage } from '../messages/stage';
import type { Ask } from './asking';
import { NOTHING_SAID, type NoticesEvent, type Question, step, viewOf, whyHeld } from './noticesStep';

/** What has been said about this page, what of it is shown, and which presses it holds. */
export interface Notices {
  readonly stage: Stage;
  /** Whether there is something to show and no notice has come yet. */
  lacksNotice(): boolean;
  /** Whether a notice has taken the stage. */
  attached(): boolean;
  /** What the background said about a reading; null where nothing. Replaces what was said about an earlier one. */
  hear(reading: PageReading, answer: PageAnswer | null): void;
  /** An observation written at this opening of the page. It is told once, and stays until it is undone or dismissed. */
  hearRecorded(recorded: SaidLearned, words: NoticeWords): void;
  /** The controls of which a press is to be held, once a notice is there to say why. Hidden words hold as others do. */
  guarded(): ReadonlySet<OrderControl>;
  /**
   * A press of a control is to be held. False where the shopper can't see why, so that the press passes.
   *
   * @param pressed what the focus goes back to
   * @param takesFocus whether the focus goes to the notice meanwhile
   */
  hold(control: OrderControl, pressed: Element | null, takesFocus: boolean): boolean;
  /** Whether the shopper sees why a press is held; true where none is. */
  isHeldInSight(): boolean;
  /** The press passes: there is nothing to go back from. */
  release(): void;
  /** The page is opened anew: what was dismissed may be said again. */
  reset(): void;
  /** Nothing is said any more. */
  clear(): void;
}

/** Keeps the stage. Everything here lives in memory and ends with the page. */
export function keepNotices(ask: Ask, places: Pick<NoticeActions, 'find' | 'orderPlaces'>): Notices {
  let state = NOTHING_SAID;
  let notice: NoticeOnStage | null = null;
  let pressed: Element | null = null;

  function happen(event: NoticesEvent): void {
    const [next, question] = step(state, event);
    const isNews = next !== state;
    state = next;
    if (isNews) publish();
    if (question) void put(question);
  }

  function publish(): void {
    try {
      notice?.show(viewOf(state));
    } catch {
      // A notice that can't be drawn explains nothing, so it can't be seen and nothing is held for it.
    }
  }

  async function put({ call, input, failure, done }: Question): Promise<void> {
    const answer = await ask(call, input);
    if (!answer?.ok) happen({ type: 'failed', at: failure });
    else if (done) happen(done);
  }

  const isHeldInSight = () => state.held === null || notice?.canSee(state.held) === true;
  const release = () => happen({ type: 'released' });

  function leave(): void {
    const control = (pressed?.isConnected ? pressed : places.find('order-control')) as HTMLElement | null;
    // Where a key has pressed, the focus may have stayed in a field.
    const hasFocus = state.takesFocus || control?.ownerDocument.activeElement?.localName === NOTICE_ELEMENT;
    release();
    if (hasFocus) control?.focus?.({ preventScroll: true });
  }

  return {
    stage: {
      view: () => viewOf(state),
      attach(next) {
        notice = next;
      },
      actions: {
        dismiss: (what) => happen({ type: 'dismissed', what }),
        snooze: (rule, span) => happen({ type: 'snoozed', rule, span }),
        thisTime: (rule, wish) => happen({ type: 'this-time', rule, wish }),
        undo: () => happen({ type: 'undo' }),
        answerSight: (matches) => happen({ type: 'sight-answered', matches }),
        leave,
        ...places,
      },
    },
    attached: () => notice !== null,
    lacksNotice: () =>
      notice === null && (state.recorded !== null || state.said.some(({ place }) => place !== 'badge')),
    hear: (reading, answer) => happen({ type: 'heard', reading, answer }),
    hearRecorded: (recorded, words) => happen({ type: 'recorded', recorded, words }),
    guarded: () => new Set(notice === null ? [] : state.said.flatMap(({ holds }) => holds)),
    hold(control, element, takesFocus) {
      const rule = whyHeld(state, control);
      if (rule === undefined || notice === null) return false;
      pressed = element;
      happen({ type: 'held', rule, takesFocus });
      if (isHeldInSight()) return true;
      release();
      return false;
    },
    isHeldInSight,
    release,
    reset: () => happen({ type: 'reset' }),
    clear: () => happen({ type: 'cleared' }),
  };
}
