import { SureAsk } from './SureAsk';

interface Props {
  readonly words: {
    readonly remove: string;
    /** The button's accessible name, which says what it removes. */
    readonly removeThis: string;
    readonly removeAsk: string;
    readonly keep: string;
  };
  readonly remove: () => void;
}

/** A button in a row that asks once before it removes the row. */
export function RemoveAsk({ words, remove }: Props) {
  return (
    <SureAsk
      words={words.remove}
      name={words.removeThis}
      question={words.removeAsk}
      yes={words.remove}
      no={words.keep}
      look="row"
      sure={() => remove()}
    />
  );
}
