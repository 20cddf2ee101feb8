import { write } from './unfindable';

/** Tells screen readers what has appeared. */
export interface Announcer {
  /** Says those of the texts that were not among the last ones; an empty list forgets them all. */
  announce(texts: readonly string[], manner: 'polite' | 'assertive'): void;
}

/** A region that comes into being together with its text is often not read: the text waits this long, in ms. */
const SETTLE = 120;

/** Puts two empty live regions into a root, which are filled later. */
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
      // What still waits is said even if the same is shown again meanwhile; what was said must not linger unseen.
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
