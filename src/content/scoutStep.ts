import type { PageReading } from '../core/page/pageReading';
import type { Reason } from '../core/result/reason';
import type { Result } from '../core/result/result';
import type { NoticeWords, PageAnswer, SaidLearned } from '../messages/protocol';

/** What the background was told of this page, and whether it has answered. */
export interface ScoutState {
  /** The last reading that was sent, as text; null while none was, or when it has to be sent again. */
  readonly sent: string | null;
  /** How many readings have been sent or lost; an answer to an earlier one says nothing of this page any more. */
  readonly sequence: number;
  /** Whether what can't be told in the last reading may still be on its way. */
  readonly settling: boolean;
  /** Whether the background has answered to the last reading. */
  readonly answered: boolean;
  /** Why the background could not take the last reading in; null where it could. */
  readonly failure: Reason | null;
}

/** How far the document is: what is half there reads like less. */
export interface Progress {
  readonly isParsed: boolean;
  readonly isSeen: boolean;
}

export type ScoutEvent =
  | { readonly type: 'read'; readonly reading: PageReading; readonly settling: boolean; readonly progress: Progress }
  /** The page can't be read. */
  | { readonly type: 'lost' }
  /** What was said does not count any more, though the page may be the same: it is to be sent again. */
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
  /** An answer that comes too late still tells what it has written. */
  | { readonly type: 'hear-recorded'; readonly recorded: SaidLearned; readonly words: NoticeWords }
  | { readonly type: 'clear' };

export const UNTOLD: ScoutState = { sent: null, sequence: 0, settling: false, answered: false, failure: null };

/** What follows from an event, and what is to be done for it. */
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

/** Nobody is told of a page of no interest, unless it was another one before. */
function isOfInterest({ kind }: PageReading, { sequence }: ScoutState): boolean {
  return kind !== 'other' || sequence > 0;
}

function isWorthSending(reading: PageReading, state: ScoutState, { isParsed, isSeen }: Progress): boolean {
  switch (reading.kind) {
    case 'other':
      return isOfInterest(reading, state);
    // Half a table looks like a shorter history, and what nobody sees is nobody's visit.
    case 'gift-balance':
      return isParsed && isSeen;
    // An opening of the page of credits is taken in once, so all of the list has to be there.
    case 'promo-credits':
      return isParsed;
    default:
      return isParsed || hasRead(reading);
  }
}

/** Whether anything was read at all: while the page still loads, the rest may be on its way. */
function hasRead({ facts }: PageReading): boolean {
  return Object.values(facts).some((fact) => typeof fact === 'object' && fact.state === 'read');
}

/** Whether more may come of a reading: from the page, or from the background. */
export function isUnsettled(state: ScoutState, reading: PageReading): boolean {
  return state.settling || (!state.answered && isOfInterest(reading, state));
}
