import { useMemo, useState } from 'preact/hooks';
import { type CalendarDay, daysBetween } from '../../core/days/calendarDay';
import type { Entry } from '../../core/ledger/ledger';
import type { Reserve } from '../../core/ledger/reserves';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import { SPANS, type Span } from '../../words/ledgerChoices';
import type { Speech } from '../../words/speech';
import { Choice } from '../forms/Choice';
import { type BalancePoint, balanceSeries, withinSpan } from './balanceSeries';
import { stepArea, stepPath } from './stepPath';

interface Props {
  readonly speech: Speech;
  /** The book's name. */
  readonly name: string;
  readonly shop: MarketplaceId;
  /** All entries of one book. */
  readonly entries: readonly Entry[];
  readonly reserves: readonly Reserve[];
  /** In the marketplace's zone. */
  readonly today: CalendarDay;
}

/** The balance over time as steps, with what was free and what was set aside; the same as a table beneath it. */
export function BalancePlot({ speech, name, shop, entries, reserves, today }: Props) {
  const { ledger, words } = speech;
  const [span, setSpan] = useState<Span>('all');
  const series = useMemo(() => balanceSeries(entries, reserves), [entries, reserves]);
  const points = withinSpan(series, span, today);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.day === last.day) {
    return (
      <>
        <h2>{ledger.plot.title(name)}</h2>
        <p class="quiet">{ledger.plot.tooFew}</p>
      </>
    );
  }

  const held = points.some(({ setAside }) => setAside.minor > 0);
  const parted = points.some(({ free, balance }) => free.minor !== balance.minor);
  const minors = points.map(({ balance }) => balance.minor);
  const most = Math.max(...minors, ...points.map(({ setAside }) => setAside.minor), 1);
  const least = Math.min(...minors, 0);
  const width = daysBetween(first.day, last.day);
  const steps = (of: (point: BalancePoint) => Money) =>
    points.map((point) => ({ x: daysBetween(first.day, point.day), y: most - of(point).minor }));
  const sum = (minor: number) => formatMoneyIn({ minor, currency: last.balance.currency }, shop);
  const day = (of: CalendarDay) => formatDay(of, words.locale, 'with-year');
  const says = ledger.plot.says(day(first.day), day(last.day), sum(Math.min(...minors)), sum(Math.max(...minors)));
  return (
    <figure class="plot">
      <figcaption>
        <h2>{ledger.plot.title(name)}</h2>
        <Choice
          legend={ledger.plot.span}
          layout="row"
          options={SPANS.map((value) => ({ value, label: ledger.plot.spans[value] }))}
          value={span}
          choose={setSpan}
        />
      </figcaption>
      <ul class="plot-key">
        <Key kind="balance" label={ledger.plot.balance} />
        {parted && <Key kind="free" label={ledger.plot.free} />}
        {held && <Key kind="set-aside" label={ledger.plot.setAside} />}
      </ul>
      <div class="plot-field">
        <svg viewBox={`0 0 ${width} ${most - least}`} preserveAspectRatio="none" role="img" aria-label={says}>
          {parted && (
            <path
              class="plot-free"
              d={stepArea(
                steps(({ free }) => free),
                width,
                most,
              )}
            />
          )}
          <path class="plot-zero" d={`M0 ${most}H${width}`} />
          {held && (
            <path
              class="plot-set-aside"
              d={stepPath(
                steps(({ setAside }) => setAside),
                width,
              )}
            />
          )}
          <path
            class="plot-balance"
            d={stepPath(
              steps(({ balance }) => balance),
              width,
            )}
          />
        </svg>
        <span class="plot-most" aria-hidden="true">
          {sum(most)}
        </span>
        <span class="plot-least" aria-hidden="true">
          {sum(least)}
        </span>
      </div>
      <p class="plot-days" aria-hidden="true">
        <span>{day(first.day)}</span>
        <span>{day(last.day)}</span>
      </p>
      <PlotTable speech={speech} name={name} shop={shop} points={points} held={held} parted={parted} />
    </figure>
  );
}

function Key({ kind, label }: { readonly kind: 'balance' | 'free' | 'set-aside'; readonly label: string }) {
  return (
    <li>
      <svg width="24" height="12" aria-hidden="true">
        {kind === 'free' ? (
          <rect class="plot-free" width="24" height="12" />
        ) : (
          <path class={`plot-${kind}`} d="M0 6H24" />
        )}
      </svg>
      {label}
    </li>
  );
}

interface TableProps {
  readonly speech: Speech;
  readonly name: string;
  readonly shop: MarketplaceId;
  readonly points: readonly BalancePoint[];
  readonly held: boolean;
  readonly parted: boolean;
}

/** The plot's numbers, latest first; made only once they are asked for. */
function PlotTable({ speech: { ledger, words }, name, shop, points, held, parted }: TableProps) {
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
