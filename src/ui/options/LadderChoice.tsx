import { useId, useRef } from 'preact/hooks';
import { CheckRow } from '../forms/CheckRow';

/** The days that are offered. Other days that are already set are offered as well. */
const OFFERED = [60, 30, 14, 7, 3, 1, 0];

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly ladder: readonly number[];
  readonly change: (ladder: readonly number[]) => void;
}

/** A choice of the days before its end on which a credit is mentioned. */
export function LadderChoice({ legend, hint, ladder, change }: Props) {
  const id = useId();
  const boxes = useRef<HTMLDivElement>(null);
  const days = [...new Set([...OFFERED, ...ladder])].sort((a, b) => b - a);

  /** Read the boxes, because a second press may come before the first one is kept. */
  function changed(): void {
    const ticked = [...(boxes.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    change(ticked.map(({ value }) => Number(value)));
  }

  return (
    <fieldset class="choice choice-row" aria-describedby={id}>
      <legend>{legend}</legend>
      <div class="choice-options" ref={boxes}>
        {days.map((day) => (
          <CheckRow key={day} label={`${day}`} value={day} on={ladder.includes(day)} turn={changed} />
        ))}
      </div>
      <p class="field-hint" id={id}>
        {hint}
      </p>
    </fieldset>
  );
}
