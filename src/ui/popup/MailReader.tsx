import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type MailCredit, readCreditsInMail } from '../../core/creditMail/creditsInMail';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly shop: MarketplaceId;
  /** Receives every credit that the e-mail mentions. */
  readonly understood: (credits: readonly [MailCredit, ...MailCredit[]]) => void;
}

/**
 * Reads a pasted e-mail. It reads a paste before the text reaches the field, so that the text is never in the page. It
 * removes typed or dropped text from the field when the button is pressed.
 */
export function MailReader({ shop, understood }: Props) {
  const { mail } = useSpeech().own;
  const id = useId();
  const says = useSignal<{ readonly fault: boolean; readonly sentence: string } | null>(null);

  function read(text: string): void {
    const outcome = readCreditsInMail(text, shop);
    if (outcome.ok) understood(outcome.value.credits);
    const dropped = !outcome.ok && outcome.why !== 'empty' ? ` ${mail.dropped}` : '';
    says.value = { fault: !outcome.ok, sentence: outcome.ok ? mail.understood : mail.why[outcome.why] + dropped };
  }

  function readField(): void {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const text = field.value;
    field.value = '';
    read(text);
  }

  return (
    <details class="mail">
      <summary>{mail.open}</summary>
      <div class="field">
        <label for={id}>{mail.paste}</label>
        <textarea
          id={id}
          class="input"
          rows={2}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onPaste={(event) => {
            event.preventDefault();
            read(event.clipboardData?.getData('text/plain') ?? '');
          }}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {mail.hint}
        </p>
      </div>
      <button type="button" class="button button-small" onClick={readField}>
        {mail.read}
      </button>
      <p class={says.value?.fault ? 'field-error' : 'result-line'} role="status">
        {says.value?.sentence}
      </p>
    </details>
  );
}
