import { marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import { PAYING } from '../site/locators/addresses';

export function mayBecomeCheckout({ pathname }: Pick<URL, 'pathname'>): boolean {
  return PAYING.test(pathname);
}

/** Whether there is anything to do in this frame: in a page of a marketplace, and in its own frames for paying. */
export function isWatched(window: Window): boolean {
  const url = new URL(window.location.href);
  const marketplace = marketplaceOfUrl(url);
  if (marketplace === null) return false;
  if (window.top === window) return true;
  try {
    const top = window.top?.location.href;
    return top !== undefined && marketplaceOfUrl(new URL(top)) === marketplace && mayBecomeCheckout(url);
  } catch {
    // Framed by somebody else, who may not be looked at.
    return false;
  }
}
