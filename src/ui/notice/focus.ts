/** The focus between the page and the notice. */
export interface NoticeFocus {
  isInside(): boolean;
  /**
   * Brings the focus to the choice of a held press: once for each hold, and never otherwise.
   *
   * @param held for what a press is held, or null
   * @param stays whether it stays there; else it comes back at once, since it was only tried whether it can go there
   */
  takeFor(held: string | null, choice: () => HTMLElement | null, stays: boolean): void;
  /** Whether the focus could go there. */
  couldGo(): boolean;
  /** A function that gives the focus back to the page, where it is in the notice now. To be called once that is gone. */
  wayBack(): () => void;
}

export function keepFocus(root: ShadowRoot, page: Document): NoticeFocus {
  let cameFrom: Element | null = null;
  let takenFor: string | null = null;
  let could = true;
  const isInside = () => root.activeElement !== null;

  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (from instanceof Element && !root.contains(from)) cameFrom = from;
  });

  function focus(element: Element | null): void {
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  }

  function bring(to: HTMLElement | null, stays: boolean): boolean {
    const before = page.activeElement;
    to?.focus();
    const isThere = isInside();
    if (!stays && before !== root.host) focus(before);
    return isThere;
  }

  return {
    isInside,
    takeFor(held, choice, stays) {
      if (held === null) could = true;
      else if (takenFor !== held) could = bring(choice(), stays);
      takenFor = held;
    },
    couldGo: () => could,
    wayBack() {
      const back = isInside() ? cameFrom : null;
      takenFor = null;
      return () => focus(back);
    },
  };
}
