/** Moves the focus between the page and the notice. */
export interface NoticeFocus {
  isInside(): boolean;
  /**
   * Moves the focus to the choice of a held press. It does this once for each hold, and never without a hold.
   *
   * @param held what a press is held for; null where no press is held.
   * @param stays whether the focus stays there. If not, it goes back at once, because the call only tests whether the
   *   focus can go there.
   */
  takeFor(held: string | null, choice: () => HTMLElement | null, stays: boolean): void;
  /** Whether the focus could go to the choice. */
  couldGo(): boolean;
  /**
   * A function that gives the focus back to the page if the focus is in the notice now. Call the function after the
   * notice is gone.
   */
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
