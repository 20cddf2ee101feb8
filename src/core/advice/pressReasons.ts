import type { OrderControl } from '../page/pageReading';
import type { HabitTold } from './here/pressHere';
import type { SharedReasons } from './pen';

/** The parts of advice about a press that its reasons need. */
interface AboutPress {
  readonly control: OrderControl | null;
  readonly habit: HabitTold | null;
  readonly holds: readonly OrderControl[];
}

/**
 * The reasons of advice about a press. They say what the press takes in this account, or that this depends if it is not
 * known. They say that the press may not order anything. They also say what the shopper can do instead, because at a
 * checkout from the cart the shopper chooses what pays.
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
