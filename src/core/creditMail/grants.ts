import { equal, type Money } from '../money';
import { type AmountRole, roleOf } from './amountRoles';
import { withoutAccents } from './pastedText';
import { type AmountToken, CREDITS, has, is, type ReadSentence } from './tokens';
import { MAIL_LANGUAGES } from './words/languages';

/** A credit that a mail gives, and the sentence that says so. */
export interface Grant {
  readonly left: Money;
  readonly sentence: number;
  /** Where in the sentence its amount stands. */
  readonly at: number;
}

/** The credits of a mail, and where it speaks of others that are not the reader's. */
export interface Granted {
  readonly grants: readonly Grant[];
  readonly rivals: readonly Pick<Grant, 'sentence' | 'at'>[];
}

/** Why a mail gives no credit whose amount is known. */
export type WhyNoGrant =
  | 'no-amount'
  /** Several amounts may be the credit. */
  | 'several-amounts'
  /** Not in the shop's currency, or not one number. */
  | 'amount-unclear'
  /** It speaks of a number of credits, and the amount may be of one or of all. */
  | 'count-unclear'
  /** It does not say that the credit is the reader's. */
  | 'not-clearly-given'
  | 'offer-only'
  | 'promised-only'
  | 'already-used'
  | 'already-ended'
  | 'gift-card'
  | 'pay-card'
  | 'refund'
  | 'balance-only'
  | 'not-understood';

interface Mention {
  readonly role: AmountRole;
  readonly value: Money | null;
  readonly sentence: number;
  readonly at: number;
  /** How many equal credits it speaks of; null where the amount may be of one or of all. */
  readonly count: number | null;
  readonly another: boolean;
}

/** The credits that the sentences give, in order; or why there are none. */
export function grantsIn(sentences: readonly ReadSentence[]): Granted | WhyNoGrant {
  const mentions = sentences.flatMap(mentionsIn);
  const given = mentions.filter(({ role }) => role === 'given');
  const held = mentions.filter(({ role }) => role === 'held' || (role === 'labelled' && !hasSums(sentences)));
  const chosen = given.length > 0 ? given : held;
  if (chosen.length === 0) return whyNone(sentences, mentions);
  if (chosen.some(({ value }) => value === null)) return 'amount-unclear';
  const like = (roles: readonly AmountRole[]) =>
    mentions.find(
      ({ role, value }) => roles.includes(role) && value && chosen.some((one) => one.value && equal(one.value, value)),
    );
  const same = like(['gift-card', 'pay-card', 'refund']);
  if (same) return same.role as WhyNoGrant;
  if (given.length === 0) {
    // An offer speaks of "your" credit, too.
    if (like(['offered', 'promised', 'gone', 'ended']) || sentences.some(opensAnOffer(held)))
      return 'not-clearly-given';
  }
  // Two figures of which the mail says less: which of them is the credit can't be told.
  const others = [...held, ...mentions.filter(({ role, value }) => role === 'unsure' && value)];
  const strange = others.some(({ value }) => value && !chosen.some((one) => one.value && equal(one.value, value)));
  if (given.length > 0 ? strange : distinct(held).size > 1 && !separate(held, sentences)) return 'several-amounts';
  if (chosen.some((one) => namesTheirSum(mentions.filter(({ sentence }) => sentence === one.sentence))))
    return 'several-amounts';
  const grants = creditsOf(chosen);
  const rivals = mentions.filter(({ role }) => ['offered', 'promised', 'gone', 'ended'].includes(role));
  return typeof grants === 'string' ? grants : { grants, rivals };
}

/** One of the amounts is what the others come to. */
function namesTheirSum(mentions: readonly Mention[]): boolean {
  const minors = mentions.map(({ value }) => value?.minor ?? 0);
  return minors.length > 2 && Math.max(...minors) * 2 === minors.reduce((all, one) => all + one, 0);
}

/** An order's own sums: a credit's name beside an amount is then what the order took. */
const hasSums = (sentences: readonly ReadSentence[]) =>
  sentences.some((sentence) => has(sentence, 'sum') && sentence.tokens.some(({ kind }) => kind === 'amount'));

/** Invites the reader to do something for a credit, by its name or in the sentence beside it. */
function opensAnOffer(held: readonly Mention[]) {
  return (sentence: ReadSentence, index: number): boolean => {
    const beside = held.some((one) => Math.abs(one.sentence - index) <= 1);
    return (
      has(sentence, 'lure') && !has(sentence, 'gift-card', 'pay-card') && (beside || has(sentence, 'offer', ...CREDITS))
    );
  };
}

const distinct = (mentions: readonly Mention[]) => new Set(mentions.map(({ value }) => value?.minor));

/** Amounts of one table or one list, each a credit of its own. */
function separate(held: readonly Mention[], sentences: readonly ReadSentence[]): boolean {
  const [first] = held;
  const together = first !== undefined && held.every(({ sentence }) => sentence === first.sentence);
  const names = together ? sentences[first.sentence]?.tokens.filter((token) => is(token, ...CREDITS)) : [];
  if (names && names.length >= held.length) return true;
  return (
    held.every(({ sentence }) => sentences[sentence]?.cells) ||
    new Set(held.map(({ sentence }) => sentence)).size === held.length
  );
}

