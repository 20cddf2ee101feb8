import { type CalendarDay, dayAt, type EpochMs } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { failed, type Result } from '../../core/result/result';
import type { ledgerCalls } from '../../messages/calls/ledger';
import type { OwnPageHandlers } from '../../messages/serve';
import type { AfterChange } from '../afterChange';
import { type Context, stampOf } from '../context';

/** The calls about balances, entries and differences. */
export function ledgerHandlers(context: Context, after: AfterChange): OwnPageHandlers<typeof ledgerCalls> {
  const { store, now } = context;
  const stamp = () => stampOf(context);

  return {
    'balance.state': ({ book, balance, note }) =>
      after(store.write({ book, kind: 'stated', balance, note: note.trim() }, stamp())),
    'entry.add': async ({ book, amount, cause, note, ownDay }) => {
      const day = ownDayOf(book, ownDay, now());
      if (!day.ok) return day;
      const draft = { book, kind: 'moved', amount, cause, note: note.trim(), ...day.value } as const;
      return after(store.write(draft, stamp()));
    },
    'note.write': async ({ book, text, ownDay }) => {
      const day = ownDayOf(book, ownDay, now());
      if (!day.ok) return day;
      return after(store.write({ book, kind: 'noted', text: text.trim(), ...day.value }, stamp()));
    },
    'note.amend': ({ entry, note }) => after(store.amendNote(entry, note.trim(), stamp())),
    'entry.undo': ({ entry }) => after(store.undo(entry, stamp(), { withVisit: false, refuse: () => null })),
    'purse.change': ({ wish, smallest, buyNow, buyNowTakes: takes, book }) =>
      after(
        store.changePurse(book, {
          ...(wish === undefined ? {} : { wish }),
          ...(smallest === undefined ? {} : { smallest }),
          ...(buyNow === undefined ? {} : { buyNow }),
          ...(takes === undefined ? {} : { buyNowPayment: takes && { takes, by: 'shopper', at: now() } }),
        }),
      ),
    'drift.mend': ({ observation, cause, account }) => after(store.mendDrift(observation, cause, account, stamp())),
    'drift.explain': ({ observation, part, cause }) => after(store.explainDrift(observation, part, cause, stamp())),
    'pending.settle': ({ entry, gone }) => after(store.settleOrder(entry, gone, stamp())),
  };
}

/** The day that the shopper set for an entry, if it is not today. */
function ownDayOf(book: Book, ownDay: CalendarDay | undefined, at: EpochMs): Result<{ readonly ownDay?: CalendarDay }> {
  const today = dayAt(at, marketplace(book.marketplace).zone);
  if (ownDay !== undefined && ownDay > today) return failed({ code: 'day-to-come' });
  return { ok: true, value: ownDay === undefined || ownDay === today ? {} : { ownDay } };
}
