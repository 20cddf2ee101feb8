import type { Severity } from '../core/advice/rule';
import { saidOn } from '../core/advice/thisTime';
import type { OrderControl, PageReading } from '../core/page/pageReading';
import type { Result } from '../core/result/result';
import type { RuleId } from '../core/settings/ruleIds';
import type { ContentCalls, NoticeWords, PageAnswer, SaidAdvice, SaidLearned, SaidSight } from '../messages/protocol';
import {
  type Failure,
  NOTICE_ELEMENT,
  type NoticeActions,
  type NoticeOnStage,
  type NoticeView,
  type Stage,
} from '../messages/stage';

export type Ask = <Name extends keyof ContentCalls>(
  call: Name,
  input: ContentCalls[Name]['input'],
) => Promise<Result<ContentCalls[Name]['output']> | null>;

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

const RANK: Record<Severity, number> = { note: 1, warn: 2, stop: 3 };
/** No advice is more severe, so nothing brings it back. */
const FOR_GOOD = 4;

/** Keeps the stage. Everything here lives in memory and ends with the page. */
export function keepNotices(ask: Ask, places: Pick<NoticeActions, 'find' | 'orderPlaces'>): Notices {
  const { find, orderPlaces } = places;
  let page: PageReading = { kind: 'other', marketplace: 'US', facts: {} };
  let words: NoticeWords | null = null;
  let said: readonly SaidAdvice[] = [];
  let recorded: SaidLearned | null = null;
  let sight: SaidSight | null = null;
  /** The layout whose question the shopper has put away. */
  let putAway: SaidSight['layout'] | null = null;
  let held: RuleId | null = null;
  let takesFocus = false;
  let failed: Failure | null = null;
  let pressed: Element | null = null;
  let notice: NoticeOnStage | null = null;
  /** How severe a rule's advice has to be to be shown, by kind of page and rule. */
  const silenced = new Map<string, number>();

  const key = (rule: RuleId) => `${page.kind} ${rule}`;

  function isSpoken({ place, rule, severity }: SaidAdvice): boolean {
    return place === 'notice' && RANK[severity] > (silenced.get(key(rule)) ?? 0);
  }

  /**
   * A credit near its end that the held press may use: the shopper decides about it there and then, so having put its
   * words away before is no reason to leave it out. Having snoozed them is.
   */
  function isForHeldPress({ rule, place }: SaidAdvice): boolean {
    return held !== null && rule === 'credit-expiring' && place === 'notice' && silenced.get(key(rule)) !== FOR_GOOD;
  }

  function view(): NoticeView {
    const advice = said
      .filter((piece) => piece.rule === held || isSpoken(piece) || isForHeldPress(piece))
      .sort((one, other) => RANK[other.severity] - RANK[one.severity]);
    const asked = sight === null || sight.layout === putAway ? {} : { sight };
    return { words, advice, recorded, ...asked, held, takesFocus, failed };
  }

  function publish(): void {
    try {
      notice?.show(view());
    } catch {
      // A notice that can't be drawn explains nothing, so it can't be seen and nothing is held for it.
    }
  }

  function isHeldInSight(): boolean {
    return held === null || notice?.canSee(held) === true;
  }

  function fail(at: Failure): void {
    failed = at;
    publish();
  }

  function release(): void {
    if (held === null) return;
    held = null;
    publish();
  }

  function silence(rule: RuleId, upTo: number): void {
    silenced.set(key(rule), upTo);
    if (held === rule) held = null;
    publish();
  }

  /** Hides what is said by a rule now, until it is more severe. */
  function hide(rule: RuleId): void {
    const severities = said.filter((advice) => advice.rule === rule).map(({ severity }) => RANK[severity]);
    silence(rule, Math.max(0, ...severities));
  }

  const stage: Stage = {
    view,
    attach(next) {
      notice = next;
    },
    actions: {
      dismiss(rule) {
        if (rule === 'recorded' || rule === 'failure' || rule === 'sight') {
          if (rule === 'recorded') recorded = null;
          if (rule === 'sight') putAway = sight?.layout ?? null;
          failed = null;
          publish();
          return;
        }
        hide(rule);
      },
      snooze(rule, span) {
        silence(rule, FOR_GOOD);
        if (span === 'page') return;
        void ask('advice.snooze', { rule, span }).then((answer) => {
          if (!answer?.ok) fail('snooze');
        });
      },
      thisTime(rule, wish) {
        hide(rule);
        void ask('advice.thisTime', { wish, ...saidOn(page) }).then((answer) => {
          if (!answer?.ok) fail('snooze');
        });
      },
      undo() {
        const { entry } = recorded ?? {};
        if (entry === undefined) return;
        void ask('learned.undo', { entry }).then((answer) => {
          if (!answer?.ok) return fail('undo');
          if (recorded?.entry !== entry) return;
          recorded = null;
          failed = null;
          publish();
        });
      },
      answerSight(matches) {
        const asked = sight;
        if (asked?.answer !== 'asked') return;
        sight = matches ? null : { ...asked, answer: 'doubted' };
        publish();
        void ask('sight.answer', { layout: asked.layout, matches }).then((answer) => {
          if (!answer?.ok) fail('sight');
        });
      },
      find,
      orderPlaces,
      leave() {
        const control = (pressed?.isConnected ? pressed : find('order-control')) as HTMLElement | null;
        // Where a key has pressed, the focus may have stayed in a field.
        const hasFocus = takesFocus || control?.ownerDocument.activeElement?.localName === NOTICE_ELEMENT;
        held = null;
        publish();
        if (hasFocus) control?.focus?.({ preventScroll: true });
      },
    },
  };

  return {
    stage,
    attached: () => notice !== null,
    lacksNotice: () => notice === null && (recorded !== null || said.some(({ place }) => place !== 'badge')),
    hear(reading, answer) {
      const { kind } = reading;
      // What was recorded is about the page that it was read on, and goes with it.
      recorded = answer?.recorded ?? (kind === page.kind ? recorded : null);
      if (kind !== page.kind) failed = null;
      page = reading;
      words = answer?.words ?? words;
      said = answer?.advice ?? [];
      sight = answer?.sight ?? null;
      if (!said.some(({ rule }) => rule === held)) held = null;
      publish();
    },
    hearRecorded(next, inWords) {
      recorded = next;
      words = inWords;
      publish();
    },
    guarded: () => new Set(notice === null ? [] : said.flatMap(({ holds }) => holds)),
    hold(control, element, mayTakeFocus) {
      const [why] = said
        .filter(({ holds }) => holds.includes(control))
        .sort((one, other) => RANK[other.severity] - RANK[one.severity]);
      if (why === undefined || notice === null) return false;
      held = why.rule;
      pressed = element;
      takesFocus = mayTakeFocus;
      publish();
      if (isHeldInSight()) return true;
      release();
      return false;
    },
    isHeldInSight,
    release,
    reset() {
      silenced.clear();
      putAway = null;
      held = null;
      publish();
    },
    clear() {
      said = [];
      recorded = null;
      sight = null;
      failed = null;
      held = null;
      publish();
    },
  };
}
