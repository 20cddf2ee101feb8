import type { creditCalls } from '../../messages/calls/credits';
import type { OwnPageHandlers } from '../../messages/serve';
import type { AfterChange } from '../afterChange';
import { type Context, stampOf, todays } from '../context';

/** The calls about promotional credits. */
export function creditHandlers(context: Context, after: AfterChange): OwnPageHandlers<typeof creditCalls> {
  const { store, now, randomId } = context;
  const stamp = () => stampOf(context);

  return {
    'credit.add': ({ terms, source, note, ...credit }) => {
      const told = { ...(terms && { terms }), ...(source && { source }) };
      const addedAt = now();
      return after(store.addCredit({ ...credit, ...told, note: note.trim(), id: randomId(), addedAt }, stamp()));
    },
    'credit.use': ({ credit, amount, order: purchase = null }) =>
      after(store.useCredit({ credit, amount, purchase }, stamp())),
    'credit.lose': ({ marketplace, order }) => after(store.loseCredits(marketplace, order, stamp())),
    'credit.change': ({ credit, left, terms, note, ...said }) => {
      const change = { ...said, note: note.trim(), ...(left && { left }), ...(terms && { terms }) };
      const today = todays(now());
      return after(store.changeCredit(credit, change, ({ book }) => today(book.marketplace), stamp()));
    },
    'credit.remove': ({ credit }) => after(store.removeCredit(credit)),
  };
}
