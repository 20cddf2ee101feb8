import type { PageReading } from '../core/page/pageReading';
import type { Reason } from '../core/result/reason';
import type { Result } from '../core/result/result';
import type { NoticeWords, PageAnswer, SaidLearned } from '../messages/protocol';

/** What the background was told about this page, and whether it has answered. */
export interface ScoutState {
  /** The last reading that was sent, as text. Null if none was sent, or if it must be sent again. */
  readonly sent: string | null;
  /** How many readings were sent or lost. An answer to an earlier reading does not tell about this page any more. */
  readonly sequence: number;
  /** Whether a fact that is unreadable in the last reading may still come. */
  readonly settling: boolean;
  /** Whether the background has answered the last reading. */
  readonly answered: boolean;
  /** Why the background could not process the last reading. Null where it could. */
  readonly failure: Reason | null;
}

/** How far the document has loaded. A page that is only half there can look as if it showed less. */
export interface Progress {
  readonly isParsed: boolean;
  readonly isSeen: boolean;
}

export type ScoutEvent =
  | { readonly type: 'read'; readonly reading: PageReading; readonly settling: boolean; readonly progress: Progress }
  /** The page can't be read. */
  | { readonly type: 'lost' }
  /** The answer does not count any more, although the page may be the same. The reading must be sent again. */
  | { readonly type: 'stale' }
  | {
      readonly type: 'answered';
      readonly sequence: number;
      readonly reading: PageReading;
      readonly answer: Result<PageAnswer> | null;
    };

export type ScoutEffect =
  | { readonly type: 'ask'; readonly sequence: number; readonly reading: PageReading; readonly settling: boolean }
  | { readonly type: 'hear'; readonly reading: PageReading; readonly answer: PageAnswer | null }
  /** An answer that comes too late still tells which observation the background wrote. */
  | { readonly type: 'hear-recorded'; readonly recorded: SaidLearned; readonly words: NoticeWords }
  | { readonly type: 'clear' };

export const UNTOLD: ScoutState = { sent: null, sequence: 0, settling: false, answered: false, failure: null };

/** Gives the next state after an event, and what must be done. */
export function step(state: ScoutState, event: ScoutEvent): [ScoutState, ScoutEffect | null] {
  switch (event.type) {
    case 'read':
      return toldOf({ ...state, settling: event.settling }, event.reading, event.progress);
    case 'lost':
      return [{ ...state, sent: null, sequence: state.sequence + 1 }, { type: 'clear' }];
    case 'stale':
      return [{ ...state, sent: null, answered: false }, null];
    case 'answered':
      return answered(state, event);
  }
}

function toldOf(state: ScoutState, reading: PageReading, progress: Progress): [ScoutState, ScoutEffect | null] {
  const { settling } = state;
  const sent = JSON.stringify([reading, settling]);
  if (sent === state.sent || !isWorthSending(reading, state, progress)) return [state, null];
  const sequence = state.sequence + 1;
  return [
    { ...state, sent, sequence, answered: false },
    { type: 'ask', sequence, reading, settling },
  ];
}

function answered(
  state: ScoutState,
  { sequence, reading, answer }: Extract<ScoutEvent, { type: 'answered' }>,
): [ScoutState, ScoutEffect | null] {
  const value = answer?.ok ? answer.value : null;
  if (sequence !== state.sequence) {
    return [state, value?.recorded ? { type: 'hear-recorded', recorded: value.recorded, words: value.words } : null];
  }
  const refused = answer?.ok === false ? { sent: null, failure: answer.why } : { failure: null };
  return [
    { ...state, answered: answer !== null, ...refused },
    { type: 'hear', reading, answer: value },
  ];
}

/** A page of kind `other` is told to the background only if an earlier reading of this document was sent or lost. */
function isOfInterest({ kind }: PageReading, { sequence }: ScoutState): boolean {
  return kind !== 'other' || sequence > 0;
}

function isWorthSending(reading: PageReading, state: ScoutState, { isParsed, isSeen }: Progress): boolean {
  switch (reading.kind) {
    case 'other':
      return isOfInterest(reading, state);
    // Half a table looks like a shorter history. A page that nobody sees is not a visit, because the shopper did not
    // open it to look at it.
    case 'gift-balance':
      return isParsed && isSeen;
    // Each opening of the credits page is processed only once, so the whole list must be there.
    case 'promo-credits':
      return isParsed;
    default:
      return isParsed || hasRead(reading);
  }
}

/** Whether at least one fact was read. While the page is loading, the other facts may still come. */
function hasRead({ facts }: PageReading): boolean {
  return Object.values(facts).some((fact) => typeof fact === 'object' && fact.state === 'read');
}

/** Whether more may come after a reading, from the page or from the background. */
export function isUnsettled(state: ScoutState, reading: PageReading): boolean {
  return state.settling || (!state.answered && isOfInterest(reading, state));
}
