import type { Bleed } from '../../core/ledger/bleed';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import { compare, type Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly projection: ReserveProjection;
  /** Small purchases since the reserve began, or null. */
  readonly bleed: Bleed | null;
}

/** Says what a reserve holds of its target, its day, and how much went to small purchases since it began. */
export function ReserveWords({ projection, bleed }: Props) {
  const speech = useSpeech();
  const { reserve: own } = speech.own;
  const { reserve, deposited, holds, covered } = projection;
  const sum = (amount: Money) => formatMoneyIn(amount, reserve.book.marketplace);
  const aims = aimsOf(projection, speech);
  return (
    <>
      <p class="reserve-head">
        <span class="reserve-name">{reserve.name}</span>
        <span>
          <strong>{sum(holds)}</strong> {reserve.target && own.of(sum(reserve.target))}
        </span>
      </p>
      {reserve.target && (
        <progress max={reserve.target.minor} value={deposited.minor} aria-label={own.progress(reserve.name)} />
      )}
      {aims && <p class="reserve-aim">{aims}</p>}
      {covered && compare(covered, holds) < 0 && <p class="learned-stale">{own.covers(sum(covered))}</p>}
      {bleed && <BleedLines bleed={bleed} sum={sum} />}
    </>
  );
}

function aimsOf({ reserve, toTarget, days }: ReserveProjection, { own, words }: Speech): string {
  const parts = [
    toTarget &&
      (toTarget.minor === 0
        ? own.reserve.reached
        : own.reserve.toGo(formatMoneyIn(toTarget, reserve.book.marketplace))),
    reserve.by && days !== null && own.reserve.until(formatDay(reserve.by, words.locale, 'with-year'), days),
  ];
  return parts.filter(Boolean).join(', ');
}

interface BleedProps {
  readonly bleed: Bleed;
  readonly sum: (amount: Money) => string;
}

/** Shows the small purchases since the reserve began. */
function BleedLines({ bleed: { since, digital, maybe }, sum }: BleedProps) {
  const { own, words } = useSpeech();
  const day = formatDay(since, words.locale, 'without-year');
  return (
    <>
      {digital.count > 0 && <p class="bleed">{own.reserve.bleed(digital.count, sum(digital.total), day)}</p>}
      {maybe.count > 0 && <p class="bleed">{own.reserve.mayBleed(maybe.count, sum(maybe.total), day)}</p>}
    </>
  );
}
