/**
 * A text of a page with one way to write each digit and space: wide characters (Japanese) and Arabic digits become
 * ASCII, line breaks become spaces. Spaces that do not break are left, since they stand within numbers.
 */
export function plainText(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x630))
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
