import type { Severity } from '../core/advice/rule';
import { saidOn } from '../core/advice/thisTime';
import type { OrderControl, PageReading } from '../core/page/pageReading';
import type { RuleId } from '../core/settings/ruleIds';
import type { ContentCalls, NoticeWords, PageAnswer, SaidAdvice, SaidLearned, SaidSight } from '../messages/protocol';
import type { Failure, NoticeActions, NoticeView } from '../messages/stage';

/** What was said about this page, and what the shopper did with it. */
export interface NoticesState {
  readonly page: PageReading;
  readonly words: NoticeWords | null;
  readonly said: readonly SaidAdvice[];
  readonly recorded: SaidLearned | null;
  readonly sight: SaidSight | null;
  /** The layout whose question the shopper dismissed. */
  readonly putAway: SaidSight['layout'] | null;
  /** The rule whose advice holds a press now. Null where no press is held. */
  readonly held: RuleId | null;
  readonly takesFocus: boolean;
  readonly failed: Failure | null;
  /**
   * The rank of severity up to which a rule's advice is hidden, by kind of page and rule. More severe advice is shown.
   */
  readonly silenced: ReadonlyMap<string, number>;
}

type Input<Name extends keyof NoticeActions> = Parameters<NoticeActions[Name]>;

export type NoticesEvent =
  /** What the background said about a reading. Null where it said nothing. */
  | { readonly type: 'heard'; readonly reading: PageReading; readonly answer: PageAnswer | null }
  /** An observation that was written at this opening of the page. */
  | { readonly type: 'recorded'; readonly recorded: SaidLearned; readonly words: NoticeWords }
  | { readonly type: 'dismissed'; readonly what: Input<'dismiss'>[0] }
  | { readonly type: 'snoozed'; readonly rule: RuleId; readonly span: Input<'snooze'>[1] }
  | { readonly type: 'this-time'; readonly rule: RuleId; readonly wish: Input<'thisTime'>[1] }
  | { readonly type: 'undo' }
  | { readonly type: 'undone'; readonly entry: SaidLearned['entry'] }
  | { readonly type: 'sight-answered'; readonly matches: boolean }
  /** The background did not do what it was asked to do. */
  | { readonly type: 'failed'; readonly at: Failure }
  /** A press is held because of a rule's advice. `released` below means that the press passes. */
  | { readonly type: 'held'; readonly rule: RuleId; readonly takesFocus: boolean }
  | { readonly type: 'released' }
  /** The page was opened anew, so dismissed advice may be shown again. */
  | { readonly type: 'reset' }
  /** Nothing is shown any more. */
  | { readonly type: 'cleared' };

/** What the background is asked to do for the shopper, and what follows from its answer. */
export interface Question<Name extends keyof ContentCalls = keyof ContentCalls> {
  readonly call: Name;
  readonly input: ContentCalls[Name]['input'];
  /** The failure that is shown if the background does not do it. */
  readonly failure: Failure;
  readonly done?: NoticesEvent;
}

export const NOTHING_SAID: NoticesState = {
  page: { kind: 'other', marketplace: 'US', facts: {} },
  words: null,
  said: [],
  recorded: null,
  sight: null,
  putAway: null,
  held: null,
  takesFocus: false,
  failed: null,
  silenced: new Map(),
};

const RANK: Record<Severity, number> = { note: 1, warn: 2, stop: 3 };
/** No severity has a higher rank, so advice that is hidden up to this rank does not come back. */
const FOR_GOOD = 4;

const bySeverity = (one: SaidAdvice, other: SaidAdvice) => RANK[other.severity] - RANK[one.severity];
const key = ({ page }: NoticesState, rule: RuleId) => `${page.kind} ${rule}`;

/**
 * Gives the next state after an event, and what the background must be asked. An event that changes nothing gives the
 * same state object.
 */
export function step(state: NoticesState, event: NoticesEvent): [NoticesState, Question | null] {
  switch (event.type) {
    case 'snoozed': {
      const { rule, span } = event;
      const question = span === 'page' ? null : asks('advice.snooze', { rule, span }, 'snooze');
      return [silence(state, rule, FOR_GOOD), question];
    }
    case 'this-time': {
      const input = { wish: event.wish, ...saidOn(state.page) };
      return [hide(state, event.rule), asks('advice.thisTime', input, 'snooze')];
    }
    case 'undo': {
      if (state.recorded === null) return [state, null];
      const { entry } = state.recorded;
      return [state, { ...asks('learned.undo', { entry }, 'undo'), done: { type: 'undone', entry } }];
    }
    case 'sight-answered': {
      const { sight } = state;
      const { matches } = event;
      if (sight?.answer !== 'asked') return [state, null];
      const question = asks('sight.answer', { layout: sight.layout, matches }, 'sight');
      return [{ ...state, sight: matches ? null : { ...sight, answer: 'doubted' } }, question];
    }
    default:
      return [after(state, event), null];
  }
}

