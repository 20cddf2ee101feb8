import { type CalendarDay, dayAt, type EpochMs } from '../core/days/calendarDay';
import type { Book } from '../core/ledger/book';
import { marketplace } from '../core/marketplaces/marketplaces';
import { failed, type Result } from '../core/result/result';
import type { Settings } from '../core/settings/settings';
import type { Books, OwnPageCalls } from '../messages/protocol';
import type { Handlers } from '../messages/serve';
import type { Overview } from '../store/views/overview';
import { type Context, stampOf, todays } from './context';

/** Tells of a change that was kept, and answers with the books after it. */
export type AfterChange = (change: Promise<Result<unknown>>) => Promise<Result<Books>>;

/** @param changed told after each change that was kept */
export function afterChange(context: Context, changed: () => void): AfterChange {
  return async (change) => {
    const kept = await change;
    if (!kept.ok) return kept;
    changed();
    const books = await readBooks(context);
    return books.ok ? books : failed({ code: 'kept-but-not-read' });
  };
}

type BookCalls = Exclude<
  keyof OwnPageCalls,
  | 'page.judge'
  | 'points.add'
  | 'points.remove'
  | 'leftover.add'
  | 'leftover.remove'
  | 'sight.settle'
  | 'history.read'
  | 'books.export'
  | 'import.look'
  | 'books.import'
  | 'books.erase'
>;

/** The calls that read and write the books. */
export function bookHandlers(context: Context, after: AfterChange): Pick<Handlers['ownPages'], BookCalls> {
  const { store, now, randomId } = context;
  const stamp = () => stampOf(context);

  return {
    'books.read': () => readBooks(context),
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
    'thisTime.say': ({ tab, wish, ...said }) => after(store.keepThisTime(tab, wish && { ...said, wish, at: now() })),
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
    'reserve.add': ({ name, ...reserve }) =>
      after(store.addReserve({ ...reserve, name: name.trim(), id: randomId(), began: now() })),
    'reserve.deposit': ({ reserve, amount }) => after(store.moveReserve(reserve, 'in', amount, stamp())),
    'reserve.release': ({ reserve, amount }) => after(store.moveReserve(reserve, 'out', amount, stamp())),
    'reserve.change': ({ reserve, name, ...terms }) =>
      after(store.changeReserve(reserve, { ...terms, name: name.trim() })),
    'reserve.remove': ({ reserve }) => after(store.removeReserve(reserve, stamp())),
    'drift.mend': ({ observation, cause, account }) => after(store.mendDrift(observation, cause, account, stamp())),
    'drift.explain': ({ observation, part, cause }) => after(store.explainDrift(observation, part, cause, stamp())),
    'pending.settle': ({ entry, gone }) => after(store.settleOrder(entry, gone, stamp())),
    'account.say': ({ visit, account }) => after(store.answerQuestion(visit, account, stamp())),
    'settings.change': (change) => after(store.changeSettings((settings) => changeSettings(settings, change))),
    'device.change': (change) => after(store.changeDevice(change)),
  };
}

/** The day that the shopper set for an entry, where it is another one than today. */
function ownDayOf(book: Book, ownDay: CalendarDay | undefined, at: EpochMs): Result<{ readonly ownDay?: CalendarDay }> {
  const today = dayAt(at, marketplace(book.marketplace).zone);
  if (ownDay !== undefined && ownDay > today) return failed({ code: 'day-to-come' });
  return { ok: true, value: ownDay === undefined || ownDay === today ? {} : { ownDay } };
}

/** The books as the extension's own pages see them. */
async function readBooks({ store, now }: Context): Promise<Result<Books>> {
  const at = now();
  const kept = await store.readOverview(at);
  return kept.ok ? { ok: true, value: booksOf(kept.value, at) } : kept;
}

function booksOf({ questions, ...overview }: Overview, now: number): Books {
  return {
    ...overview,
    now,
    questions: questions.map(({ visit, marketplace, at, balance, lastUsed, accounts }) => ({
      visit,
      marketplace,
      at,
      balance,
      lastUsed,
      accounts,
    })),
  };
}

/** Days before an end are kept largest first, each once. */
function changeSettings(settings: Settings, change: OwnPageCalls['settings.change']['input']): Settings {
  const after = { ...settings, ...change };
  return { ...after, ladder: [...new Set(after.ladder)].sort((a, b) => b - a) };
}
