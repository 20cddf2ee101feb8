import { dayAt } from '../../core/days/calendarDay';
import type { OpenPending } from '../../core/ledger/projection';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { BookPending } from '../../messages/protocol';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  /** The pending orders of one purse, oldest first. */
  readonly pending: readonly BookPending[];
}

/** Lists orders that hold back money until they are settled. The balance page settles them, or one press does. */
export function PendingOrders({ pending }: Props) {
  const { words, own } = useSpeech();
  const write = useWrite();
  const said = useSaid();
  const { held } = own;
  if (pending.length === 0) return null;

  async function settle({ id }: OpenPending, gone: boolean): Promise<void> {
    const answer = await write('pending.settle', { entry: id, gone });
    said(answer.ok ? held.settled : answer.error);
  }

  return (
    <details class="pending-orders">
      <summary>{held.orders(pending.length)}</summary>
      <ul class="reserve-list">
        {pending.map(({ book, order }) => {
          const day = formatDay(dayAt(order.at, marketplace(book.marketplace).zone), words.locale, 'without-year');
          const what = held.orderOf(day, formatMoneyIn(order.open, book.marketplace));
          return (
            <li key={order.id} class="reserve">
              <p>{what}</p>
              <div class="row-actions">
                <button
                  type="button"
                  class="button button-small"
                  aria-label={`${held.paid}: ${what}`}
                  onClick={() => void settle(order, true)}
                >
                  {held.paid}
                </button>
                <button
                  type="button"
                  class="button button-small"
                  aria-label={`${held.canceled}: ${what}`}
                  onClick={() => void settle(order, false)}
                >
                  {held.canceled}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="reserve-aim">{held.settlesItself}</p>
    </details>
  );
}
