interface Props {
  readonly label: string;
  readonly meaning: string;
  readonly on: boolean;
  /** Answers whether it is on afterwards: what was refused must not look as if it were. */
  readonly turn: (on: boolean) => Promise<boolean>;
}

/** One thing that is on or off, with what that means. */
export function SwitchRow({ label, meaning, on, turn }: Props) {
  return (
    <label class="choice-option">
      <input
        type="checkbox"
        checked={on}
        onChange={async (event) => {
          const box = event.currentTarget;
          box.checked = await turn(box.checked);
        }}
      />
      <span class="choice-words">
        <span class="choice-label">{label}</span>
        <span class="choice-meaning">{meaning}</span>
      </span>
    </label>
  );
}
