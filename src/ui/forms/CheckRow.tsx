interface Props {
  readonly label: string;
  /** What it means if the box is checked. */
  readonly meaning?: string;
  readonly on: boolean;
  /**
   * Called after a press. It may answer whether the box is checked afterwards, because a refused change must not look
   * as if it was made.
   */
  readonly turn: ((on: boolean) => void) | ((on: boolean) => Promise<boolean>);
  readonly value?: number;
}

/** A row with a check box. */
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
