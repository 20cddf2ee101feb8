import { useEffect, useRef, useState } from 'preact/hooks';

/** What the button that opens something carries. */
interface Opener {
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly 'aria-expanded': boolean;
}

/** Small things of which one at a time is open, each behind a button of its own. */
export interface OneOpen<Name extends string> {
  readonly open: Name | null;
  /** Opens it in the place of another one, or closes it where it is open. */
  toggle(name: Name): void;
  close(): void;
  opener(name: Name): Opener;
  /** Brings the focus to the button of one of them, such as where a row that held the focus is gone. */
  focus(name: Name): void;
}

/** @param first what is open to begin with */
export function useOneOpen<Name extends string>(first: Name | null = null): OneOpen<Name> {
  const [open, setOpen] = useState(first);
  const buttons = useRef<Partial<Record<Name, HTMLButtonElement | null>>>({});
  const before = useRef<Name | null>(null);
  const focus = (name: Name) => buttons.current[name]?.focus();

  // What closes takes the focused control with it; the focus goes back to the button that opened it.
  useEffect(() => {
    if (open === null && before.current !== null) buttons.current[before.current]?.focus();
    before.current = open;
  }, [open]);

  return {
    open,
    toggle: (name) => setOpen(open === name ? null : name),
    close: () => setOpen(null),
    opener: (name) => ({
      ref: (button) => {
        buttons.current[name] = button;
      },
      'aria-expanded': open === name,
    }),
    focus,
  };
}
