import { withAsciiDigits } from './numberText';

/**
 * A text of a page with one way to write each digit and space: wide characters (Japanese) and the digits of other
 * scripts become ASCII, line breaks become spaces. Spaces that do not break are left, since they stand within numbers.
 */
export function plainText(text: string): string {
  return withAsciiDigits(withoutWide(text))
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

/** A text with its wide letters, digits and marks as ASCII ones. */
export function withoutWide(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
