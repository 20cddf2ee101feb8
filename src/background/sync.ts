import { canonicalJson } from '../core/encoding/canonicalJson';
import { isOurItem, pack, type SyncItems } from '../core/sync/packing';
import type { Extension } from '../platform/extension';
import { SYNC_QUOTA } from '../platform/syncQuota';
import { parseRecords } from '../store/wholeBooks/syncedRows';
import type { Context } from './context';

type Syncing = Pick<Extension, 'synced' | 'keepSynced' | 'dropSynced'>;

export interface Sync {
  /** Syncs these books with the browser's synced storage, if the shopper wants that. */
  meet(): Promise<void>;
  /** Removes everything of ours from the synced storage. */
  clear(): Promise<void>;
}

/**
 * Syncs purses, credits, reserves and settings through the browser's own synced storage. The history never leaves the
 * device. Only one sync runs at a time. Changes that are made during it are synced by the next one.
 *
 * @param changed called after changes of other browsers were written
 */
export function openSync(context: Context, extension: Syncing, changed: () => void): Sync {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    meet: () => inTurn(() => meet(context, extension, changed)),
    clear: () =>
      inTurn(async () => {
        await extension.dropSynced(Object.keys(await extension.synced()).filter(isOurItem));
      }),
  };
}

async function meet({ store, now, randomId }: Context, extension: Syncing, changed: () => void): Promise<void> {
  const kept = await store.readSettings();
  if (!kept.ok || !kept.value.device.sync) return;
  const lying = Object.entries(await extension.synced()).filter(([name]) => isOurItem(name));
  const remote = parseRecords(lying.flatMap(([, value]) => (Array.isArray(value) ? value : [])));
  const met = await store.syncRows(remote, now(), randomId());
  if (!met.ok) return;
  if (met.value.changed) changed();
  const { items, leftOut } = pack(met.value.state, SYNC_QUOTA);
  const refused = await lay(items, new Map(lying), extension);
  await store.keepLeftOut(leftOut.length + refused);
}

/**
 * Writes what is new, then removes what is no longer needed. In this order, nothing is missing if it is interrupted. If
 * there is no room for both, it removes first to make room.
 * @returns how many records the browser did not take, because it limits their size and how often they are written. The
 * next sync tries again.
 */
async function lay(items: SyncItems, lying: ReadonlyMap<string, unknown>, extension: Syncing): Promise<number> {
  const fresh = Object.entries(items).filter(
    ([name, value]) => canonicalJson(lying.get(name)) !== canonicalJson(value),
  );
  const keep = () =>
    extension.keepSynced(Object.fromEntries(fresh)).then(
      () => true,
      () => false,
    );
  let taken = fresh.length === 0 || (await keep());
  const over = [...lying.keys()].filter((name) => !Object.hasOwn(items, name));
  if (over.length > 0) {
    await extension.dropSynced(over);
    taken ||= await keep();
  }
  return taken ? 0 : fresh.flatMap(([, records]) => records).length;
}
