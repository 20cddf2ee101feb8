import { useId } from 'preact/hooks';

/** The days that are offered; days set in another way are offered as well. */
const OFFERED = [60, 30, 14, 7, 3, 1, 0];

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly ladder: readonly number[];
  readonly change: (ladder: readonly number[]) => void;
}

/** On which days before its end a credit is spoken of. */
export function LadderChoice({ legend, hint, ladder, change }: Props) {
  const id = useId();
  const days = [...new Set([...OFFERED, ...ladder])].sort((a, b) => b - a);
  return (
    <fieldset class="choice choice-row" aria-describedby={id}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {days.map((day) => (
          <label key={day} class="choice-option">
            <input
              type="checkbox"
              checked={ladder.includes(day)}
              onChange={(event) =>
                change(
                  event.currentTarget.checked
                    ? [...ladder, day].sort((a, b) => b - a)
                    : ladder.filter((rung) => rung !== day),
                )
              }
            />
            <span class="choice-words">
              <span class="choice-label">{day}</span>
            </span>
          </label>
        ))}
      </div>
      <p class="field-hint" id={id}>
        {hint}
      </p>
    </fieldset>
  );
}
