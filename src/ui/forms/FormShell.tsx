import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSpeech } from '../shared/surroundings';
import type { Submission } from './submission';

interface Props {
  /** The form's name, for people who did not see where it opened. */
  readonly label: string;
  readonly submission: Submission<string>;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A small form that opens with a press. It puts the focus on its first control, and Escape closes it. */
export function FormShell({ label, submission, onCancel, children }: Props) {
  const { form: words } = useSpeech().own;
  const { form, onSubmit, failure, busy } = submission;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, input:not([type="radio"]), select')?.focus();
  }, [form]);
  return (
    <form
      ref={form}
      class="form"
      aria-label={label}
      autocomplete="off"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Otherwise Escape would close the whole popup, and everything that was typed in it would be lost.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      {failure && (
        <p class="form-failure" role="alert">
          {failure}
        </p>
      )}
      <div class="form-actions">
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {busy ? words.saving : words.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
