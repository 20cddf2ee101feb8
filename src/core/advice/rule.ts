import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import type { OrderControl, Target } from '../page/pageReading';
import type { RuleBookId } from '../ruleBook/ruleBook';
import type { RuleId } from '../settings/ruleIds';
import type { Pen, Said } from './pen';
import type { Mark } from './saying';
import type { Situation } from './situation';
import type { ThisTime } from './thisTimeWish';

/** `stop`: before money moves at one press. `warn`: money is about to go against the wish. `note`: good to know. */
export type Severity = 'stop' | 'warn' | 'note';

/** What the advice of every rule has. `Stake` says whether a rule's advice is always about a sum, never, or at times. */
export interface AdviceOf<Id extends RuleId, Stake extends Money | null = Money | null> extends Usual {
  readonly rule: Id;
  readonly marketplace: MarketplaceId;
  /** The money the advice is about; the severity gate compares it with the purse's smallest amount. Null: not about a sum. */
  readonly stake: Stake;
}

/** What the advice of most rules has alike: see `fillIn.ts`. */
export interface Usual {
  readonly severity: Severity;
  /**
   * `notice`: shown in the page. `badge`: only counted in the badge and told in the popup. `hold`: its words are snoozed,
   * so it is shown only while a press that it holds is held.
   */
  readonly place: 'notice' | 'badge' | 'hold';
  /** The controls whose next press is held once. */
  readonly holds: readonly OrderControl[];
  /** What "show me where" outlines. */
  readonly show: Target | null;
  /** Amazon's rule that it rests on, or null where it rests on what was read alone. */
  readonly restsOn: RuleBookId | null;
}

/** Advice of any rule, as far as all advice is alike. */
export type AnyAdvice = AdviceOf<RuleId>;

/** What a rule finds: its advice without what is filled in for it. A sum that is at stake has to be said. */
export type Found<Advice extends AnyAdvice> = Omit<Advice, 'rule' | 'marketplace' | 'stake' | keyof Usual> &
  Partial<Pick<Advice, keyof Usual>> &
  (Advice['stake'] extends null ? { readonly stake?: null } : Pick<Advice, 'stake'>);

/** What each language says of a rule beside its sentences. */
export interface Named {
  /** What the rule is about, as it stands alone in the settings. */
  readonly name: string;
}

/**
 * A rule: what it looks for, what is fixed about its advice, and how that is said.
 *
 * @typeParam Own what each language says of it; it is written in `src/words/<language>/rules.ts`.
 */
export interface Rule<Advice extends AnyAdvice, Own> {
  readonly id: Advice['rule'];
  /** By what it is recognized wherever it is listed. */
  readonly mark: Mark;
  /** What all its advice has, where that differs from what is usual. */
  readonly always?: Partial<Usual>;
  /** What the shopper can ask for against it, for one order alone. */
  readonly otherWay?: ThisTime;
  /** Set where it says what becomes of the balance on the page, so that the popup need not say it again. */
  readonly tellsBalance?: true;
  /** Set where it waits for the shopper's answer: it is counted in the badge wherever it is noticed. */
  readonly awaitsAnswer?: true;
  /** Set where it looks at what the other rules say: then it is asked after them. */
  readonly asked?: 'last';
  /**
   * What there is to say of a situation; null where nothing.
   *
   * @param said what the rules say that are asked before it; empty unless it is asked last
   */
  readonly judge: (situation: Situation, said: readonly AnyAdvice[]) => Found<Advice> | null;
  /** Its advice as a page may be told it, where there are words of the shopper's own in it. */
  readonly withoutOwnWords?: (advice: Advice) => Advice;
  readonly say: (advice: Advice, own: Own, pen: Pen) => Said;
}
