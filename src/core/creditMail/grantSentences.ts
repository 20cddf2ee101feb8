import { equal } from '../money/money';
import type { Grant } from './grants';
import { goodsIn } from './namedGoods';
import { has, listOf, type ReadSentence } from './tokens';

/**
 * The sentences about one of several credits. Sentences before the first credit, and sentences about all credits, are
 * about each of them. Every other sentence is about the credit that it follows. Null if one sentence gives several
 * credits and names goods before them, because it can't be told which credit the goods belong to.
 */
export function sentencesOfGrant(
  grant: Grant,
  grants: readonly Grant[],
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] | null {
  const giving = new Set(grants.map(({ sentence }) => sentence));
  const lists = new Set([...giving].flatMap((index) => listOf(sentences[index]) ?? []));
  const about = sentences.map((sentence, index) =>
    !giving.has(index) && isOfOtherList(sentence, lists) ? { ...sentence, tokens: [] } : sentence,
  );
  return chosen(grant, grants, about);
}

/** Whether a sentence is an item of a list that gives nothing, or the heading above it: "More ways to earn". */
const isOfOtherList = ({ place }: ReadSentence, lists: ReadonlySet<number>) =>
  (place?.as === 'item' || place?.as === 'intro') && !lists.has(place.list);

function chosen(
  grant: Grant,
  grants: readonly Grant[],
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] | null {
  const [first] = grants;
  if (!first || grants.every((one) => one.sentence === first.sentence && equal(one.left, first.left))) return sentences;
  const together = grants.filter((one) => one.sentence === grant.sentence);
  const own = sentences[grant.sentence] as ReadSentence;
  const list = listOf(own);
  const lead = ownTokens(own, 0, together[0]?.at ?? 0);
  if (together.length > 1 && goodsIn(lead).length > 0) return null;
  const next = Math.min(
    ...grants.map((one) => one.sentence).filter((index) => index > grant.sentence),
    sentences.length,
  );
  const following = together.find((one) => one.at > grant.at);
  return sentences.flatMap((sentence, index) => {
    if (index === grant.sentence) {
      return [ownTokens(own, grant === together[0] ? 0 : grant.at, following?.at ?? Number.POSITIVE_INFINITY)];
    }
    // Sentences before and after a list are about all its items.
    const frames = list !== null && sentence.place?.list === list && sentence.place.as !== 'item';
    const shared = frames || index < first.sentence || (index > first.sentence && has(sentence, 'plural'));
    return shared || (index > grant.sentence && index < next && !following) ? [sentence] : [];
  });
}

const ownTokens = (sentence: ReadSentence, from: number, to: number): ReadSentence => ({
  ...sentence,
  tokens: sentence.tokens.filter(({ start }) => start >= from && start < to),
});
