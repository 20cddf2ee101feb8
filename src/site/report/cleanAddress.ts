import { addressKind } from '../pageAddress';

/** Parts of a path that a reading needs, although the kind of page does not depend on them. */
const KEPT = /^(?:entry|buynow|p)$/;

/** Parameters whose value is the number of a purchase. */
const NUMBERED = /^(?:purchaseId|order-?id|oid)$/i;

/** Parameters that a reading needs, each with the value that it looks for. */
const ASKED: readonly (readonly [name: string, value: string])[] = [
  ['isBuyNow', '1'],
  ['ac', 'od'],
];

const zeros = (text: string) => text.replace(/\d/g, '0');

/** What may replace a part of a path. The replacement that tells least comes first. */
function standIns(part: string): string[] {
  const number = /^(?:p-)?[D\d]\d{2}-\d{7}-\d{7}$/.test(part) ? [zeros(part)] : [];
  return KEPT.test(part) ? [part] : [...number, 'x', '0'.repeat(10), part];
}

/**
 * Makes an address that leads to the same kind of page and identifies nothing. A part of the path, or a parameter,
 * stays only where a reading needs it.
 */
export function cleanAddress(url: URL): string {
  const kind = addressKind(url);
  const clean = new URL(url.origin);
  for (const [name, value] of ASKED) if (url.searchParams.get(name) === value) clean.searchParams.set(name, value);
  for (const [name, value] of url.searchParams) {
    if (NUMBERED.test(name) && /^[D\d]\d{2}-\d{7}-\d{7}$/.test(value)) clean.searchParams.set(name, zeros(value));
  }
  const parts = url.pathname.split('/');
  for (const [at, part] of parts.entries()) {
    if (part === '') continue;
    const fits = (standIn: string) => {
      const tried = new URL(clean);
      tried.pathname = parts.with(at, standIn).join('/');
      return addressKind(tried) === kind;
    };
    parts[at] = standIns(part).find(fits) ?? 'x';
  }
  clean.pathname = parts.join('/');
  return clean.href;
}
