import { equal, type Money } from '../money/money';
import { type AmountRole, isQuestion } from './amountRoles';
import type { MailList } from './listIntros';
import { isAmong, type Mention, mentionsIn } from './mentions';
import { CREDITS, has, is, listOf, OTHER_THINGS, type ReadSentence } from './tokens';
import { withoutListTotals } from './totals';
import type { Concept } from './words/concept';

/** A credit that a mail gives, and where the mail says so. */
export interface Grant {
  readonly left: Money;
  /** The number of the sentence. `at` says where in it the amount stands. */
  readonly sentence: number;
  readonly at: number;
  /** The mail puts off its end, so the reader may have had this credit before. */
  readonly prolonged: boolean;
}

/** The credits of a mail, and where the mail speaks of credits that are not the reader's. */
export interface Granted {
  readonly grants: readonly Grant[];
  readonly rivals: readonly Pick<Grant, 'sentence' | 'at'>[];
}

/** Why a mail gives no credit with a known amount. */
export type WhyNoGrant =
  | 'no-amount'
  /** Several amounts may be the credit. */
  | 'several-amounts'
  /** The amount is not in the shop's currency, or not one number. */
  | 'amount-unclear'
  /** The mail speaks of several credits, and the amount may be that of one credit or the sum of all. */
  | 'count-unclear'
  /** The mail does not say that the credit is the reader's. */
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

/** Roles of credits that are not the reader's, or not any more. */
const RIVALS: readonly AmountRole[] = ['offered', 'promised', 'gone', 'ended', 'aside'];

/** The credits that the sentences give, in order, or why there are none. */
export function grantsIn(
  sentences: readonly ReadSentence[],
  lists: ReadonlyMap<number, MailList>,
): Granted | WhyNoGrant {
  const mentions = withoutListTotals(mentionsIn(sentences, lists), sentences);
  const having = (...roles: readonly AmountRole[]) => mentions.filter(({ role }) => roles.includes(role));
  const held = hasSums(sentences) ? having('held') : having('held', 'labelled');
  const given = having('given');
  const chosen = given.length > 0 ? given : held;
  if (chosen.length === 0) return whyNone(sentences, mentions);
  if (chosen.some(({ value }) => value === null)) return 'amount-unclear';
  // If a credit and a refund or gift card have the same amount, they are one thing with two names.
  if (having('gift-card').some((one) => isAmong(one, chosen))) return 'gift-card';
  if (having('refund', 'pay-card').some((one) => isAmong(one, chosen))) return 'refund';
  const rivals = having(...RIVALS);
  if (given.length === 0) {
    // An offer also says "your" credit.
    if (rivals.some((one) => isAmong(one, held)) || opensAnOffer(sentences, held, rivals)) return 'not-clearly-given';
    const ahead = held.flatMap((one) => sentences[one.sentence - 1] ?? []);
    if (ahead.some((sentence) => has(sentence, 'pay-card') && !has(sentence, ...CREDITS))) return 'pay-card';
    const beside = sentences.filter((_, index) => held.some((one) => Math.abs(one.sentence - index) === 1));
    if (beside.some((sentence) => has(sentence, 'refund') && !has(sentence, 'got'))) return 'refund';
    if (beside.some((sentence) => has(sentence, 'promised'))) return 'promised-only';
    if (held.some((one) => isQuestion(sentences[one.sentence]?.small ?? ''))) return 'not-clearly-given';
    if (!isOneAmount(held) && !areSeparate(held, sentences)) return 'several-amounts';
  } else if ([...held, ...having('unsure')].some((one) => one.value && !isAmong(one, given))) return 'several-amounts';
  if (chosen.every((one) => isSaidToHaveEnded(sentences[one.sentence + 1]))) return 'already-ended';
  if (hasDoubleItems(chosen, sentences)) return 'several-amounts';
  if (having('loose').some((one) => chosen.some((other) => areListed(one, other, sentences)))) return 'several-amounts';
  if (chosen.some((one) => namesTheirSum(mentions.filter(({ sentence }) => sentence === one.sentence)))) {
    return 'several-amounts';
  }
  if (asksForProof(sentences)) return 'not-clearly-given';
  const grants = creditsOf(chosen, sentences, lists);
  if (typeof grants === 'string') return grants;
  return listsAreWhole(grants, sentences, lists) ? { grants, rivals } : 'count-unclear';
}

