import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A view in its own page, with the few gestures that tests use. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The visible words, with each run of white space as one space. */
  words(): string;
  /** The element that matches; fails where there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** The button with these words or this name. */
  button(name: string): HTMLButtonElement;
  type(selector: string, text: string): Promise<void>;
  press(element: HTMLElement): Promise<void>;
  /** Renders again with other props. */
  show(view: ComponentChild): Promise<void>;
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Renders a view into an empty page. */
export async function mount(view: ComponentChild): Promise<Mounted> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const show = (next: ComponentChild) => act(() => render(next, root));
  await show(view);

  function find<E extends HTMLElement>(selector: string): E {
    const element = root.querySelector<E>(selector);
    if (element === null) throw new Error(`Nothing fits ${selector} in: ${plain(root.textContent)}`);
    return element;
  }

  return {
    root,
    show,
    find,
    words: () => plain(root.textContent),
    button(name) {
      const button = [...root.querySelectorAll('button')].find(
        (each) => each.getAttribute('aria-label') === name || plain(each.textContent) === name,
      );
      if (button === undefined) throw new Error(`No button "${name}" in: ${plain(root.textContent)}`);
      return button;
    },
    async type(selector, text) {
      const field = find<HTMLInputElement>(selector);
      await act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async press(element) {
      await act(async () => {
        element.click();
      });
    },
  };
}
