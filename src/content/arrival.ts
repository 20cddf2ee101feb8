import type { AddressKind } from '../site/locators/addresses';
import { LEADS } from '../site/locators/design';
import { addressKind } from '../site/pageAddress';
import { mayBecomeCheckout } from './frame';
import type { Clock } from './watch';

/** Whether the address of this document leads where it says. */
export interface Arrival {
  /** A click of the shopper's, which may lead to another address without a new document. */
  clicked(event: Event): void;
  /**
   * Whether this document may be read as a page of its address. A script can write any address of the same host into
   * the address bar, so one of another kind than the loaded one counts only where a press led there.
   */
  believes(url: URL): boolean;
}

/** How long a page may take to go where a press leads, in milliseconds: as long as a browser counts a press as fresh. */
const LONGEST_WAY = 5000;

/** Where a link says that it leads, as a path; null where the page's own script decides that. */
function pathBehind(control: Element): string | null {
  const { pathname, protocol } = control as Partial<HTMLAnchorElement>;
  const isScripted = protocol === 'javascript:' || control.getAttribute('href')?.startsWith('#');
  return isScripted ? null : (pathname ?? null);
}

/** Pages between which the shop goes without loading anew: the steps of paying count as one. */
function familyOf(url: URL): AddressKind | 'paying' {
  return mayBecomeCheckout(url) ? 'paying' : addressKind(url);
}

/** To be made while the document is at the address that it was loaded from. */
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
