import type { SettledBy } from '../../core/ledger/ledger';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { magnitude } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatChange, formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import type { EntryLine } from './entryLines';

/**
 * What a settlement is called: a whole order, a charge that the balance page showed, or a pending amount that was
 * released.
 */
const SETTLED_AS = {
  'order-details': 'settled',
  shopper: 'settled',
  activity: 'charged',
  observation: 'charged',
  remainder: 'letGo',
} as const satisfies Record<SettledBy, string>;

/**
 * Says what an entry was, in a few words. If the entry does not change the balance, the words include its amount.
 *
 * @param reserves the reserves whose names are known. Money that is set aside for another reserve is shown without a
 * name.
 */
export function entryTitle(
  { entry, about }: Pick<EntryLine, 'entry' | 'about'>,
  speech: Speech,
  reserves: readonly ReserveProjection[],
): string {
  const { words, own } = speech;
  const sum = (amount: Money) => formatMoneyIn(magnitude(amount), entry.book.marketplace);
  switch (entry.kind) {
    case 'observed':
      return own.entry.observed;
    case 'stated':
      return own.entry.stated;
    case 'moved':
      return words.name.moveCause[entry.cause];
    case 'activity':
      return own.entry.activity(
        own.entry.row[entry.row],
        signed(entry.amount, entry.book.marketplace),
        formatDay(entry.day, words.locale, 'with-year'),
      );
    case 'pending':
      return own.entry.pending(sum(entry.amount));
    case 'settled':
      return own.entry[SETTLED_AS[entry.by]](sum(entry.covers));
    case 'credit-corrected':
      return own.creditEdit.corrected(signed(entry.amount, entry.book.marketplace));
    case 'credit-granted':
    case 'credit-used':
    case 'credit-expired':
    case 'credit-lost':
      return own.entry.promo[entry.kind](sum(entry.amount));
    case 'reserved': {
      const name = reserves.find(({ reserve }) => reserve.id === entry.reserve)?.reserve.name ?? null;
      return own.entry[entry.amount.minor > 0 ? 'deposited' : 'released'](sum(entry.amount), name);
    }
    case 'explained':
      return own.entry[entry.visit === undefined ? 'explained' : 'explainedByPage'](
        signed(entry.amount, entry.book.marketplace),
        words.name.moveCause[entry.cause],
      );
    case 'noted':
      return own.entry.noted;
    case 'amended':
      return about ? own.noteEdit.amendedOf(entryTitle({ entry: about }, speech, reserves)) : own.noteEdit.amended;
  }
}

function signed(amount: Money, shop: MarketplaceId): string {
  return formatChange(amount, marketplace(shop).locale);
}

/** Says how long ago an entry was written, and the day that it is about if that is another day. */
export function whenWords({ entry }: EntryLine, age: string, { words, own }: Speech): string {
  const day = 'ownDay' in entry ? entry.ownDay : undefined;
  return day === undefined ? age : own.ownDay.on(formatDay(day, words.locale, 'with-year'), age);
}
