import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly words: {
    readonly remove: string;
    /** The button's name, with what it removes. */
    readonly removeThis: string;
    readonly removeAsk: string;
    readonly keep: string;
  };
  readonly remove: () => void;
}

/** A button that asks once before it removes something. */
export function RemoveAsk({ words, remove }: Props) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // The question takes the place of the button that was pressed, and the focus with it; "Keep" gives it back.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button
        type="button"
        class="button button-plain"
        ref={opener}
        aria-label={words.removeThis}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend>{words.removeAsk}</legend>
      <button type="button" class="button button-small" onClick={remove}>
        {words.remove}
      </button>
      <button type="button" class="button button-small" ref={keep} onClick={() => setAsking(false)}>
        {words.keep}
      </button>
    </fieldset>
  );
}
