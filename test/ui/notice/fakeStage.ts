import type { NoticeOnStage, NoticeView, Stage } from '../../../src/content/stage';
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
  readonly takesFocus?: boolean;
  readonly failed?: NoticeView['failed'];
  readonly sight?: FirstSight;
}

/** A stage that answers as the scout does, and remembers what was done on it. */
export interface FakeStage extends Stage {
  /** What the notice did, in order, such as `dismiss balance-unused`. */
  readonly did: string[];
  /** Which of these rules' advice the notice says can be seen. */
  readonly seen: (...rules: RuleId[]) => readonly RuleId[];
  /** Shows something else from now on. */
  change(change: Partial<NoticeView>): void;
}

export function fakeStage(opening: Opening, places: Partial<Record<Target, Element>> = {}): FakeStage {
  let view: NoticeView = {
    marketplace: 'US',
    advice: opening.advice ?? [],
    recorded: opening.recorded ?? null,
    held: opening.held ?? null,
    takesFocus: opening.takesFocus ?? true,
    failed: opening.failed ?? null,
    ...(opening.sight && { sight: opening.sight }),
  };
  let notice: NoticeOnStage | null = null;
  const did: string[] = [];

  function change(to: Partial<NoticeView>): void {
    view = { ...view, ...to };
    notice?.show(view);
  }
  function withoutSight(): void {
    const { sight: _, ...others } = view;
    view = others;
    notice?.show(view);
  }
  const without = (rule: string) => view.advice.filter((advice) => advice.rule !== rule);

  return {
    did,
    seen: (...rules) => rules.filter((rule) => notice?.canSee(rule)),
    change,
    view: () => view,
    attach: (next) => {
      notice = next;
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
      thisTime(rule, wish) {
        did.push(`this time ${wish} ${rule}`);
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
      orderPlaces: () => [],
    },
  };
}
