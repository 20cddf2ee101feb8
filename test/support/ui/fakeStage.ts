import type { Advice } from '../../../src/core/advice/advice';
import type { Learned } from '../../../src/core/ledger/learned';
import type { FirstSight } from '../../../src/core/page/firstSight';
import type { Target } from '../../../src/core/page/pageReading';
import type { RuleId } from '../../../src/core/settings/ruleIds';
import type { NoticeOnStage, NoticeView, Stage } from '../../../src/messages/stage';
import { said } from '../words/said';

/** What a fake scout shows first. */
export interface Opening {
  readonly advice?: readonly Advice[];
  readonly recorded?: Learned | null;
  readonly held?: RuleId | null;
  readonly takesFocus?: boolean;
  readonly failed?: NoticeView['failed'];
  readonly sight?: FirstSight;
}

/** A stage that answers as the scout does and records what was done with it. */
export interface FakeStage extends Stage {
  /** What the notice did, in order, such as `dismiss balance-unused`. */
  readonly did: string[];
  /** The rules among these whose advice is visible, as the notice says. */
  readonly seen: (...rules: RuleId[]) => readonly RuleId[];
  /** Shows something else from now on. */
  change(change: Opening): void;
}

export function fakeStage(
  opening: Opening,
  places: Partial<Record<Target, Element>> = {},
  language = 'en-US',
): FakeStage {
  const { advice = [], recorded = null, sight = null } = opening;
  let view: NoticeView = {
    ...said({ advice, recorded, sight }, language),
    held: opening.held ?? null,
    takesFocus: opening.takesFocus ?? true,
    failed: opening.failed ?? null,
  };
  let notice: NoticeOnStage | null = null;
  const did: string[] = [];

  function show(to: Partial<NoticeView>): void {
    view = { ...view, ...to };
    notice?.show(view);
  }
  function change({ advice, recorded, sight, ...to }: Opening): void {
    const inWords = said({ advice: advice ?? [], recorded: recorded ?? null, sight: sight ?? null }, language);
    show({
      ...to,
      ...(advice && { advice: inWords.advice }),
      ...(recorded !== undefined && { recorded: inWords.recorded }),
      ...(inWords.sight && { sight: inWords.sight }),
    });
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
        if (rule === 'recorded') show({ recorded: null });
        else if (rule === 'failure') show({ failed: null });
        else if (rule === 'sight') withoutSight();
        else show({ advice: without(rule) });
      },
      snooze(rule, span) {
        did.push(`snooze ${rule} ${span}`);
        show({ advice: without(rule) });
      },
      thisTime(rule, wish) {
        did.push(`this time ${wish} ${rule}`);
        show({ advice: without(rule) });
      },
      undo() {
        did.push('undo');
        show({ recorded: null });
      },
      answerSight(matches) {
        did.push(`answer sight ${matches ? 'yes' : 'no'}`);
        withoutSight();
      },
      leave() {
        did.push('leave');
        show({ held: null });
      },
      find: (target) => places[target] ?? null,
      orderPlaces: () => [],
    },
  };
}