/** Whether the next sentence is only about an end that is over: "It expired yesterday." */
const isSaidToHaveEnded = (next: ReadSentence | undefined) =>
  next !== undefined &&
  has(next, 'ended') &&
  !has(next, 'not', 'excluded', 'but', 'lure', ...CREDITS, ...OTHER_THINGS) &&
  next.tokens.every(({ kind }) => kind !== 'amount');

/** Whether each list has as many credits as its heading says, if the heading says a number. */
function listsAreWhole(
  grants: readonly Grant[],
  sentences: readonly ReadSentence[],
  lists: ReadonlyMap<number, MailList>,
): boolean {
  const given = grants.flatMap(({ sentence }) => listOf(sentences[sentence]) ?? []);
  return [...new Set(given)].every((list) => {
    const count = lists.get(list)?.count ?? null;
    return count === null || count === given.filter((one) => one === list).length;
  });
}

/**
 * Whether the mail asks the reader to confirm an account. Such a mail has given no credit. "We never ask you to …" asks
 * for nothing.
 */
const asksForProof = (sentences: readonly ReadSentence[]) =>
  sentences.some((sentence) => has(sentence, 'proof') && !has(sentence, 'not', 'excluded', 'except'));

/** Whether the mail has sums of an order. A credit's name beside an amount is then what the order took. */
const hasSums = (sentences: readonly ReadSentence[]) =>
  sentences.some((sentence) => has(sentence, 'sum') && sentence.tokens.some(({ kind }) => kind === 'amount'));

/**
 * Whether a sentence invites the reader to do something for a credit. If it has an amount of its own, it is another
 * offer.
 */
function opensAnOffer(
  sentences: readonly ReadSentence[],
  held: readonly Mention[],
  rivals: readonly Pick<Mention, 'sentence'>[],
): boolean {
  return sentences.some((sentence, index) => {
    if (!has(sentence, 'lure') || has(sentence, 'gift-card', 'pay-card')) return false;
    const beside = held.some((one) => Math.abs(one.sentence - index) <= 1);
    return (beside || has(sentence, 'offer', ...CREDITS)) && !rivals.some((one) => one.sentence === index);
  });
}

/** Whether an item of a list has two amounts. It can't be told which of them is the credit's. */
const hasDoubleItems = (chosen: readonly Mention[], sentences: readonly ReadSentence[]) =>
  chosen.some(
    (one) =>
      listOf(sentences[one.sentence]) !== null &&
      chosen.some((other) => other !== one && other.sentence === one.sentence),
  );

const isOneAmount = (mentions: readonly Mention[]) => new Set(mentions.map(({ value }) => value?.minor)).size === 1;

/**
 * Whether the amounts are separate: they stand in one table or in different sentences, or each has a name of its own.
 */
function areSeparate(held: readonly Mention[], sentences: readonly ReadSentence[]): boolean {
  const places = new Set(held.map(({ sentence }) => sentence));
  if (places.size === held.length || held.every(({ sentence }) => sentences[sentence]?.cells)) return true;
  const names = [...places].flatMap((place) => sentences[place]?.tokens.filter((token) => is(token, ...CREDITS)) ?? []);
  return places.size === 1 && names.length >= held.length;
}

/**
 * Concepts that may stand between the amounts of one list: "credits of $5.00 and $3.00", "$5.00 until May 1, $3.00
 * until June 1".
 */
const WITHIN_LISTS: readonly Concept[] = [
  ...CREDITS,
  'end',
  'until',
  'until-after',
  'use',
  'digital',
  'by-amazon',
  'each',
  'another',
];

