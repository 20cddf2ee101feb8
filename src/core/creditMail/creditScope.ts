import type { CreditKind, Scope, ScopeTerms } from '../credits/credit';
import { equal, type Money } from '../money/money';
import { roleOf } from './amountRoles';
import { digitalFromAmazon, type Goods, goodsIn, isAboutUse } from './namedGoods';
import { has, is, type ReadSentence, type Token } from './tokens';
import type { Concept } from './words/concept';

/** Why the scope of a credit is not known although the mail speaks of it. */
export type WhyScopeUnsure =
  /** The mail says both that the credit is good for something and that it is not. */
  | 'contradiction'
  /**
   * The mail names goods of several kinds, a seller beside digital goods, or goods without saying which credit they are
   * for.
   */
  | 'several-scopes';

export interface ScopeSaid {
  readonly scope: Scope;
  readonly terms?: ScopeTerms;
  readonly unsure?: WhyScopeUnsure;
}

/** What a credit is good for. It is read from the sentences about the credit, each by itself. */
export function scopeOf(sentences: readonly ReadSentence[]): ScopeSaid {
  const about = sentences.filter(isAboutUse);
  const good = new Set<Goods>();
  const notGood = new Set<Goods>();
  for (const { goods, takenOut } of about.flatMap(goodsIn)) (takenOut ? notGood : good).add(goods);
  const threshold = thresholdOf(about);
  const notGiftCards = notGood.has('gift-card');
  const terms = { ...(threshold && { threshold }), ...(notGiftCards && { notGiftCards: true as const }) };
  return { ...chosenScope(about, good, notGood), ...(Object.keys(terms).length > 0 && { terms }) };
}

function chosenScope(
  about: readonly ReadSentence[],
  good: ReadonlySet<Goods>,
  notGood: ReadonlySet<Goods>,
): Pick<ScopeSaid, 'scope' | 'unsure'> {
  const digital = good.has('digital') || about.some((sentence) => has(sentence, 'ebook-credit'));
  if ((digital && notGood.has('digital')) || (good.has('by-amazon') && notGood.has('by-amazon'))) {
    return { scope: 'unsure', unsure: 'contradiction' };
  }
  if (!digital) return { scope: good.has('by-amazon') ? 'sold-by-amazon' : 'unsure' };
  const beside = good.has('goods') || (good.has('by-amazon') && !about.some(digitalFromAmazon));
  return beside ? { scope: 'unsure', unsure: 'several-scopes' } : { scope: 'digital' };
}

/** What must be spent to use the credit; null unless the mail names exactly one such sum. */
function thresholdOf(about: readonly ReadSentence[]): Money | null {
  const found = about.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (token.kind !== 'amount' || !token.value || roleOf(sentence, token) !== 'threshold') return [];
      // A sum before the words of giving, or in a sentence of thanks, was spent to get the credit.
      const spent =
        has({ tokens: sentence.tokens.slice(at) }, 'got') || THANKS.test(sentence.small) || isWhy(sentence, token);
      return spent ? [] : [token.value];
    }),
  );
  const [first] = found;
  return first && found.every((one) => equal(one, first)) ? first : null;
}

/** Whether an amount is the reason for the credit: "Added to your account for topping up £100 or more". */
function isWhy({ tokens, small }: ReadSentence, amount: Token): boolean {
  const got = tokens.findLast((token) => is(token, 'got') && token.end <= amount.start);
  if (!got || has({ tokens: tokens.filter(({ start, end }) => start >= got.end && end <= amount.start) }, 'use'))
    return false;
  return WHY.test(small.slice(got.end, amount.start));
}
const WHY =
  /(?<!\p{L})(?:for (?:topping|buying|spending|purchasing|reloading|ordering|your|having|a )|because|since|after|when you|fur (?:ihren?|den|eine[nr]?|die)|weil|nachdem|pour (?:votre|avoir|l'achat|tout|un)|suite a|per (?:aver|il|l'acquisto|un|la)|por (?:tu|haber|su|la|una?|comprar|recargar))/u;

const THANKS = /(?:thank|thanks|danke|vielen dank|merci|grazie|gracias)(?!\p{L})|ありがとう/u;

const KINDS: readonly (readonly [Concept, CreditKind])[] = [
  ['no-rush', 'no-rush'],
  ['courtesy', 'courtesy'],
  ['ebook-credit', 'ebook'],
  ['trade-in', 'trade-in'],
  ['promo-code', 'promo-code'],
];

/** Where a credit comes from, according to the words of its sentences. */
export function kindOf(sentences: readonly ReadSentence[]): CreditKind {
  const words = sentences.filter((sentence) => !has(sentence, 'lure')).flatMap(({ tokens }) => tokens);
  return KINDS.find(([concept]) => words.some((token) => is(token, concept)))?.[1] ?? 'other';
}
