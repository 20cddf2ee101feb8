interface Props {
  readonly label: string;
  /** What it means that it is ticked. */
  readonly meaning?: string;
  readonly on: boolean;
  /** What was turned; may answer whether it is on afterwards: what was refused must not look as if it were. */
  readonly turn: ((on: boolean) => void) | ((on: boolean) => Promise<boolean>);
  readonly value?: number;
}

/** One thing that is ticked or not. */
export function CheckRow({ label, meaning, on, turn, value }: Props) {
  return (
    <label class="choice-option">
      <input
        type="checkbox"
        value={value}
        checked={on}
        onChange={async (event) => {
          const box = event.currentTarget;
          const kept = turn(box.checked);
          if (kept) box.checked = await kept;
        }}
      />
      <span class="choice-words">
        <span class="choice-label">{label}</span>
        {meaning !== undefined && <span class="choice-meaning">{meaning}</span>}
      </span>
    </label>
  );
}
