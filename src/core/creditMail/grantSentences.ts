import { equal } from '../money';
import type { Grant } from './grants';
import { goodsIn } from './namedGoods';
import { has, type ReadSentence } from './tokens';

/**
 * The sentences that speak of one credit of several. What stands before the first of them, and what speaks of them
 * all, is said of each; the rest is said of the one that it follows. Null where one sentence gives several and names
 * goods before them, so that it can't be told for which.
 */
export function sentencesOfGrant(
  grant: Grant,
  grants: readonly Grant[],
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] | null {
  const [first] = grants;
  if (!first || grants.every((one) => one.sentence === first.sentence && equal(one.left, first.left))) return sentences;
  const together = grants.filter((one) => one.sentence === grant.sentence);
  const own = sentences[grant.sentence] as ReadSentence;
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
    const shared = index < first.sentence || (index > first.sentence && has(sentence, 'plural'));
    return shared || (index > grant.sentence && index < next && !following) ? [sentence] : [];
  });
}

const ownTokens = (sentence: ReadSentence, from: number, to: number): ReadSentence => ({
  ...sentence,
  tokens: sentence.tokens.filter(({ start }) => start >= from && start < to),
});
