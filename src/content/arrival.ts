import type { AddressKind } from '../site/locators/addresses';
import { LEADS } from '../site/locators/design';
import { addressKind } from '../site/pageAddress';
import { mayBecomeCheckout } from './frame';
import type { Clock } from './watch';

/** Tells whether this document really is the page that its address names. */
export interface Arrival {
  /** The shopper clicked. A click may lead to another address without a new document. */
  clicked(event: Event): void;
  /**
   * Whether this document may be read as a page of its address. A script can write any address of the same host into
   * the address bar. So an address of another kind than the loaded one counts only where a press led to it.
   */
  believes(url: URL): boolean;
}

/**
 * How long a page may take to go to the address that a press leads to, in milliseconds. A browser counts a press as
 * fresh for the same time.
 */
const LONGEST_WAY = 5000;

/** The path that a link says it leads to. Null where the page's own script decides that. */
function pathBehind(control: Element): string | null {
  const { pathname, protocol } = control as Partial<HTMLAnchorElement>;
  const isScripted = protocol === 'javascript:' || control.getAttribute('href')?.startsWith('#');
  return isScripted ? null : (pathname ?? null);
}

/**
 * The kind of an address. The shop may go from page to page without loading a new document. So all steps of paying
 * count as one kind.
 */
function familyOf(url: URL): AddressKind | 'paying' {
  return mayBecomeCheckout(url) ? 'paying' : addressKind(url);
}

/** Call it while the document is still at the address that it was loaded from. */
export function keepArrival(loaded: URL, clock: Clock): Arrival {
  const believed = new Set([familyOf(loaded), 'other']);
  let press: { readonly at: number; readonly to: string | null } | null = null;

  return {
    clicked({ isTrusted, target }) {
      const control = isTrusted && (target as Partial<Element> | null)?.closest?.(LEADS);
      if (control) press = { at: clock.now(), to: pathBehind(control) };
    },
    believes(url) {
      const family = familyOf(url);
      const led =
        press !== null && clock.now() - press.at <= LONGEST_WAY && (press.to ?? url.pathname) === url.pathname;
      if (led) believed.add(family);
      return believed.has(family);
    },
  };
}
