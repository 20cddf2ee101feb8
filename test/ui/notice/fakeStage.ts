import type { NoticeView, Stage } from '../../../src/content/stage';
import type { Advice } from '../../../src/core/advice';
import type { FirstSight } from '../../../src/core/firstSight';
import type { Target } from '../../../src/core/pageReading';
import type { RuleId } from '../../../src/core/settings';
import type { Recorded } from '../../../src/messages/protocol';

/** What a fake scout shows at first. */
export interface Opening {
  readonly advice?: readonly Advice[];
  readonly recorded?: Recorded | null;
  readonly held?: RuleId | null;
  readonly failed?: NoticeView['failed'];
  readonly sight?: FirstSight;
}

/** A stage that answers as the scout does, and remembers what was done on it. */
export interface FakeStage extends Stage {
  /** What the notice did, in order, such as `dismiss balance-unused`. */
  readonly did: string[];
  /** The last report of what is shown. */
  readonly reported: () => readonly RuleId[];
  /** Shows something else from now on. */
  change(change: Partial<NoticeView>): void;
}

export function fakeStage(opening: Opening, places: Partial<Record<Target, Element>> = {}): FakeStage {
  let view: NoticeView = {
    marketplace: 'US',
    advice: opening.advice ?? [],
    recorded: opening.recorded ?? null,
    held: opening.held ?? null,
    failed: opening.failed ?? null,
    ...(opening.sight && { sight: opening.sight }),
  };
  let show: (view: NoticeView) => void = () => undefined;
  let reported: readonly RuleId[] = [];
  const did: string[] = [];

  function change(to: Partial<NoticeView>): void {
    view = { ...view, ...to };
    show(view);
  }
  function withoutSight(): void {
    const { sight: _, ...others } = view;
    view = others;
    show(view);
  }
  const without = (rule: string) => view.advice.filter((advice) => advice.rule !== rule);

  return {
    did,
    reported: () => reported,
    change,
    view: () => view,
    attach: (next) => {
      show = next;
    },
    shown: (rules) => {
      reported = rules;
    },
    actions: {
      dismiss(rule) {
        did.push(`dismiss ${rule}`);
        if (rule === 'recorded') change({ recorded: null });
        else if (rule === 'failure') change({ failed: null });
        else if (rule === 'sight') withoutSight();
        else change({ advice: without(rule) });
      },
      snooze(rule, span) {
        did.push(`snooze ${rule} ${span}`);
        change({ advice: without(rule) });
      },
      undo() {
        did.push('undo');
        change({ recorded: null });
      },
      answerSight(matches) {
        did.push(`answer sight ${matches ? 'yes' : 'no'}`);
        withoutSight();
      },
      leave() {
        did.push('leave');
        change({ held: null });
      },
      find: (target) => places[target] ?? null,
    },
  };
}
