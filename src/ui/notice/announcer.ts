import { write } from './unfindable';

/** Tells screen readers what appeared in the notice. */
export interface Announcer {
  /** Says the texts that were not among the last texts. An empty list forgets all texts. */
  announce(texts: readonly string[], manner: 'polite' | 'assertive'): void;
}

/**
 * The text waits this long before it is put into its region, in milliseconds. Screen readers often do not read a region
 * that appears together with its text.
 */
const SETTLE = 120;

/** Puts two empty live regions into a root. They are filled later. */
export function createAnnouncer(root: ShadowRoot, page: Document): Announcer {
  const region = (role: 'status' | 'alert') => {
    const element = page.createElement('div');
    element.className = 'announcer';
    element.setAttribute('role', role);
    root.append(element);
    return element;
  };
  const regions = { polite: region('status'), assertive: region('alert') };
  let last: readonly string[] = [];
  let waiting: ReturnType<typeof setTimeout> | null = null;

  function silence(): void {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    regions.polite.replaceChildren();
    regions.assertive.replaceChildren();
  }

  return {
    announce(texts, manner) {
      const fresh = texts.filter((text) => !last.includes(text));
      last = texts;
      // A text that is still waiting must be said, even if the same notice is shown again in the meantime. A text that
      // was said is removed, because it must not stay in the page unseen.
      if (fresh.length === 0 && texts.length > 0 && waiting !== null) return;
      silence();
      if (fresh.length === 0) return;
      waiting = setTimeout(() => {
        waiting = null;
        write(fresh.join(' '), regions[manner]);
      }, SETTLE);
    },
  };
}
