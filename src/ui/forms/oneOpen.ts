import { useEffect, useRef, useState } from 'preact/hooks';

/** The attributes of a button that opens something. */
interface Opener {
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly 'aria-expanded': boolean;
}

/** Several small parts, each behind its own button. Only one is open at a time. */
export interface OneOpen<Name extends string> {
  readonly open: Name | null;
  /** Opens a part and closes the open one. If the part is already open, it is closed. */
  toggle(name: Name): void;
  close(): void;
  opener(name: Name): Opener;
  /** Moves the focus to the button of a part, for example after the row that had the focus was removed. */
  focus(name: Name): void;
}

/** @param first the part that is open at first. */
export function useOneOpen<Name extends string>(first: Name | null = null): OneOpen<Name> {
  const [open, setOpen] = useState(first);
  const buttons = useRef<Partial<Record<Name, HTMLButtonElement | null>>>({});
  const before = useRef<Name | null>(null);
  const focus = (name: Name) => buttons.current[name]?.focus();

  // A part that closes takes the focused control with it, so the focus goes back to the button that opened the part.
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
