import { useSignal } from '@preact/signals';
import { MOST_STALE_DAYS } from '../../core/settings/limits';
import { sayWhy } from '../../words/sayWhy';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly days: number;
}

/** A form for the number of days after which a balance is called old. */
export function StaleForm({ days }: Props) {
  const write = useWrite();
  const said = useSaid();
  const speech = useSpeech();
  const { options, own } = speech;
  const text = useSignal(String(days));
  const submission = useSubmission<number, 'days'>({
    check: () => {
      const typed = text.value.trim();
      const value = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
      return value >= 1 && value <= MOST_STALE_DAYS
        ? { ok: true, value }
        : { ok: false, errors: { days: sayWhy({ code: 'stale-days-out-of-range', most: MOST_STALE_DAYS }, speech) } };
    },
    send: (staleAfterDays) => write('settings.change', { staleAfterDays }),
    done: () => said(options.saved),
  });
  return (
    <form ref={submission.form} class="form-bare" noValidate autocomplete="off" onSubmit={submission.onSubmit}>
      <fieldset class="choice">
        <legend>{options.stale}</legend>
        <div class="field-and-button">
          <TextField label={options.staleUnit} text={text} inputMode="numeric" error={submission.errors.days} />
          <button type="submit" class="button" aria-disabled={submission.busy}>
            {own.form.save}
          </button>
        </div>
      </fieldset>
      {submission.failure && (
        <p class="form-failure" role="alert">
          {submission.failure}
        </p>
      )}
    </form>
  );
}
