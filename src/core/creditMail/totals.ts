import type { AmountRole } from './amountRoles';
import { creditCount } from './creditCount';
import type { Mention } from './mentions';
import { type AmountToken, CREDITS, has, is, listOf, type ReadSentence, type Token } from './tokens';

/**
 * Removes the sum of a sentence's credits: "a $1.00 and a $3.00 reward for a total of $4.00". A total that is not their
 * sum stays, because then it means something else.
 */
export function withoutTotal(sentence: ReadSentence): ReadSentence {
  if (!has(sentence, 'balance', 'sum')) return sentence;
  const { tokens } = sentence;
  const amounts = tokens.filter((token): token is AmountToken => token.kind === 'amount');
  if (amounts.length < 2) return sentence;
  const parts = (but: AmountToken) => amounts.filter((one) => one !== but && !is(before(tokens, one), 'least', 'cap'));
  for (const total of amounts) {
    const at = tokens.indexOf(total);
    const word = [tokens[at - 1], tokens[at + 1]].find(
      (beside) => is(beside, 'balance', 'sum') && isNear(beside, total),
    );
    const others = parts(total);
    if (!word || others.length === 0 || !total.value || others.some(({ value }) => value === null)) continue;
    const counts = others.map((one) => creditCount(sentence, one) ?? 1);
    const sum = others.reduce((all, { value }, index) => all + (value?.minor ?? 0) * (counts[index] ?? 1), 0);
    const several = others.length > 1 || counts.some((count) => count > 1);
    if (several && sum === total.value.minor) {
      return { ...sentence, tokens: tokens.filter((token) => token !== total && token !== word) };
    }
  }
  return sentence;
}

/** Empties the row of a list that names the sum of its other items: "Total | 3,50 €". */
export function withoutTotalRows(sentences: readonly ReadSentence[]): ReadSentence[] {
  const lists = new Map<number, { sum: number; rows: ReadSentence[] }>();
  const minorOf = ({ tokens }: ReadSentence) => {
    const amounts = tokens.flatMap((token) => (token.kind === 'amount' ? [token.value?.minor ?? Number.NaN] : []));
    return amounts.length === 1 ? (amounts[0] ?? Number.NaN) : amounts.length === 0 ? 0 : Number.NaN;
  };
  for (const sentence of sentences) {
    const list = listOf(sentence);
    if (list === null) continue;
    const known = lists.get(list) ?? { sum: 0, rows: [] };
    known.rows.push(sentence);
    lists.set(list, { ...known, sum: known.sum + minorOf(sentence) });
  }
  const totals = new Set(
    [...lists.values()].flatMap(({ sum, rows }) => {
      const last = rows.at(-1);
      const isTotal = last && rows.length > 2 && has(last, 'sum', 'balance') && !has(last, ...CREDITS);
      return isTotal && minorOf(last) * 2 === sum ? [last] : [];
    }),
  );
  return sentences.map((sentence) => (totals.has(sentence) ? { ...sentence, tokens: [] } : sentence));
}

const before = (tokens: readonly Token[], token: Token) => tokens[tokens.indexOf(token) - 1];

const isNear = (word: Token | undefined, total: Token) =>
  word !== undefined && Math.max(total.start - word.end, word.start - total.end) <= 8;

const CREDIT_ROLES: readonly AmountRole[] = ['given', 'held', 'labelled', 'unsure', 'aside'];

/**
 * Removes the sum of the items of one list: "$8.00 in credits was added:" before $5.00 and $3.00, or a row with their
 * sum.
 */
export function withoutListTotals(mentions: readonly Mention[], sentences: readonly ReadSentence[]): Mention[] {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = listOf(sentences[mention.sentence]);
    if (list !== null && CREDIT_ROLES.includes(mention.role)) lists.set(list, [...(lists.get(list) ?? []), mention]);
  }
  const sums = [...lists.values()]
    .filter((items) => items.length > 1)
    .map((items) => items.reduce((all, { value, count }) => all + (value?.minor ?? Number.NaN) * (count ?? 1), 0));
  return mentions.filter((mention) => {
    const isCredit = CREDIT_ROLES.includes(mention.role) || mention.role === 'balance';
    return listOf(sentences[mention.sentence]) !== null || !isCredit || !sums.includes(mention.value?.minor ?? 0);
  });
}
