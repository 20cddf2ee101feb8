import { type CalendarDay, daysBetween } from '../../core/days/calendarDay';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import { useSpeech } from '../shared/surroundings';
import type { BalancePoint } from './balanceSeries';
import { stepArea, stepPath } from './stepPath';

interface Props {
  readonly shop: MarketplaceId;
  /** Earliest first. */
  readonly points: readonly BalancePoint[];
  readonly first: BalancePoint;
  readonly last: BalancePoint;
  /** Whether any money is set aside. */
  readonly held: boolean;
  /** Whether the free amount differs from the balance. */
  readonly parted: boolean;
}

/** The lines of the plot. The largest and the smallest sum and the first and the last day stand beside them. */
export function PlotField({ shop, points, first, last, held, parted }: Props) {
  const { ledger, words } = useSpeech();
  const minors = points.map(({ balance }) => balance.minor);
  const most = Math.max(...minors, ...points.map(({ setAside }) => setAside.minor), 1);
  const least = Math.min(...minors, 0);
  const width = daysBetween(first.day, last.day);
  const steps = (of: 'balance' | 'free' | 'setAside') =>
    points.map((point) => ({ x: daysBetween(first.day, point.day), y: most - point[of].minor }));
  const sum = (minor: number) => formatMoneyIn({ ...last.balance, minor } satisfies Money, shop);
  const day = (of: CalendarDay) => formatDay(of, words.locale, 'with-year');
  const says = ledger.plot.says(day(first.day), day(last.day), sum(Math.min(...minors)), sum(Math.max(...minors)));
  return (
    <>
      <div class="plot-field">
        <svg viewBox={`0 0 ${width} ${most - least}`} preserveAspectRatio="none" role="img" aria-label={says}>
          {parted && <path class="plot-free" d={stepArea(steps('free'), width, most)} />}
          <path class="plot-zero" d={`M0 ${most}H${width}`} />
          {held && <path class="plot-set-aside" d={stepPath(steps('setAside'), width)} />}
          <path class="plot-balance" d={stepPath(steps('balance'), width)} />
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
    </>
  );
}
