/** The focus between the page and the notice. */
export interface NoticeFocus {
  isInside(): boolean;
  /**
   * Tries to bring the focus to an element of the notice, and leaves it there or takes it back at once.
   * @returns whether it could go there
   */
  bring(to: HTMLElement | null, stays: boolean): boolean;
  /** A function that gives the focus back to the page, where it is in the notice now. To be called once that is gone. */
  wayBack(): () => void;
}

export function keepFocus(root: ShadowRoot, page: Document): NoticeFocus {
  let cameFrom: Element | null = null;
  const isInside = () => root.activeElement !== null;

  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (from instanceof Element && !root.contains(from)) cameFrom = from;
  });

  function focus(element: Element | null): void {
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  }

  return {
    isInside,
    bring(to, stays) {
      const before = page.activeElement;
      to?.focus();
      const could = isInside();
      if (!stays && before !== root.host) focus(before);
      return could;
    },
    wayBack() {
      const back = isInside() ? cameFrom : null;
      return () => focus(back);
    },
  };
}
