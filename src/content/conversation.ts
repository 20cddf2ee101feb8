import type { PageReading } from '../core/page/pageReading';
import type { Reason } from '../core/result/reason';
import type { ContentCalls } from '../messages/protocol';
import { type Ask, untilDone } from './asking';
import type { Notices } from './notices';
import { isUnsettled, type Progress, type ScoutEffect, type ScoutEvent, step, UNTOLD } from './scoutStep';
import type { Clock } from './watch';

/** Talks with the background. Readings go to the background, and its answers go to the notices. */
export interface Conversation {
  tell(reading: PageReading, settling: boolean, progress: Progress): void;
  /** The page can't be read. So nothing is shown, and what was said before does not count any more. */
  lose(): void;
  /** The last answer does not count any more, so the next reading is sent even if it is the same. */
  forget(): void;
  /** What the popup is told about a reading. */
  standing(reading: PageReading): { readonly failure: Reason | null; readonly settling?: true };
}

interface Tools {
  readonly clock: Clock;
  readonly ask: Ask;
  readonly notices: Notices;
  /** What is sent with every reading of this document. */
  readonly opening: Pick<ContentCalls['page.read']['input'], 'visit' | 'loadedAt'>;
  /** Whether the scout has ended. A missing answer (null) ends it where the extension is gone. */
  readonly isOver: (answer?: unknown) => boolean;
  /** Makes the scout look at the page again. */
  readonly lookAgain: () => void;
}

/** How long to wait for the notice before it is asked for again, in milliseconds. Each wait is twice as long. */
const NOTICE_WAIT = 1000;

export function converse({ clock, ask, notices, opening, isOver, lookAgain }: Tools): Conversation {
  let state = UNTOLD;
  let noticeWait = NOTICE_WAIT;

  function happen(event: ScoutEvent): void {
    const [next, effect] = step(state, event);
    state = next;
    if (effect) carryOut(effect);
  }

  function carryOut(effect: ScoutEffect): void {
    switch (effect.type) {
      case 'ask':
        void send(effect);
        break;
      case 'hear':
        notices.hear(effect.reading, effect.answer);
        missNotice();
        break;
      case 'hear-recorded':
        notices.hearRecorded(effect.recorded, effect.words);
        break;
      case 'clear':
        notices.clear();
    }
  }

  /** Asks again and again until somebody answers, or until there is something newer to ask. */
  function send({ sequence, reading, settling }: Extract<ScoutEffect, { type: 'ask' }>): Promise<void> {
    const seen = { ...opening, reading, ...(settling && { settling }) };
    return untilDone(async () => {
      if (isOver() || sequence !== state.sequence) return true;
      const answer = await ask('page.read', { ...seen, noticeRuns: notices.attached() });
      if (isOver(answer)) return true;
      happen({ type: 'answered', sequence, reading, answer });
      return answer !== null;
    }, clock);
  }

  /**
   * Asks again for a notice that has not come. The browser may stop the worker after its answer and before it brings
   * the notice.
   */
  function missNotice(): void {
    if (!notices.lacksNotice()) return;
    clock.after(noticeWait, () => {
      if (!notices.lacksNotice()) return;
      forget();
      lookAgain();
    });
    noticeWait *= 2;
  }

  const forget = () => happen({ type: 'stale' });
  return {
    tell: (reading, settling, progress) => happen({ type: 'read', reading, settling, progress }),
    lose: () => happen({ type: 'lost' }),
    forget,
    standing: (reading) => ({ failure: state.failure, ...(isUnsettled(state, reading) && { settling: true }) }),
  };
}
