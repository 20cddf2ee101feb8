/** Where the digits of the scripts that the shops' languages write begin: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

function ascii(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
  return String(code - zero);
}

/**
 * A text of a page with one way to write each digit and space: wide characters (Japanese) and the digits of other
 * scripts become ASCII, line breaks become spaces. Spaces that do not break are left, since they stand within numbers.
 */
export function plainText(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹०-९০-৯]/g, ascii)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