function asks<Name extends keyof ContentCalls>(
  call: Name,
  input: ContentCalls[Name]['input'],
  failure: Failure,
): Question<Name> {
  return { call, input, failure };
}

type Answered = 'snoozed' | 'this-time' | 'undo' | 'sight-answered';

function after(state: NoticesState, event: Exclude<NoticesEvent, { type: Answered }>): NoticesState {
  switch (event.type) {
    case 'heard':
      return heard(state, event.reading, event.answer);
    case 'recorded':
      return { ...state, recorded: event.recorded, words: event.words };
    case 'dismissed':
      return dismiss(state, event.what);
    case 'undone':
      return state.recorded?.entry === event.entry ? { ...state, recorded: null, failed: null } : state;
    case 'failed':
      return { ...state, failed: event.at };
    case 'held':
      return { ...state, held: event.rule, takesFocus: event.takesFocus };
    case 'released':
      return state.held === null ? state : { ...state, held: null };
    case 'reset':
      return { ...state, silenced: new Map(), putAway: null, held: null };
    case 'cleared':
      return { ...state, said: [], recorded: null, sight: null, failed: null, held: null };
  }
}

function heard(state: NoticesState, page: PageReading, answer: PageAnswer | null): NoticesState {
  const isSameKind = page.kind === state.page.kind;
  const said = answer?.advice ?? [];
  return {
    ...state,
    page,
    said,
    words: answer?.words ?? state.words,
    sight: answer?.sight ?? null,
    // A recorded observation is about the page that it was read on, so it is removed with that page.
    recorded: answer?.recorded ?? (isSameKind ? state.recorded : null),
    failed: isSameKind ? state.failed : null,
    held: said.some(({ rule }) => rule === state.held) ? state.held : null,
  };
}

function dismiss(state: NoticesState, what: Input<'dismiss'>[0]): NoticesState {
  switch (what) {
    case 'failure':
      return { ...state, failed: null };
    case 'recorded':
      return { ...state, failed: null, recorded: null };
    case 'sight':
      return { ...state, failed: null, putAway: state.sight?.layout ?? null };
    default:
      return hide(state, what);
  }
}

/** Hides a rule's advice until the rule says something more severe. */
function hide(state: NoticesState, rule: RuleId): NoticesState {
  const ranks = state.said.filter((advice) => advice.rule === rule).map(({ severity }) => RANK[severity]);
  return silence(state, rule, Math.max(0, ...ranks));
}

function silence(state: NoticesState, rule: RuleId, upTo: number): NoticesState {
  const silenced = new Map(state.silenced).set(key(state, rule), upTo);
  return { ...state, silenced, held: state.held === rule ? null : state.held };
}

/** What the notice must show, the most severe advice first. */
export function viewOf(state: NoticesState): NoticeView {
  const { words, said, recorded, sight, putAway, held, takesFocus, failed } = state;
  const advice = said.filter((piece) => isShown(state, piece)).sort(bySeverity);
  const asked = sight === null || sight.layout === putAway ? {} : { sight };
  return { words, advice, recorded, ...asked, held, takesFocus, failed };
}

function isShown(state: NoticesState, { rule, place, severity }: SaidAdvice): boolean {
  const { held, silenced } = state;
  if (rule === held) return true;
  if (place !== 'notice') return false;
  const upTo = silenced.get(key(state, rule)) ?? 0;
  // The held press may use a credit that is near its end, and the shopper decides about it now. So this advice is shown
  // even if the shopper dismissed it before. It is not shown if the shopper snoozed it.
  return RANK[severity] > upTo || (held !== null && rule === 'credit-expiring' && upTo !== FOR_GOOD);
}

/**
 * The rule whose advice holds a press of this control. It is the most severe advice of those that hold it. Undefined
 * where no advice holds it.
 */
export function whyHeld({ said }: NoticesState, control: OrderControl): RuleId | undefined {
  return said.filter(({ holds }) => holds.includes(control)).sort(bySeverity)[0]?.rule;
}
