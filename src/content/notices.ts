import type { Advice, Severity } from '../core/advice';
import type { FirstSight } from '../core/firstSight';
import type { OrderControl, PageReading, Target } from '../core/pageReading';
import type { RuleId } from '../core/settings';
import type { Answer, ContentCalls, PageAnswer, Recorded } from '../messages/protocol';
import type { Failure, NoticeView, Stage } from './stage';

export type Ask = <Name extends keyof ContentCalls>(
  call: Name,
  input: ContentCalls[Name]['input'],
) => Promise<Answer<ContentCalls[Name]['output']> | null>;

/** What has been said about this page, what of it is shown, and which presses it holds. */
export interface Notices {
  readonly stage: Stage;
  /** All advice about the last reading, silenced or not. */
  advice(): readonly Advice[];
  /** Whether a notice has taken the stage. */
  attached(): boolean;
  /** What the background said about a reading. Replaces what was said about an earlier one. */
  hear(reading: PageReading, answer: PageAnswer): void;
  /** An observation written at this opening of the page. It is told once, and stays until it is undone or dismissed. */
  hearRecorded(recorded: Recorded): void;
  /** The controls of which a press is to be held: by advice that is in the page for the shopper to see. */
  guarded(): ReadonlySet<OrderControl>;
  /** A press of a control is being held. Throws where the notice does not show why, so that the press passes. */
  hold(control: OrderControl, pressed: Element | null): void;
  /** The shopper has pressed again, and the press passed: there is nothing to go back from. */
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
export function keepNotices(ask: Ask, find: (target: Target) => Element | null): Notices {
  let page: Pick<PageReading, 'kind' | 'marketplace'> = { kind: 'other', marketplace: 'US' };
  let said: readonly Advice[] = [];
  let recorded: Recorded | null = null;
  let sight: FirstSight | null = null;
  /** The layout whose question the shopper has put away. */
  let putAway: FirstSight['layout'] | null = null;
  let held: RuleId | null = null;
  let failed: Failure | null = null;
  let pressed: Element | null = null;
  let show: ((view: NoticeView) => void) | null = null;
  let shown: ReadonlySet<RuleId> = new Set();
  /** How severe a rule's advice has to be to be shown, by kind of page and rule. */
  const silenced = new Map<string, number>();

  const key = (rule: RuleId) => `${page.kind} ${rule}`;

  function spoken(): readonly Advice[] {
    return said
      .filter(({ place, rule, severity }) => place === 'notice' && RANK[severity] > (silenced.get(key(rule)) ?? 0))
      .sort((one, other) => RANK[other.severity] - RANK[one.severity]);
  }

  function view(): NoticeView {
    const asked = sight === null || sight.layout === putAway ? {} : { sight };
    return { marketplace: page.marketplace, advice: spoken(), recorded, ...asked, held, failed };
  }

  function publish(): void {
    try {
      show?.(view());
    } catch {
      // A notice that cannot be drawn explains nothing, so nothing is held for it.
      shown = new Set();
    }
  }

  function fail(at: Failure): void {
    failed = at;
    publish();
  }

  function silence(rule: RuleId, upTo: number): void {
    silenced.set(key(rule), upTo);
    if (held === rule) held = null;
    publish();
  }

  function holding(control: OrderControl): RuleId | null {
    return spoken().find(({ rule, holds }) => shown.has(rule) && holds.includes(control))?.rule ?? null;
  }

  const stage: Stage = {
    view,
    attach(listener) {
      show = listener;
    },
    shown(rules) {
      shown = new Set(rules);
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
        silence(
          rule,
          Math.max(0, ...said.filter((advice) => advice.rule === rule).map(({ severity }) => RANK[severity])),
        );
      },
      snooze(rule, span) {
        silence(rule, FOR_GOOD);
        if (span === 'page') return;
        void ask('advice.snooze', { rule, span }).then((answer) => {
          if (!answer?.ok) fail('snooze');
        });
      },
      undo() {
        const { entry } = recorded ?? {};
        if (entry === undefined) return;
        void ask('recorded.undo', { entry }).then((answer) => {
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
      leave() {
        const control = pressed?.isConnected ? pressed : find('order-control');
        held = null;
        publish();
        (control as HTMLElement | null)?.focus?.({ preventScroll: true });
      },
    },
  };

  return {
    stage,
    advice: () => said,
    attached: () => show !== null,
    hear({ kind, marketplace }, answer) {
      // What was recorded is about the page that it was read on, and goes with it.
      recorded = answer.recorded ?? (kind === page.kind ? recorded : null);
      if (kind !== page.kind) failed = null;
      page = { kind, marketplace };
      said = answer.advice;
      sight = answer.sight ?? null;
      if (!spoken().some(({ rule }) => rule === held)) held = null;
      publish();
    },
    hearRecorded(next) {
      recorded = next;
      publish();
    },
    guarded: () => new Set(spoken().flatMap(({ rule, holds }) => (shown.has(rule) ? holds : []))),
    hold(control, element) {
      held = holding(control);
      pressed = element;
      publish();
      if (holding(control) === null) {
        held = null;
        throw new Error('The notice is not in the page.');
      }
    },
    release() {
      if (held === null) return;
      held = null;
      publish();
    },
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
