import type { RefObject, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../shared/said';

/** The result of checking a form: a value that can be sent, or what is wrong with each field, in plain words. */
export type Checked<Value, Field extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<Field, string>>> };

interface Use<Value, Field extends string> {
  readonly check: () => Checked<Value, Field>;
  readonly send: (value: Value) => Promise<Said<unknown>>;
  /** Called once the books hold the value. A form must not forget what was typed before this. */
  readonly done: (value: Value) => void;
}

export interface Submission<Field extends string> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
  /**
   * Empty until the first try. After that they change with each key, so that the error of a corrected field goes away
   * at once.
   */
  readonly errors: Readonly<Partial<Record<Field, string>>>;
  /** Why the background refused the value; null if it did not. */
  readonly failure: string | null;
  readonly busy: boolean;
}

/**
 * Sends what a form holds from the press to the books. A wrong field shows its error and takes the focus. Nothing that
 * was typed is lost, whatever goes wrong.
 */
export function useSubmission<Value, Field extends string>(use: Use<Value, Field>): Submission<Field> {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const checked = tries > 0 ? use.check() : null;
  const none: Partial<Record<Field, string>> = Object.create(null);
  const errors = checked !== null && !checked.ok ? checked.errors : none;

  // Fields have `aria-invalid` only after the next render.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  async function send(value: Value): Promise<void> {
    setBusy(true);
    setFailure(null);
    const answer = await use.send(value);
    setBusy(false);
    if (answer.ok) {
      setTries(0);
      use.done(value);
    } else {
      setFailure(answer.error);
    }
  }

  return {
    form,
    onSubmit(event) {
      event.preventDefault();
      if (busy) return;
      const result = use.check();
      if (result.ok) void send(result.value);
      else setTries((count) => count + 1);
    },
    errors,
    failure,
    busy,
  };
}
