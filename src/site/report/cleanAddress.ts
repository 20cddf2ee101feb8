import { addressKind } from '../pageAddress';

/** Words of addresses that a reading hangs on, beside those that the kind of page hangs on. */
const KEPT = /^(?:entry|buynow|p)$/;

/** Parameters whose value is the number of a purchase. */
const NUMBERED = /^(?:purchaseId|order-?id)$/i;

const zeros = (text: string) => text.replace(/\d/g, '0');

/** What may stand in place of a part of a path, the least telling first. */
function standIns(part: string): string[] {
  const number = /^(?:p-)?[D\d]\d{2}-\d{7}-\d{7}$/.test(part) ? [zeros(part)] : [];
  return KEPT.test(part) ? [part] : [...number, 'x', '0'.repeat(10), part];
}

/**
 * An address that leads to the same kind of page and names nothing: each part of the path, and each parameter, stays
 * only where a reading hangs on it.
 */
export function cleanAddress(url: URL): string {
  const kind = addressKind(url);
  const parts = url.pathname.split('/');
  for (const [at, part] of parts.entries()) {
    if (part === '') continue;
    const fits = (standIn: string) => {
      const tried = new URL(url.origin);
      tried.pathname = parts.with(at, standIn).join('/');
      return addressKind(tried) === kind;
    };
    parts[at] = standIns(part).find(fits) ?? 'x';
  }
  const clean = new URL(url.origin);
  clean.pathname = parts.join('/');
  if (url.searchParams.get('isBuyNow') === '1') clean.searchParams.set('isBuyNow', '1');
  for (const [name, value] of url.searchParams) {
    if (NUMBERED.test(name) && /^[D\d]\d{2}-\d{7}-\d{7}$/.test(value)) clean.searchParams.set(name, zeros(value));
  }
  return clean.href;
}
