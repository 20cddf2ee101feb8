import { useId } from 'preact/hooks';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly meaning?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  /** `row`: short labels side by side. `list`: one below the other, each with its meaning. */
  readonly layout: 'row' | 'list';
  readonly disabled?: boolean;
}

/** A few choices, of which exactly one is chosen. */
export function Choice<Value extends string>({
  legend,
  options,
  value,
  choose,
  layout,
  disabled = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${layout}`} disabled={disabled}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span class="choice-words">
              <span class="choice-label">{option.label}</span>
              {option.meaning && <span class="choice-meaning">{option.meaning}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
