import { useMemo, useState } from 'preact/hooks';
import type { CalendarDay } from '../../core/days/calendarDay';
import type { Entry } from '../../core/ledger/ledger';
import type { Reserve } from '../../core/ledger/reserves';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { SPANS, type Span } from '../../words/ledgerChoices';
import { Choice } from '../forms/Choice';
import { useSpeech } from '../shared/surroundings';
import { balanceSeries, withinSpan } from './balanceSeries';
import { PlotField } from './PlotField';
import { PlotTable } from './PlotTable';

interface Props {
  /** The book's name. */
  readonly name: string;
  readonly shop: MarketplaceId;
  /** All entries of one book. */
  readonly entries: readonly Entry[];
  readonly reserves: readonly Reserve[];
  /** In the marketplace's zone. */
  readonly today: CalendarDay;
}

/**
 * The balance over time as steps, with the amounts that were free and set aside. The same data stand in a table below.
 */
export function BalancePlot({ name, shop, entries, reserves, today }: Props) {
  const { plot } = useSpeech().ledger;
  const [span, setSpan] = useState<Span>('all');
  const series = useMemo(() => balanceSeries(entries, reserves), [entries, reserves]);
  const points = withinSpan(series, span, today);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.day === last.day) {
    return (
      <>
        <h2>{plot.title(name)}</h2>
        <p class="quiet">{plot.tooFew}</p>
      </>
    );
  }
  const lines = {
    held: points.some(({ setAside }) => setAside.minor > 0),
    parted: points.some(({ free, balance }) => free.minor !== balance.minor),
  };
  return (
    <figure class="plot">
      <figcaption>
        <h2>{plot.title(name)}</h2>
        <Choice
          legend={plot.span}
          layout="row"
          options={SPANS.map((value) => ({ value, label: plot.spans[value] }))}
          value={span}
          choose={setSpan}
        />
      </figcaption>
      <ul class="plot-key">
        <Key kind="balance" label={plot.balance} />
        {lines.parted && <Key kind="free" label={plot.free} />}
        {lines.held && <Key kind="set-aside" label={plot.setAside} />}
      </ul>
      <PlotField shop={shop} points={points} first={first} last={last} {...lines} />
      <PlotTable name={name} shop={shop} points={points} {...lines} />
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
