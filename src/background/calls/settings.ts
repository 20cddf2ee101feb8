import { failed } from '../../core/result/result';
import type { Settings } from '../../core/settings/settings';
import type { SmallChange } from '../../core/smallChange/smallChange';
import type { settingsCalls } from '../../messages/calls/settings';
import type { InputOf } from '../../messages/protocol';
import type { OwnPageHandlers } from '../../messages/serve';
import type { AfterChange } from '../afterChange';
import { type Context, todayIn } from '../context';

/**
 * The calls about settings, and about what is kept beside the balances. Batches of points and leftovers are never
 * changed in place.
 */
export function settingsHandlers(
  { store, now, randomId }: Context,
  after: AfterChange,
): OwnPageHandlers<typeof settingsCalls> {
  const changeSmall = (part: (before: SmallChange) => Partial<SmallChange>) =>
    after(store.changeSmallChange((before) => ({ ...before, ...part(before) })));

  return {
    'settings.change': (change) => after(store.changeSettings((settings) => changed(settings, change))),
    'device.change': (change) => after(store.changeDevice(change)),
    async 'points.add'(batch) {
      if (batch.earned > todayIn('US', now())) return failed({ code: 'points-day-to-come' });
      return changeSmall(({ points }) => ({ points: [...points, { id: randomId(), ...batch }] }));
    },
    'points.remove': ({ batch }) => changeSmall(({ points }) => ({ points: points.filter(({ id }) => id !== batch) })),
    'leftover.add': ({ amount }) =>
      changeSmall(({ leftovers }) => ({ leftovers: [...leftovers, { id: randomId(), amount }] })),
    'leftover.remove': ({ leftover }) =>
      changeSmall(({ leftovers }) => ({ leftovers: leftovers.filter(({ id }) => id !== leftover) })),
  };
}

/** The days before an end are kept largest first, and each only once. */
function changed(settings: Settings, change: InputOf<'settings.change'>): Settings {
  const after = { ...settings, ...change };
  return { ...after, ladder: [...new Set(after.ladder)].sort((a, b) => b - a) };
}
