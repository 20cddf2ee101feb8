import { useRef } from 'preact/hooks';
import type { QuietHours } from '../../core/days/quietHours';
import { CheckRow } from '../forms/CheckRow';
import { Field } from '../forms/Field';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly quiet: QuietHours | null;
  /** Answers whether the change was kept. */
  readonly change: (quiet: QuietHours | null) => Promise<boolean>;
}

/** From ten in the evening to eight in the morning, until the shopper chooses other hours. */
const USUAL: QuietHours = { from: 22 * 60, to: 8 * 60 };

const ENDS = ['from', 'to'] as const;

/** Writes minutes after midnight as a time such as `22:30`. */
function clockText(minutes: number): string {
  return Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    .toString()
    .slice(0, 5);
}

/** Reads a time such as `22:30` as minutes after midnight; null while the time is not complete. */
function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The hours of the day in which no notification is shown. */
export function QuietHoursChoice({ quiet, change }: Props) {
  const { options } = useSpeech();
  const fields = useRef<Partial<Record<keyof QuietHours, HTMLInputElement | null>>>({});

  /** Read both fields, because the second may be changed before the first is kept. */
  function changed(kept: QuietHours): void {
    const shown = (end: keyof QuietHours) => minutesOf(fields.current[end]?.value ?? '') ?? kept[end];
    void change({ from: shown('from'), to: shown('to') });
  }

  return (
    <>
      <CheckRow
        label={options.quiet}
        meaning={options.quietMeaning}
        on={quiet !== null}
        turn={async (on) => ((await change(on ? USUAL : null)) ? on : quiet !== null)}
      />
      {quiet !== null && (
        <div class="field-pair quiet-hours">
          {ENDS.map((end) => (
            <Field
              key={end}
              label={options.quietEnds[end]}
              control={(attributes) => (
                <input
                  {...attributes}
                  class="input"
                  type="time"
                  value={clockText(quiet[end])}
                  ref={(field) => {
                    fields.current[end] = field;
                  }}
                  onChange={(event) => {
                    if (minutesOf(event.currentTarget.value) !== null) changed(quiet);
                  }}
                />
              )}
            />
          ))}
        </div>
      )}
    </>
  );
}
