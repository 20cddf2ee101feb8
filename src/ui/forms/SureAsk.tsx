import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOneOpen } from './oneOpen';

interface Props {
  /** The text of the button that asks. */
  readonly words: ComponentChildren;
  /** The button's accessible name, if its text does not say what it is about. */
  readonly name?: string;
  readonly question: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  /** `row`: small buttons among those of a row. `alone`: a button by itself that is marked as dangerous. */
  readonly look: keyof typeof LOOKS;
  /** Called when the question is asked. */
  readonly asked?: () => void;
  /** Does it. `close` removes the question. */
  readonly sure: (close: () => void) => void;
}

const LOOKS = {
  row: { opener: 'button button-plain', yes: 'button button-small', no: 'button button-small' },
  alone: { opener: 'button', yes: 'button button-danger', no: 'button' },
};

/** A button that asks "are you sure" once before it does something. */
export function SureAsk({ words, name, look, asked, ...question }: Props) {
  const ask = useOneOpen<'question'>();
  if (ask.open !== null) return <Question {...question} look={look} close={ask.close} />;
  const { ref } = ask.opener('question');
  return (
    <button
      type="button"
      class={LOOKS[look].opener}
      ref={ref}
      aria-label={name}
      onClick={() => {
        asked?.();
        ask.toggle('question');
      }}
    >
      {words}
    </button>
  );
}

interface QuestionProps extends Pick<Props, 'question' | 'yes' | 'no' | 'look' | 'sure'> {
  readonly close: () => void;
}

/** The question. It replaces the button that was pressed and takes the focus. */
function Question({ question, yes, no, look, sure, close }: QuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <button type="button" class={LOOKS[look].yes} onClick={() => sure(close)}>
        {yes}
      </button>
      <button type="button" class={LOOKS[look].no} ref={keep} onClick={close}>
        {no}
      </button>
    </fieldset>
  );
}