function creditsOf(mentions: readonly Mention[]): readonly Grant[] | WhyNoGrant {
  const grants: Grant[] = [];
  for (const { value, sentence, at, count, another } of mentions) {
    if (value === null) return 'amount-unclear';
    const known = grants.filter(({ left }) => equal(left, value));
    const again = known.length > 0 && !another && !known.some((grant) => grant.sentence === sentence);
    if (again) continue;
    if (count === null) return 'count-unclear';
    for (let made = 0; made < count; made++) grants.push({ left: value, sentence, at });
  }
  return grants;
}

function mentionsIn(sentence: ReadSentence, index: number): Mention[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.kind !== 'amount') return [];
    const role = roleOf(sentence, token);
    return [
      {
        role,
        value: token.value,
        sentence: index,
        at: token.start,
        count: countOf(sentence, token),
        another: isAnother(sentence, at),
      },
    ];
  });
}

const isAnother = ({ tokens }: ReadSentence, at: number) =>
  is(tokens[at - 1], 'another') ||
  is(tokens[at + 1], 'another') ||
  (is(tokens[at - 2], 'another') && is(tokens[at - 1], 'yours'));

const NUMBERS = new Map(
  Object.values(MAIL_LANGUAGES).flatMap(({ numbers }) =>
    numbers.map((word, index) => [withoutAccents(word), index + 2] as const),
  ),
);
const NUMBER = [...NUMBERS.keys()].join('|');
const COUNT_AHEAD = new RegExp(
  `(?<![\\p{L}\\d.,])(?<count>\\d{1,2}|${NUMBER}) ?(?:[x×] ?)?(?:new |neue |nuovi |nuevos |nouveaux )?$`,
  'u',
);
/** "Two credits of $1.00", "zwei Gutscheine zu je 5 €". */
const COUNT_OF_THINGS = new RegExp(
  `(?<![\\p{L}\\d.,])(?<count>\\d{1,2}|${NUMBER}) (?:\\p{L}+[ -]){1,3}(?<tie>of|for|worth|von|zu|uber|im wert von|de|d'une valeur de|di|da|por|por valor de|del valore di|de un valor de)(?<each> je| jeweils| cada uno)? $`,
  'u',
);
/** Words after which the amount may be of all of them: "two credits worth $2.00". */
const ALTOGETHER = /^(?:for|worth|por|por valor de|de un valor de|im wert von|d'une valeur de|del valore di)$/;
const COUNT_BEHIND = /^(?:分)?の?[^\d。、]{0,16}?(?:を)?(?<count>[2-9])(?:つ|枚|件|個)/u;
const PLURALS =
  /^ (?:\p{L}+[ -]){0,2}(?:credits|rewards|vouchers|gutscheine|gutschriften|guthaben|credits|bons|recompenses|crediti|buoni|ricompense|creditos|vales|recompensas)(?!\p{L})/u;
const MASS = /^ (?:in|of|worth of|an|en|di|de) /;

/** How many equal credits a sentence gives with one amount. */
function countOf({ small, tokens }: ReadSentence, amount: AmountToken): number | null {
  const ahead = small.slice(Math.max(0, amount.start - 60), amount.start);
  const behind = small.slice(amount.end, amount.end + 60);
  const eachOne = tokens.some((token) => is(token, 'each') && Math.abs(token.start - amount.end) <= 40);
  const before = numberOf(COUNT_AHEAD.exec(ahead)?.groups?.count);
  if (before !== null) return before;
  const things = COUNT_OF_THINGS.exec(ahead)?.groups;
  const ofThings = numberOf(things?.count);
  if (ofThings !== null)
    return ofThings === 1 || eachOne || things?.each || !ALTOGETHER.test(things?.tie ?? '') ? ofThings : null;
  const after = numberOf(COUNT_BEHIND.exec(behind)?.groups?.count);
  if (after !== null) return after;
  // "$1.00 rewards" does not say how many; "$1.00 in rewards" is one sum.
  const plural = PLURALS.test(behind) && !MASS.test(behind) && !/guthaben/.test(behind.slice(0, 30));
  return plural || (eachOne && !/ずつ/.test(behind)) ? null : 1;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const count = NUMBERS.get(word) ?? Number(word);
  return count >= 1 && count <= 20 ? count : null;
}

const WHY: readonly (readonly [AmountRole, WhyNoGrant])[] = [
  ['unsure', 'not-clearly-given'],
  ['labelled', 'not-clearly-given'],
  ['promised', 'promised-only'],
  ['offered', 'offer-only'],
  ['gone', 'already-used'],
  ['ended', 'already-ended'],
  ['gift-card', 'gift-card'],
  ['refund', 'refund'],
  ['pay-card', 'pay-card'],
  ['balance', 'balance-only'],
];

/** Why nothing is given, by what the amounts are and, where there are none, by what the mail speaks of. */
function whyNone(sentences: readonly ReadSentence[], mentions: readonly Mention[]): WhyNoGrant {
  const role = WHY.find(([wanted]) => mentions.some((mention) => mention.role === wanted));
  if (role) return role[1];
  const credit = sentences.some((sentence) => has(sentence, ...CREDITS, 'credit-balance'));
  if (credit && mentions.length === 0) return 'no-amount';
  return credit ? 'not-clearly-given' : 'not-understood';
}