/** Whether two amounts stand in one list. What is said about one may then be said about the other too. */
function areListed(one: Mention, other: Mention, sentences: readonly ReadSentence[]): boolean {
  if (one.sentence !== other.sentence) return false;
  const [from, to] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
  const between = sentences[one.sentence]?.tokens.filter(({ start }) => start > from && start < to) ?? [];
  return between.every((token) => token.kind !== 'word' || is(token, ...WITHIN_LISTS));
}

/** Whether one of the amounts is the sum of the others. */
function namesTheirSum(mentions: readonly Mention[]): boolean {
  const minors = mentions.map(({ value }) => value?.minor ?? 0);
  return minors.length > 2 && Math.max(...minors) * 2 === minors.reduce((all, one) => all + one, 0);
}

/** No mail gives more credits than this. The limit matters because each credit goes through all sentences. */
const MOST_CREDITS = 40;

function creditsOf(
  mentions: readonly Mention[],
  sentences: readonly ReadSentence[],
  lists: ReadonlyMap<number, MailList>,
): readonly Grant[] | WhyNoGrant {
  const grants: Grant[] = [];
  for (const { value, sentence, at, count, another, prolonged } of mentions) {
    if (value === null) return 'amount-unclear';
    const known = grants.filter(({ left }) => equal(left, value));
    const same = known.length > 0 && !another ? whetherSame(known, sentence, sentences, lists) : 'other';
    if (same === 'unclear' || count === null || grants.length > MOST_CREDITS) return 'count-unclear';
    if (same === 'other')
      for (let made = 0; made < count; made++) grants.push({ left: value, sentence, at, prolonged });
  }
  return grants;
}

/** Whether an amount that is named again is the same credit as a known one. */
function whetherSame(
  known: readonly Grant[],
  place: number,
  sentences: readonly ReadSentence[],
  lists: ReadonlyMap<number, MailList>,
): 'same' | 'other' | 'unclear' {
  const daysOf = (index: number) =>
    sentences[index]?.tokens.flatMap((token) => (token.kind === 'day' ? [token.day] : [])).join() ?? '';
  if (known.some((grant) => grant.sentence === place)) return 'unclear';
  const [mine, theirs] = [daysOf(place), known.map((grant) => daysOf(grant.sentence))];
  const list = listOf(sentences[place]);
  if (list !== null && known.some((grant) => listOf(sentences[grant.sentence]) === list)) {
    // Equal rows may be one row that was pasted twice.
    const alike = sentences[place]?.cells && theirs.includes(mine) && lists.get(list)?.count == null;
    return alike ? 'unclear' : 'other';
  }
  const bothRows = sentences[place]?.cells && known.some((grant) => sentences[grant.sentence]?.cells);
  if (bothRows && theirs.includes(mine)) return 'unclear';
  // If each amount has a day of its own, they may be two lines of one list, or two facts about one credit.
  if (mine !== '' && theirs.every((days) => days !== '' && days !== mine)) {
    return known.some((grant) => grant.sentence === place - 1) ? 'other' : 'unclear';
  }
  return 'same';
}

const WHY: readonly (readonly [AmountRole, WhyNoGrant])[] = [
  ['unsure', 'not-clearly-given'],
  ['labelled', 'not-clearly-given'],
  ['aside', 'not-clearly-given'],
  ['promised', 'promised-only'],
  ['offered', 'offer-only'],
  ['gone', 'already-used'],
  ['ended', 'already-ended'],
  ['gift-card', 'gift-card'],
  ['refund', 'refund'],
  ['pay-card', 'pay-card'],
  ['balance', 'balance-only'],
];

/**
 * Why nothing is given. It is found from the roles of the amounts, or from what the mail speaks of if it has no
 * amounts.
 */
function whyNone(sentences: readonly ReadSentence[], mentions: readonly Mention[]): WhyNoGrant {
  const why = WHY.find(([role]) => mentions.some((mention) => mention.role === role))?.[1];
  if (why) return why;
  const speaksOfCredit = sentences.some((sentence) => has(sentence, ...CREDITS, 'credit-balance'));
  if (!speaksOfCredit) return 'not-understood';
  return mentions.length === 0 ? 'no-amount' : 'not-clearly-given';
}
