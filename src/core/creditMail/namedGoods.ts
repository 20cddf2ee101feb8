import { CREDITS, has, is, type ReadSentence, type Token } from './tokens';

/** What a credit can be good for, or not good for. */
export type Goods = 'digital' | 'by-amazon' | 'goods' | 'gift-card';
const GOODS: readonly string[] = ['digital', 'by-amazon', 'goods', 'gift-card'] satisfies readonly Goods[];

interface NamedGoods {
  readonly goods: Goods;
  /** Whether the credit is not good for it. */
  readonly takenOut: boolean;
}

/**
 * Whether a sentence says what a credit was given for or can be used on. Advertisements and sentences about the order
 * itself do not count.
 */
export function isAboutUse(sentence: ReadSentence): boolean {
  const speaksOfUse =
    has(sentence, 'use', ...CREDITS, 'credit-balance', 'excluded', 'except') || isUsableUntil(sentence);
  if (!speaksOfUse && !(has(sentence, 'got', 'yours') && has(sentence, 'digital'))) return false;
  return has(sentence, 'got') || !has(sentence, 'lure', 'refund', 'gone');
}

/** Words of an end that are also about use: "Valid until", "utilisable jusqu'au". */
const USABLE =
  /^(?:valid|good|redeem|us(?:e|able)|gult|gilt|gelt|einlos|nutz|verwend|valable|valide|utilis|depens|utilizz|usa|spend|canje|vigente)/;
const isUsableUntil = ({ tokens, small }: ReadSentence) =>
  tokens.some((token) => is(token, 'end') && USABLE.test(small.slice(token.start, token.end)));

/**
 * The goods that a sentence names, and whether it excludes them. Each clause is read by itself. A word that excludes
 * what follows it does not exclude goods that a word of use has already included before it.
 */
export function goodsIn({ tokens, small }: ReadSentence): NamedGoods[] {
  return clausesOf(tokens, small).flatMap((clause) => {
    const out = clause.findIndex((token, at) => is(token, 'excluded') || isTrailing(clause, at));
    const all = out !== -1;
    const within = all ? letInUntil(clause, out, small) : 0;
    const from = clause.findIndex((token, at) => is(token, 'not', 'except') && !isTrailing(clause, at));
    const exception = is(clause[from], 'except');
    return clause.flatMap((token, at) => {
      if (token.kind !== 'word' || !isGoods(token.concept)) return [];
      if (token.concept === 'by-amazon' && OR_OTHERS.test(small.slice(token.end, token.end + 40))) return [];
      const letIn = at < from && (exception || clause.slice(0, at).some((use) => is(use, 'use', 'but', ...CREDITS)));
      const takenOut = all
        ? token.start >= within && !isName(clause, at)
        : from !== -1 && !letIn && !isName(clause, at);
      // A gift card can be bought with the credit only if the sentence says so.
      const counts = takenOut || (token.concept !== 'gift-card' && isWhatFor(clause, at, small));
      return counts ? [{ goods: token.concept, takenOut }] : [];
    });
  });
}

/** Whether a word that excludes what follows it has nothing after it: "…, buoni regalo esclusi". */
const isTrailing = (clause: readonly Token[], at: number) =>
  is(clause[at], 'except') && clause.slice(0, at).some(isOfGoods) && !clause.slice(at).some(isOfGoods);

const isOfGoods = (token: Token) => token.kind === 'word' && isGoods(token.concept);

/**
 * Where the goods end that a word of use includes. It is the comma before the excluded goods: "Valid on items sold by
 * Amazon, gift cards excluded".
 */
function letInUntil(clause: readonly Token[], out: number, small: string): number {
  const use = clause.findIndex(
    (token) => is(token, 'use') || (is(token, 'end') && USABLE.test(small.slice(token.start, token.end))),
  );
  const first = use === -1 ? undefined : clause.slice(use, out).find(isOfGoods);
  const comma = first ? small.indexOf(',', first.end) : -1;
  return comma !== -1 && comma < (clause[out]?.start ?? 0) ? comma : 0;
}

const isGoods = (concept: string): concept is Goods => GOODS.includes(concept);

function clausesOf(tokens: readonly Token[], small: string): Token[][] {
  const clauses: Token[][] = [[]];
  let end = 0;
  for (const token of tokens) {
    if (is(token, 'but') || /[;()]/.test(small.slice(end, token.start))) clauses.push([]);
    clauses.at(-1)?.push(token);
    end = token.end;
  }
  return clauses;
}

/** "Sold by Amazon or other sellers" does not limit the seller. */
const OR_OTHERS =
  /^[ ,]*(?:(?:and\/)?or|oder|ou|o|または|もしくは|や)[ ,]?(?:by |from |von |durch |par |da |por )?(?:an? |any |einem |einen |un |des |de |d'|altri |otros )?(?:third|other|another|eligible|dritt|ander|marketplace|vendeurs?|tiers|autres?|venditor[ei]|terz[ei]|vendedor(?:es)?|terceros|出品者|マーケットプレイス)/u;

/** Whether a word is part of the credit's name: "Digital credit". */
function isName(clause: readonly Token[], at: number): boolean {
  const token = clause[at];
  if (!token || !is(token, 'digital')) return false;
  const [next, previous] = [clause[at + 1], clause[at - 1]];
  if (is(next, ...CREDITS) && (next?.start ?? 0) - token.end <= 1) return true;
  return is(previous, ...CREDITS) && token.start - (previous?.end ?? 0) <= 2;
}

/** Words between a credit and the goods that it is for: "toward select eBooks", "für digitale Inhalte". */
const FOR =
  /(?:^|[ (])(?:for|on|toward|towards|in|auf|fur|zum|beim|pour|sur|sur les|aux|per|su|sui|sugli|para|en|a|reward|only)(?: \p{L}+){0,4} $/u;
const JAPANESE = /[\u3041-\u30FF]/;

/** Whether the credit is for these goods. The sentence may also name goods for another reason. */
function isWhatFor(clause: readonly Token[], at: number, small: string): boolean {
  const token = clause[at] as Token;
  const before = clause.slice(0, at);
  const listed = before.some(
    (other) => other.kind === 'word' && isGoods(other.concept) && token.start - other.end <= 40,
  );
  if (
    listed &&
    isWhatFor(
      clause,
      before.findLastIndex((other) => other.kind === 'word' && isGoods(other.concept)),
      small,
    )
  )
    return true;
  if (isName(clause, at) || JAPANESE.test(small) || before.some((use) => is(use, 'use'))) return true;
  const label = before.length === 0 || before.at(-1)?.kind === 'amount' || is(before.at(-1), 'yours', 'whose', 'got');
  return label || FOR.test(small.slice(Math.max(0, token.start - 40), token.start));
}

/** Whether the seller only narrows the digital goods and is no scope beside them: "eBooks sold by Amazon.com". */
export const digitalFromAmazon = ({ tokens }: ReadSentence): boolean =>
  tokens.some((token, index) => {
    const next = tokens[index + 1];
    return is(token, 'digital') && is(next, 'by-amazon') && (next?.start ?? 0) - token.end <= 12;
  });
