import { withAsciiDigits } from './numberText';

/**
 * Writes each digit and space of a page's text in one way. Wide characters (Japanese) and the digits of other scripts
 * become ASCII, and line breaks become spaces. Non-breaking spaces stay, because they occur within numbers.
 */
export function plainText(text: string): string {
  return withAsciiDigits(withoutWide(text))
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

/** Turns wide letters, digits and marks into ASCII. */
export function withoutWide(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
