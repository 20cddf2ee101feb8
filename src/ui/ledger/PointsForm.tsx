import { useSignal } from '@preact/signals';
import { type CalendarDay, calendarDay } from '../../core/days/calendarDay';
import { MOST_POINTS } from '../../core/smallChange/kindlePoints';
import type { InputOf } from '../../messages/protocol';
import { sayWhy } from '../../words/sayWhy';
import { DayField } from '../forms/DayField';
import { FormShell } from '../forms/FormShell';
import { type Checked, useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  /** In the zone of the US marketplace. */
  readonly today: CalendarDay;
  readonly close: (says: string | null) => void;
}

type Batch = InputOf<'points.add'>;
type FieldName = 'points' | 'earned';

/** A form to keep points that were earned on one day. */
export function PointsForm({ today, close }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const { points: own } = speech.ledger.smallChange;
  const count = useSignal('');
  const day = useSignal('');

  function check(): Checked<Batch, FieldName> {
    const typed = count.value.trim();
    const points = /^\d+$/.test(typed) ? Number(typed) : 0;
    const earned = calendarDay(day.value);
    const wrongCount = points < 1 || points > MOST_POINTS;
    const wrongDay = earned === null ? own.dayFault : earned > today ? own.dayAhead : null;
    if (!wrongCount && earned !== null && wrongDay === null) return { ok: true, value: { points, earned } };
    return {
      ok: false,
      errors: {
        ...(wrongCount ? { points: sayWhy({ code: 'points-out-of-range', most: MOST_POINTS }, speech) } : {}),
        ...(wrongDay === null ? {} : { earned: wrongDay }),
      },
    };
  }

  const submission = useSubmission<Batch, FieldName>({
    check,
    send: (batch) => write('points.add', batch),
    done: () => close(own.added),
  });
  const { errors } = submission;
  return (
    <FormShell label={own.add} submission={submission} onCancel={() => close(null)}>
      <div class="field-pair">
        <TextField label={own.count} hint={own.countHint} text={count} error={errors.points} inputMode="numeric" />
        <DayField label={own.earned} text={day} error={errors.earned} />
      </div>
    </FormShell>
  );
}
