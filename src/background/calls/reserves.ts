import type { reserveCalls } from '../../messages/calls/reserves';
import type { OwnPageHandlers } from '../../messages/serve';
import type { AfterChange } from '../afterChange';
import { type Context, stampOf } from '../context';

/** The calls about reserves. */
export function reserveHandlers(context: Context, after: AfterChange): OwnPageHandlers<typeof reserveCalls> {
  const { store, now, randomId } = context;
  const stamp = () => stampOf(context);

  return {
    'reserve.add': ({ name, ...reserve }) =>
      after(store.addReserve({ ...reserve, name: name.trim(), id: randomId(), began: now() })),
    'reserve.deposit': ({ reserve, amount }) => after(store.moveReserve(reserve, 'in', amount, stamp())),
    'reserve.release': ({ reserve, amount }) => after(store.moveReserve(reserve, 'out', amount, stamp())),
    'reserve.change': ({ reserve, name, ...terms }) =>
      after(store.changeReserve(reserve, { ...terms, name: name.trim() })),
    'reserve.remove': ({ reserve }) => after(store.removeReserve(reserve, stamp())),
  };
}
