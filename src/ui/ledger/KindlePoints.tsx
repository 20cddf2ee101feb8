import { dayAt } from '../../core/days/calendarDay';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { countPoints, type EndingBatch, KINDLE_POINTS, type PointBatch } from '../../core/smallChange/kindlePoints';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';
import { PointsForm } from './PointsForm';
import { type SmallSum, SmallSums } from './SmallSums';
import { Unsure } from './Unsure';

interface Props {
  readonly points: readonly PointBatch[];
}

/** The shopper's Kindle points: what they may be worth, and which of them may end when. */
export function KindlePoints({ points }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const write = useWrite();
  const { smallChange } = speech.ledger;
  const { points: own } = smallChange;
  const { locale } = speech.words;
  const { step, stepCredit, months, soon, source } = KINDLE_POINTS;
  const today = dayAt(now, marketplace('US').zone);
  const total = countPoints(points, today);
  const oneStep = formatMoneyIn(stepCredit, 'US');

  function sumOf({ batch, on, days }: EndingBatch): SmallSum {
    const line = own.batch(batch.points, formatDay(batch.earned, locale, 'with-year'));
    const end = formatDay(on, locale, 'with-year');
    return {
      id: batch.id,
      line,
      note: days < 0 ? own.mayHaveEnded(end) : days === 0 ? own.mayEndToday : own.mayEnd(end),
      removeThis: own.removeThis(line),
      async remove() {
        const answer = await write('points.remove', { batch: batch.id });
        return { gone: answer.ok, says: answer.ok ? own.removed(line) : answer.error };
      },
    };
  }

  return (
    <SmallSums
      title={own.title}
      words={{ add: own.add, remove: smallChange.remove }}
      sums={total.batches.map(sumOf)}
      form={(close) => <PointsForm today={today} close={close} />}
    >
      {total.points > 0 && (
        <p>
          {own.comesTo(total.points, formatMoneyIn(total.credit, 'US'))} {own.next(total.toNextStep, oneStep)}{' '}
          {total.endingSoon > 0 && <strong>{own.soon(total.endingSoon, soon)}</strong>}
        </p>
      )}
      <Unsure says={own.rule(step, oneStep, months)} source={source} />
    </SmallSums>
  );
}
