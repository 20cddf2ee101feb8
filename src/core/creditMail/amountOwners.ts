import { type AmountToken, CREDITS, is, type ReadSentence, type Token } from './tokens';
import type { Concept } from './words/concept';

/** Things that an amount can belong to. */
const OWNERS: readonly Concept[] = [
  ...CREDITS,
  'credit-balance',
  'gift-card',
  'pay-card',
  'points',
  'discount',
  'sum',
  'refund',
  'balance',
];

export const isCredit = (concept: Concept | undefined): boolean => concept !== undefined && CREDITS.includes(concept);

/** The longest distance between a thing and its amount, in characters. */
const REACH_AFTER = 48;
const REACH_BEFORE = 40;

/** Whether no more than `most` characters stand between two tokens. */
export function near(a: Token | undefined, b: Token, most: number): boolean {
  return a !== undefined && Math.max(b.start - a.end, a.start - b.end) <= most;
}

/** A preposition that connects an amount with the word before it. */
const TIED =
  /^ (?:of|for|worth|valued at|von|uber|in hohe von|im wert von|de|d'un montant de|d'une valeur de|d'un|di|del valore di|da|por|por valor de|por importe de|in the amount of) $/;
/** Words that connect another amount with the same thing: "a $5.00 credit until May 1 and $3.00 until June 1". */
const JOINED = /(?:[,;:|&+、と]|(?<!\p{L})(?:and|plus|und|sowie|et|e|ed|piu|y|mas)) ?$/u;

/**
 * The thing that an amount belongs to. It is the nearest thing, but only if the words between leave no doubt; else
 * null.
 */
export function ownerOf({ small, tokens, cells }: ReadSentence, at: number): Concept | null {
  const amount = tokens[at] as AmountToken;
  if (cells && isOfOtherLabel(small, tokens, amount)) return 'order';
  const after = nearestOwner(tokens.slice(at + 1));
  const before = nearestOwner(tokens.slice(0, at).reverse());
  const gapAfter = after ? small.slice(amount.end, after.start) : '';
  const gapBefore = before ? small.slice(before.end, amount.start) : '';
  // A label stands before its value.
  const labelled = /^[:|]|: ?$|^ ?\(?$/.test(gapBefore) || (cells && /\|/.test(gapBefore));
  const tied = TIED.test(gapBefore);
  const isTaken = before !== null && !tied && !JOINED.test(gapBefore) && ownsEarlier(tokens, before);
  const isOfNext =
    after !== null &&
    (ownsLater(small, tokens, amount, after) || (cells && isOfNextCell(small, tokens, amount, after)));
  const afterFits =
    after !== null && !isOfNext && gapAfter.length <= (cells ? 80 : REACH_AFTER) && !/[;:]|\. /.test(gapAfter);
  const inReach = gapBefore.length <= (cells ? 80 : REACH_BEFORE) && !/[;]|\. /.test(gapBefore);
  const beforeFits = before !== null && inReach && !isTaken;
  if (!beforeFits) return afterFits ? after.concept : null;
  if (!afterFits || labelled || tied) return before.concept;
  return gapAfter.length <= gapBefore.length ||
    (isCredit(after.concept) && gapAfter.length <= 30 && !gapAfter.includes(','))
    ? after.concept
    : before.concept;
}

/**
 * Whether a label in the amount's own cell says that the amount belongs to something else, although a credit stands in
 * another cell. Examples: "Your order: $42.17", "Rent movies from $3.99".
 */
function isOfOtherLabel(small: string, tokens: readonly Token[], amount: AmountToken): boolean {
  const cell = small.lastIndexOf('|', amount.start) + 1;
  const ahead = small.slice(cell, amount.start);
  const label = /^[^:]{1,40}(?=:\s*$)|^ ?(?:\p{L}+ ){3,6}$/u.exec(ahead)?.[0].trim();
  if (!label || NEUTRAL.test(label)) return false;
  const named = tokens.filter(({ start, end }) => start >= cell && end <= amount.start);
  return !named.some((token) =>
    is(token, ...CREDITS, 'credit-balance', 'digital', 'goods', 'by-amazon', 'got', 'yours', 'end'),
  );
}
const NEUTRAL = /amount|value|worth|total|betrag|wert|hohe|summe|montant|valeur|importo|valore|importe|valor|額|量/;

/** Whether an amount stands right before a thing. The thing then belongs to that amount: "a $5.00 credit". */
function ownsEarlier(tokens: readonly Token[], owner: Pick<Token, 'start'>): boolean {
  return tokens[tokens.findIndex(({ start }) => start === owner.start) - 1]?.kind === 'amount';
}

/** Whether a thing belongs to the next amount: "You reloaded $60 and earned a credit of $6". */
function ownsLater(
  small: string,
  tokens: readonly Token[],
  amount: Token,
  owner: Pick<Token, 'start' | 'end'>,
): boolean {
  const place = tokens.findIndex(({ start }) => start === owner.start);
  const next = tokens[place + 1];
  const verb = tokens.slice(tokens.indexOf(amount) + 1, place).some((token) => is(token, 'got', 'yours', 'whose'));
  return verb && next?.kind === 'amount' && TIED.test(small.slice(owner.end, next.start));
}

/**
 * Whether the cell of a thing has an amount of its own: "Your order came to $42.17 | You've received a credit of
 * $5.00".
 */
function isOfNextCell(
  small: string,
  tokens: readonly Token[],
  amount: Token,
  owner: Pick<Token, 'start' | 'end'>,
): boolean {
  const end = small.indexOf('|', owner.end);
  const own = tokens.find(({ kind, start }) => kind === 'amount' && start > owner.start);
  return small.slice(amount.end, owner.start).includes('|') && own !== undefined && (end === -1 || own.start < end);
}

/** The first thing in a list of tokens that an amount can belong to; null if another amount comes before it. */
export function nearestOwner(
  tokens: readonly Token[],
): { readonly concept: Concept; readonly start: number; readonly end: number } | null {
  for (const token of tokens) {
    if (token.kind === 'amount') return null;
    if (token.kind === 'word' && OWNERS.includes(token.concept)) return token;
  }
  return null;
}
