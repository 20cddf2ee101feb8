import { ASKED_VALUES, LITERAL_NAMES, NAME_WORDS } from './known';

const segmented = new Map<string, boolean>();

/** Whether a run of letters consists of known words, as `lineitem` does. */
function isKnown(run: string): boolean {
  // Some names of people have two letters, but none has one.
  if (run.length === 1 || NAME_WORDS.has(run)) return true;
  const before = segmented.get(run);
  if (before !== undefined) return before;
  segmented.set(run, false);
  let found = false;
  for (let cut = 3; cut <= run.length - 3 && !found; cut++) {
    found = NAME_WORDS.has(run.slice(0, cut)) && isKnown(run.slice(cut));
  }
  segmented.set(run, found);
  return found;
}

function cleanRun(run: string): string {
  if (/^\d/.test(run)) return run.length > 2 ? '*' : run.replace(/\d/g, '0');
  return isKnown(run.toLowerCase()) ? run : 'x';
}

/**
 * Cleans what is around the values that locators look for and keeps these values, so that a locator still finds what it
 * found.
 */
function around(name: string, asked: readonly string[]): string {
  const part = asked.find((value) => value.length > 2 && name.includes(value));
  if (part === undefined) return cleanPlain(name);
  const at = name.indexOf(part);
  return cleanPlain(name.slice(0, at)) + part + around(name.slice(at + part.length), asked);
}

function cleanPlain(name: string): string {
  if (name.startsWith('pp-')) return 'pp-*';
  return (
    name
      .slice(0, 120)
      .replace(/[^A-Za-z0-9_.:*-]+/g, 'x')
      // Letters after digits belong to a product number or a code.
      .replace(/(?<![A-Za-z\d])[A-Za-z]*\d+[A-Za-z][A-Za-z\d]*/g, '*')
      .replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g, cleanRun)
      .replace(/(?:(?:x|\*|0+)[-_.:]?){3,}/g, '*')
  );
}

/**
 * Cleans a name that the shop gave to an id, a class or a field. Words that page builders use stay, because new
 * locators are made of them. All other words are left out. So are numbers, because they may be new on each load or
 * identify somebody.
 *
 * @param attribute the attribute that has this value, or has it among its values.
 */
export function cleanName(name: string, attribute: string): string {
  if (LITERAL_NAMES.has(name) || ASKED_VALUES.get(attribute)?.includes(name)) return name;
  return around(name, ASKED_VALUES.get(attribute) ?? []);
}

/** Keeps only those parts of an address that some locator looks for. */
export function cleanLink(address: string, attribute: string): string {
  const asked = (ASKED_VALUES.get(attribute) ?? []).filter((part) => address.includes(part));
  return asked.sort((one, other) => address.indexOf(one) - address.indexOf(other)).join('#');
}
