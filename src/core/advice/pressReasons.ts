import type { OrderControl } from '../page/pageReading';
import type { HabitTold } from './here/pressHere';
import type { SharedReasons } from './pen';

/** Advice about a press, as far as reasons are told of it. */
interface AboutPress {
  readonly control: OrderControl | null;
  readonly habit: HabitTold | null;
  readonly holds: readonly OrderControl[];
}

/**
 * What a press takes in this account where that is known, and that it depends where it is not; that it may order
 * nothing; and what the shopper can do instead, since at a checkout from the cart they choose what pays.
 */
export function pressReasons({ control, habit, holds }: AboutPress, reason: SharedReasons): string[] {
  const subscribes = control === 'subscribe' || holds.includes('subscribe');
  const hasCart = control === 'buy-now' || control === 'one-click' || control === 'subscribe';
  return [
    habit === null ? reason.dependsOnAccount : reason.buyNowTook[habit.by][habit.takes],
    ...(subscribes ? [reason.mayNotOrder] : []),
    ...(hasCart ? [reason.cartLetsYouChoose] : []),
  ];
}
