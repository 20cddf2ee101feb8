import { marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import { PAYING } from '../site/locators/addresses';

export function mayBecomeCheckout({ pathname }: Pick<URL, 'pathname'>): boolean {
  return PAYING.test(pathname);
}

/** Whether the scout has work in this frame. It has work in a page of a marketplace and its payment frames. */
export function isWatched(window: Window): boolean {
  const url = new URL(window.location.href);
  const marketplace = marketplaceOfUrl(url);
  if (marketplace === null) return false;
  if (window.top === window) return true;
  try {
    const top = window.top?.location.href;
    return top !== undefined && marketplaceOfUrl(new URL(top)) === marketplace && mayBecomeCheckout(url);
  } catch {
    // The frame is in a page of another site, and the browser does not let us look at that page.
    return false;
  }
}
