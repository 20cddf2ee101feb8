import type { LotKind, Scope, ScopeTerms } from '../lot';
import { equal, type Money } from '../money';
import { roleOf } from './amountRoles';
import { CREDITS, has, is, type ReadSentence, type Token } from './tokens';

/** Why the scope of a credit is not known although the mail speaks of it. */
export type WhyScopeUnsure =
  /** It says both that it is good for something and that it is not. */
  | 'contradiction'
  /** It names goods of both kinds, or a seller beside digital goods. */
  | 'several-scopes';

export interface ScopeSaid {
  readonly scope: Scope;
  readonly terms?: ScopeTerms;
  readonly unsure?: WhyScopeUnsure;
}

type Thing = 'digital' | 'by-amazon' | 'goods' | 'gift-card';
const THINGS: readonly Thing[] = ['digital', 'by-amazon', 'goods', 'gift-card'];

/** What a credit is good for, from the sentences that speak of it, each by itself. */
export function scopeOf(sentences: readonly ReadSentence[]): ScopeSaid {
  const about = sentences.filter(isAboutUse);
  const good = new Set<Thing>();
  const notGood = new Set<Thing>();
  for (const sentence of about) {
    for (const { thing, taken } of thingsIn(sentence)) (taken ? notGood : good).add(thing);
  }
  const terms = termsOf(about, notGood);
  return { ...chosenScope(about, good, notGood), ...(terms && { terms }) };
}

/** Sentences that say what a credit was given for or can be used on; not advertisements and not the order's own. */
function isAboutUse(sentence: ReadSentence): boolean {
  if (!has(sentence, 'use', ...CREDITS, 'ebook-credit', 'credit-balance', 'excluded', 'except')) {
    return has(sentence, 'got') && has(sentence, 'digital');
  }
  return !has(sentence, 'lure', 'refund', 'gone') || has(sentence, 'got');
}

function chosenScope(
  about: readonly ReadSentence[],
  good: ReadonlySet<Thing>,
  notGood: ReadonlySet<Thing>,
): Pick<ScopeSaid, 'scope' | 'unsure'> {
  const digital = good.has('digital') || about.some((sentence) => has(sentence, 'ebook-credit'));
  if (digital && notGood.has('digital')) return { scope: 'unsure', unsure: 'contradiction' };
  if (good.has('by-amazon') && notGood.has('by-amazon')) return { scope: 'unsure', unsure: 'contradiction' };
  if (digital && good.has('goods')) return { scope: 'unsure', unsure: 'several-scopes' };
  if (digital && good.has('by-amazon')) {
    return about.some(digitalFromAmazon) ? { scope: 'digital' } : { scope: 'unsure', unsure: 'several-scopes' };
  }
  if (digital) return { scope: 'digital' };
  return { scope: good.has('by-amazon') ? 'sold-by-amazon' : 'unsure' };
}

/** "eBooks sold by Amazon.com": the seller narrows the digital goods, it does not stand beside them. */
const digitalFromAmazon = ({ tokens }: ReadSentence) =>
  tokens.some((token, index) => {
    const next = tokens[index + 1];
    return is(token, 'digital') && is(next, 'by-amazon') && (next?.start ?? 0) - token.end <= 12;
  });

/**
 * The goods that a sentence names, and whether it takes them out. Each clause stands by itself. A word that takes out
 * what follows it leaves alone what a word of use before it has let in.
 */
function thingsIn({ tokens, small }: ReadSentence): { readonly thing: Thing; readonly taken: boolean }[] {
  const found: { readonly thing: Thing; readonly taken: boolean }[] = [];
  for (const clause of clausesOf(tokens, small)) {
    const all = clause.some((token) => is(token, 'excluded'));
    const from = clause.findIndex((token) => is(token, 'not', 'except'));
    const exception = is(clause[from], 'except');
    for (const [at, token] of clause.entries()) {
      if (token.kind !== 'word' || !isThing(token.concept)) continue;
      const letIn =
        from !== -1 && at < from && (exception || clause.slice(0, at + 2).some((use) => is(use, 'use', ...CREDITS)));
      const taken = all ? !isName(clause, at) : from !== -1 && !letIn;
      // A gift card is bought with the credit only where the sentence says so.
      if (token.concept !== 'gift-card' || taken) found.push({ thing: token.concept, taken });
    }
  }
  return found;
}

const isThing = (concept: string): concept is Thing => (THINGS as readonly string[]).includes(concept);

/** "Digital credit": the word is part of the credit's name. */
const isName = (clause: readonly Token[], at: number) => {
  const [token, next, previous] = [clause[at], clause[at + 1], clause[at - 1]];
  if (!is(token, 'digital') || !token) return false;
  const beside = (other: Token | undefined, gap: number) => is(other, ...CREDITS) && gap <= 1;
  return beside(next, (next?.start ?? 0) - token.end) || beside(previous, token.start - (previous?.end ?? 0));
};

function clausesOf(tokens: readonly Token[], small: string): Token[][] {
  const clauses: Token[][] = [[]];
  let end = 0;
  for (const token of tokens) {
    if (is(token, 'but') || /;/.test(small.slice(end, token.start))) clauses.push([]);
    clauses.at(-1)?.push(token);
    end = token.end;
  }
  return clauses;
}

function termsOf(about: readonly ReadSentence[], notGood: ReadonlySet<Thing>): ScopeTerms | null {
  const threshold = thresholdOf(about);
  const notGiftCards = notGood.has('gift-card');
  if (!threshold && !notGiftCards) return null;
  return { ...(threshold && { threshold }), ...(notGiftCards && { notGiftCards: true }) };
}

/** What must be spent to use the credit, where the mail names exactly one such sum and it is not what was spent to get it. */
function thresholdOf(about: readonly ReadSentence[]): Money | null {
  const found = about.flatMap((sentence) => {
    if (/\b(?:thank|thanks|danke|vielen dank|merci|grazie|gracias)\b/.test(sentence.small)) return [];
    return sentence.tokens.flatMap((token) =>
      token.kind === 'amount' && token.value && roleOf(sentence, token) === 'threshold' ? [token.value] : [],
    );
  });
  const [first] = found;
  return first && found.every((one) => equal(one, first)) ? first : null;
}

/** Where a credit comes from, by the words of its mail. */
export function kindOf(sentences: readonly ReadSentence[]): LotKind {
  const own = sentences.filter((sentence) => !has(sentence, 'lure'));
  const names = (...concepts: Parameters<typeof is>[1][]) => own.some((sentence) => has(sentence, ...concepts));
  if (names('no-rush')) return 'no-rush';
  if (names('courtesy')) return 'courtesy';
  if (names('ebook-credit')) return 'ebook';
  if (names('trade-in')) return 'trade-in';
  return names('promo-code') ? 'promo-code' : 'other';
}
