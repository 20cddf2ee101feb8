import { withoutAccents } from './smallText';
import { type AmountToken, is, type ReadSentence } from './tokens';
import { MAIL_LANGUAGES } from './words/mailLanguages';

const NUMBERS = new Map(
  Object.values(MAIL_LANGUAGES).flatMap(({ numbers }) =>
    numbers.map((word, index) => [withoutAccents(word), index + 2] as const),
  ),
);
const COUNT = `(?<![\\p{L}\\d.,])(?<count>[2-9]|${[...NUMBERS.keys()].join('|')})`;
/** "Two $1.00 rewards", "2 x $1.00". */
const AHEAD = new RegExp(`${COUNT} ?(?<times>[x×] ?)?(?:new |neue |nuovi |nuevos |nouveaux )?$`, 'u');
/** "Two credits of $1.00", "zwei Gutscheine zu je 5 €". */
const OF_THINGS = new RegExp(
  `${COUNT} (?:[\\p{L}']+[ -]){1,3}(?<tie>of|for|worth|von|zu|uber|im wert von|de|d'une valeur de|di|da|por|por valor de|del valore di|de un valor de)(?<each> je| jeweils| cada uno)? $`,
  'u',
);
/** Words after which the amount may be the sum of all credits: "two credits worth $2.00". */
const ALTOGETHER = /^(?:for|worth|por|por valor de|de un valor de|im wert von|d'une valeur de|del valore di)$/;
/** "500円クーポンを2枚". */
const BEHIND = /^(?:分)?の?[^\d。、]{0,16}?を?(?<count>[2-9])(?:つ|枚|件|個)/u;
/** "$1.00 rewards" are several credits; "$1.00 in rewards" is one sum. */
const PLURAL =
  /^ (?!(?:in|of|worth|an|en|di|de) )(?:\p{L}+[ -]){0,2}(?:credits|rewards|vouchers|gutscheine|gutschriften|bons|recompenses|crediti|buoni|ricompense|creditos|vales|recompensas)(?!\p{L})/u;
/** The longest distance between an amount and its count, in characters. */
const REACH = 60;

/**
 * How many equal credits a sentence gives with one amount; null if the amount may be that of one credit or the sum of
 * all.
 */
export function creditCount({ small, tokens }: ReadSentence, amount: AmountToken): number | null {
  const ahead = small.slice(Math.max(0, amount.start - REACH), amount.start);
  const behind = small.slice(amount.end, amount.end + REACH);
  const each = tokens.some((token) => is(token, 'each') && Math.abs(token.start - amount.end) <= REACH);
  const isPlural = PLURAL.test(behind);
  const counted = AHEAD.exec(ahead)?.groups;
  if (counted && (counted.times || isPlural || each)) return numberOf(counted.count);
  const things = OF_THINGS.exec(ahead)?.groups;
  if (things) return each || things.each || !ALTOGETHER.test(things.tie ?? '') ? numberOf(things.count) : null;
  const after = BEHIND.exec(behind)?.groups;
  if (after) return numberOf(after.count);
  return isPlural || each ? null : 1;
}

const numberOf = (word = '') => NUMBERS.get(word) ?? Number(word);

/** Examples: "Two promotional credits", "クーポンを2枚". */
const OF_CREDITS = new RegExp(
  `${COUNT} (?:\\p{L}+[ -]){0,3}(?:credits|rewards|vouchers|gutscheine|gutschriften|guthaben|\\p{L}{0,20}(?:gutscheine|gutschriften|guthaben)|bons|recompenses|crediti|buoni|ricompense|creditos|vales|recompensas)(?!\\p{L})`,
  'u',
);
const OF_CREDITS_IN_JAPANESE =
  /(?:クーポン|クレジット|特典)[^\d。、]{0,6}(?<behind>[2-9])(?:つ|枚|件|個)|(?<ahead>[2-9])(?:つ|枚|件|個)の/u;

/** One credit of each amount, however many amounts there are: "200円と400円のクーポンを1枚ずつ". */
const ONE_OF_EACH = /(?:各|それぞれ)1(?:つ|枚|件|個)|1(?:つ|枚|件|個)ずつ/u;

/** Whether a sentence in small letters says as many credits as it has amounts. */
export const countsAmounts = (small: string, amounts: number): boolean =>
  countOfCredits(small) === amounts || ONE_OF_EACH.test(small);

/** How many credits a sentence in small letters speaks of; null if it has no number. */
export function countOfCredits(small: string): number | null {
  const word = OF_CREDITS.exec(small)?.groups?.count;
  if (word) return numberOf(word);
  const { behind, ahead } = OF_CREDITS_IN_JAPANESE.exec(small)?.groups ?? {};
  return behind || ahead ? Number(behind ?? ahead) : null;
}
