import { CONTROLS, GUESSED_LABELS, SEEN_LABELS } from '../words/labelTable';
import {
  BALANCE_NAMES,
  CARD_NAMES,
  ORDER_ROWS,
  POINTS_NAMES,
  RETURN_CLOSED,
  SHIPPED,
  UNSHIPPED,
} from '../words/orderPhrases';
import { CURRENCY_NAMES } from './currencyWords';
import { PAGE_WORDS, SHOP_NAMES } from './knownWords';
import { LOCATOR_FILES } from './locatorFiles';

/** Every leaf in nested tables that is a string or a `RegExp`. */
function* leaves(value: unknown): Generator<string | RegExp> {
  if (typeof value === 'string' || value instanceof RegExp) yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* leaves(part);
}

const unescaped = (name: string) => name.replaceAll('\\', '');

/** The CSS of all locators, in the order of the files. */
export const LOCATED: readonly string[] = [...leaves(LOCATOR_FILES)].filter((leaf) => typeof leaf === 'string');

/** Names of ids and classes that some locator contains completely. */
export const LITERAL_NAMES: ReadonlySet<string> = new Set(
  LOCATED.flatMap((css) => [...css.matchAll(/[#.]((?:[\w-]|\\.)+)/g)].map(([, name = '']) => unescaped(name))),
);

/** The values, and parts of values, that locators look for, by attribute. */
export const ASKED_VALUES: ReadonlyMap<string, readonly string[]> = valuesByAttribute();

function valuesByAttribute(): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const css of LOCATED) {
    for (const [, name = '', value = ''] of css.matchAll(/\[([\w-]+)(?:[*^$~|]?="([^"]*)")?\]/g)) {
      const known = values.get(name) ?? [];
      if (value !== '' && !known.includes(value)) known.push(value);
      values.set(name, known);
    }
  }
  return values;
}

/**
 * A pattern in its possible spellings: each choice of letters, as in `kart[iı]`, is replaced with one of its letters.
 */
function* spelled(source: string): Generator<string> {
  for (let choice = 0; choice < 4; choice++) {
    yield source.replace(/\[([^[\]]+)\]/g, (_, letters: string) => [...letters][choice] ?? letters.charAt(0));
  }
}

/** The words of a pattern, with its optional parts and without them. */
function wordsOf({ source }: RegExp): string[] {
  const texts = [...spelled(source)].flatMap((one) => {
    const plain = one.replace(/\\[a-zA-Z]|\(\?<?[:!=]/g, ' ( ').replaceAll('\\', '');
    const withoutGroups = plain.replace(/\([^()|]*\)[?*]/g, '');
    return [plain, withoutGroups].flatMap((text) => [
      text.replace(/\s\(\s|[()](?:[?*])?|\?/g, (found) => (found.startsWith('?') ? '' : ' ')),
      text.replace(/\s\(\s/g, '').replace(/[()?]/g, ''),
      text.replace(/\p{L}\?/gu, ' '),
      text.replace(/\p{L}\?/gu, ''),
    ]);
  });
  return texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
}

const LABELS = [
  SEEN_LABELS,
  GUESSED_LABELS,
  CONTROLS,
  ORDER_ROWS,
  BALANCE_NAMES,
  CARD_NAMES,
  POINTS_NAMES,
  SHIPPED,
  UNSHIPPED,
  RETURN_CLOSED,
];
const patterns = [...leaves(LABELS)].filter((leaf) => leaf instanceof RegExp);

/** The words about money and orders that a text may keep. Lower case. */
export const TEXT_WORDS: ReadonlySet<string> = new Set([
  ...patterns.flatMap(wordsOf),
  ...PAGE_WORDS,
  ...CURRENCY_NAMES,
]);

/** The words that names of ids, classes and fields may keep. Lower case. */
export const NAME_WORDS: ReadonlySet<string> = new Set([
  ...SHOP_NAMES,
  ...LOCATED.flatMap((css) => css.match(/[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])/g) ?? []).map((word) => word.toLowerCase()),
]);
