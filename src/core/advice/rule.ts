import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import type { OrderControl, Target } from '../page/pageReading';
import type { RuleBookId } from '../ruleBook/ruleBook';
import type { RuleId } from '../settings/ruleIds';
import type { Pen, Said } from './pen';
import type { Mark } from './saying';
import type { Situation } from './situation';
import type { ThisTime } from './thisTimeWish';

/** `stop`: one press is about to move money. `warn`: money is about to go against the wish. `note`: good to know. */
export type Severity = 'stop' | 'warn' | 'note';

/**
 * The parts that the advice of every rule has. `Stake` says whether a rule's advice is about a sum always, never or
 * sometimes.
 */
export interface AdviceOf<Id extends RuleId, Stake extends Money | null = Money | null> extends Usual {
  readonly rule: Id;
  readonly marketplace: MarketplaceId;
  /**
   * The sum that the advice is about. It is compared with the purse's smallest amount. Null: the advice is about no
   * sum.
   */
  readonly stake: Stake;
}

/** The parts that are the same in the advice of most rules (`fillIn.ts`). */
export interface Usual {
  readonly severity: Severity;
  /**
   * `notice`: shown in the page. `badge`: counted in the badge and shown in the popup only. `hold`: its words are
   * snoozed, so it is shown only while it holds a press.
   */
  readonly place: 'notice' | 'badge' | 'hold';
  /** The controls whose next press is held once. */
  readonly holds: readonly OrderControl[];
  /** What "show me where" outlines in the page. */
  readonly show: Target | null;
  /** Amazon's rule that the advice rests on, or null if it rests only on what was read. */
  readonly restsOn: RuleBookId | null;
}

/** Advice of any rule, with only the parts that all advice has. */
export type AnyAdvice = AdviceOf<RuleId>;

/**
 * What a rule finds: its advice without the parts that `fillIn.ts` adds. A rule about a sum must give the sum that is
 * at stake.
 */
export type Found<Advice extends AnyAdvice> = Omit<Advice, 'rule' | 'marketplace' | 'stake' | keyof Usual> &
  Partial<Pick<Advice, keyof Usual>> &
  (Advice['stake'] extends null ? { readonly stake?: null } : Pick<Advice, 'stake'>);

/** What each language says about a rule beside its sentences. */
export interface Named {
  /** What the rule is about, as a heading that stands alone in the settings. */
  readonly name: string;
}

/**
 * A rule: what it looks for, which parts of its advice are fixed, and how it says the advice.
 *
 * @typeParam Own what each language says about the rule; it is written in `src/words/<language>/rules.ts`.
 */
export interface Rule<Advice extends AnyAdvice, Own> {
  readonly id: Advice['rule'];
  /** The accent and icon by which the rule is recognized in every list. */
  readonly mark: Mark;
  /** The parts of its advice that are always the same and differ from the usual values. */
  readonly always?: Partial<Usual>;
  /** What the shopper can choose against its advice for one order alone. */
  readonly otherWay?: ThisTime;
  /** True if its advice says what happens to the balance on the page. The popup then does not say it again. */
  readonly tellsBalance?: true;
  /**
   * True if its advice waits for the shopper's answer. It is then counted in the badge even if it is not shown in the
   * page.
   */
  readonly awaitsAnswer?: true;
  /** `last` if it needs what the other rules say. It then runs after them. */
  readonly asked?: 'last';
  /**
   * Returns what the rule finds in a situation; null if it finds nothing.
   *
   * @param said what the rules before it said; empty unless the rule runs last.
   */
  readonly judge: (situation: Situation, said: readonly AnyAdvice[]) => Found<Advice> | null;
  /**
   * Returns its advice in the form that a page may see. It is needed only if the advice contains the shopper's own
   * words.
   */
  readonly withoutOwnWords?: (advice: Advice) => Advice;
  readonly say: (advice: Advice, own: Own, pen: Pen) => Said;
}
