import { useState } from 'preact/hooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import { useSpeech } from '../shared/surroundings';
import type { BalancePoint } from './balanceSeries';

interface Props {
  readonly name: string;
  readonly shop: MarketplaceId;
  readonly points: readonly BalancePoint[];
  readonly held: boolean;
  readonly parted: boolean;
}

/** The numbers of the plot, latest first. The table is made only when it is opened. */
export function PlotTable({ name, shop, points, held, parted }: Props) {
  const { ledger, words } = useSpeech();
  const [open, setOpen] = useState(false);
  const { plot } = ledger;
  return (
    <details class="plot-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plot.table}</summary>
      {open && (
        <table class="figures">
          <caption class="unseen">{plot.title(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{plot.day}</th>
              <th scope="col">{plot.balance}</th>
              {parted && <th scope="col">{plot.free}</th>}
              {held && <th scope="col">{plot.setAside}</th>}
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map(({ day, balance, free, setAside }) => (
              <tr key={day}>
                <th scope="row">{formatDay(day, words.locale, 'with-year')}</th>
                <td>{formatMoneyIn(balance, shop)}</td>
                {parted && <td>{formatMoneyIn(free, shop)}</td>}
                {held && <td>{formatMoneyIn(setAside, shop)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
