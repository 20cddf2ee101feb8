import type { OrderControl, PageReading } from '../core/page/pageReading';
import type { NoticeWords, PageAnswer, SaidLearned } from '../messages/protocol';
import { NOTICE_ELEMENT, type NoticeActions, type NoticeOnStage, type Stage } from '../messages/stage';
import type { Ask } from './asking';
import { NOTHING_SAID, type NoticesEvent, type Question, step, viewOf, whyHeld } from './noticesStep';

/** What was said about this page, what is shown of it, and which presses it holds. */
export interface Notices {
  readonly stage: Stage;
  /** Whether there is something to show but no notice has come yet. */
  lacksNotice(): boolean;
  /** Whether a notice has taken the stage. */
  attached(): boolean;
  /**
   * Takes what the background said about a reading. It replaces what was said about an earlier reading.
   *
   * @param answer null where the background said nothing.
   */
  hear(reading: PageReading, answer: PageAnswer | null): void;
  /**
   * Takes an observation that was written at this opening of the page. The background tells it once, so it is shown
   * until the shopper undoes or dismisses it.
   */
  hearRecorded(recorded: SaidLearned, words: NoticeWords): void;
  /**
   * The controls whose press must be held. There are none until a notice is there to say why. Advice that is hidden
   * holds a press too.
   */
  guarded(): ReadonlySet<OrderControl>;
  /**
   * Holds a press of a control. False where the shopper can't see why. Then the press passes.
   *
   * @param pressed the element that the focus goes back to.
   * @param takesFocus whether the focus goes to the notice while the press is held.
   */
  hold(control: OrderControl, pressed: Element | null, takesFocus: boolean): boolean;
  /** Whether the shopper can see why a press is held. True where no press is held. */
  isHeldInSight(): boolean;
  /** The press passes, so no press is held any more. */
  release(): void;
  /** The page was opened anew, so dismissed advice may be shown again. */
  reset(): void;
  /** Nothing is shown any more. */
  clear(): void;
}

/** Keeps the stage. All of its state is in memory and ends with the page. */
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
      // If the notice can't be drawn, the shopper can't see the reason. `canSee` is then false, and nothing is held.
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
    // After a press of a key, the focus may have stayed in a field.
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
