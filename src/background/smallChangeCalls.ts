import { failed } from '../core/result/result';
import type { SmallChange } from '../core/smallChange/smallChange';
import type { OwnPageCalls } from '../messages/protocol';
import type { Handlers } from '../messages/serve';
import type { AfterChange } from './bookCalls';
import { type Context, todayIn } from './context';

type SmallChangeCalls = Extract<
  keyof OwnPageCalls,
  'points.add' | 'points.remove' | 'leftover.add' | 'leftover.remove'
>;

/** The calls that note and remove what lies beside the balances. Batches and leftovers are never changed in place. */
export function smallChangeHandlers(
  { store, now, randomId }: Context,
  after: AfterChange,
): Pick<Handlers['ownPages'], SmallChangeCalls> {
  const change = (part: (before: SmallChange) => Partial<SmallChange>) =>
    after(store.changeSmallChange((before) => ({ ...before, ...part(before) })));

  return {
    async 'points.add'(batch) {
      if (batch.earned > todayIn('US', now())) return failed({ code: 'points-day-to-come' });
      return change(({ points }) => ({ points: [...points, { id: randomId(), ...batch }] }));
    },
    'points.remove': ({ batch }) => change(({ points }) => ({ points: points.filter(({ id }) => id !== batch) })),
    'leftover.add': ({ amount }) =>
      change(({ leftovers }) => ({ leftovers: [...leftovers, { id: randomId(), amount }] })),
    'leftover.remove': ({ leftover }) =>
      change(({ leftovers }) => ({ leftovers: leftovers.filter(({ id }) => id !== leftover) })),
  };
}
