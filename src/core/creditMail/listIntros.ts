import { countOfCredits } from './creditCount';
import type { ListPlace } from './lists';
import { type AmountToken, CREDITS, has, is, OTHER_THINGS, type ReadSentence, type Token } from './tokens';

/** What the words before a list say of its items; `unknown` where they say nothing of it. */
type ListSays = 'given' | 'held' | 'offered' | 'promised' | 'gone' | 'ended' | 'unknown';

/** A list of a mail that names several amounts. */
export interface MailList {
  readonly says: ListSays;
  /** The words before it name credits, so that its items need not. */
  readonly names: boolean;
  /** The list has a heading, and one that does not go on with what was said before. */
  readonly headed: boolean;
  /** Its items ask for something, as the steps of an offer do. */
  readonly asks: boolean;
  /** How many credits its heading speaks of, where it names a number. */
  readonly count: number | null;
}

/** The lists of a mail, by their number. */
export function listsOf(sentences: readonly ReadSentence[]): ReadonlyMap<number, MailList> {
  const numbers = new Set(sentences.flatMap(({ place }) => (place ? [place.list] : [])));
  const by = new Map<string, ReadSentence[]>();
  for (const sentence of sentences) {
    if (!sentence.place) continue;
    const key = keyOf(sentence.place);
    by.set(key, [...(by.get(key) ?? []), sentence]);
  }
  return new Map(
    [...numbers].map((list) => {
      const intro = by.get(keyOf({ list, as: 'intro' })) ?? [];
      const lead = by.get(keyOf({ list, as: 'lead' })) ?? [];
      const own = saysOf(intro);
      const leads = own === 'unknown' && mayLead(intro);
      const about = leads ? [...lead, ...intro] : intro;
      const after = by.get(keyOf({ list, as: 'after' }))?.[0];
      const says = own === 'unknown' && after && saysAdded(after) ? 'given' : leads ? saysOf(lead) : own;
      const items = by.get(keyOf({ list, as: 'item' })) ?? [];
      const fits =
        says === 'held'
          ? namesNoOther(about, items) && !items.some(isAsked)
          : says !== 'given' || namesNoOther(about, items);
      return [
        list,
        {
          says: fits ? says : 'unknown',
          names: [...about, ...(after ? [after] : [])].some((sentence) => has(sentence, ...CREDITS, 'credit-balance')),
          headed: intro.length > 0 && !intro.some((sentence) => has(sentence, 'another')),
          asks: items.some(isAsked),
          count: countIn(intro) ?? (leads ? countIn(lead) : null),
        },
      ];
    }),
  );
}

const keyOf = ({ list, as }: ListPlace) => `${list} ${as}`;

/** "Use your $5.00 credit on:" stands before prices. An amount before a list of credits is what they come to. */
function namesNoOther(about: readonly ReadSentence[], items: readonly ReadSentence[]): boolean {
  const amounts = about.flatMap((sentence) => amountsOf(sentence).filter((one) => !is(before(sentence, one), 'least')));
  const sum = items.flatMap(amountsOf).reduce((all, { value }) => all + (value?.minor ?? Number.NaN), 0);
  return amounts.every(({ value }) => value?.minor === sum) && (amounts.length > 0 || !isOfUse(about.at(-1)));
}

const isOfUse = (last: ReadSentence | undefined) =>
  last !== undefined && has(last, 'use') && !has(last, 'got', 'end', 'until', 'until-after');

/** "Rent a movie for $3.99": such a list tells what to do with a credit. */
const isAsked = (item: ReadSentence) => has(item, 'ask', 'lure');

const amountsOf = ({ tokens }: ReadSentence) => tokens.filter((token): token is AmountToken => token.kind === 'amount');

/** "Details:" says nothing; what stands before it does. */
function mayLead(intro: readonly ReadSentence[]): boolean {
  const words = intro.flatMap(({ text }) => text.split(' '));
  return words.length <= 5 && !intro.some((sentence) => has(sentence, 'another', 'offer'));
}

function saysOf(intro: readonly ReadSentence[]): ListSays {
  const last = intro.at(-1);
  if (!last) return 'unknown';
  const about = intro.filter((sentence) => sentence === last || has(sentence, ...CREDITS, 'credit-balance'));
  const any = (...concepts: Parameters<typeof has>[1][]) => about.some((sentence) => has(sentence, ...concepts));
  if (any('lure')) return 'offered';
  if (any('promised')) return 'promised';
  if (any('ended')) return 'ended';
  if (any('gone')) return 'gone';
  if (any('gift-card', 'points', 'pay-card', 'refund', 'sum') && !any(...CREDITS)) return 'unknown';
  if (about.some((sentence) => has(sentence, 'got') && !isDenied(sentence))) return 'given';
  if (any('ask', 'condition', 'offer', 'least')) return 'offered';
  return any(...CREDITS) && any('yours', 'whose') ? 'held' : 'unknown';
}

const isDenied = (sentence: ReadSentence) => has(sentence, 'not', 'excluded');

const countIn = (intro: readonly ReadSentence[]) =>
  intro.map(({ small }) => countOfCredits(small)).find((count) => count !== null) ?? null;

/**
 * Names the credit in each item that the words before its list have named: an item says no more than "$5.00 for
 * eBooks". What is about other things, or names several amounts, stays as it is.
 */
export function withItemsNamed(
  sentences: readonly ReadSentence[],
  lists: ReadonlyMap<number, MailList>,
): ReadSentence[] {
  return sentences.map((sentence) => {
    const says = saidOfItem(sentence, lists);
    const named = lists.get(sentence.place?.list ?? 0)?.names;
    if (
      (says !== 'given' && says !== 'held') ||
      !named ||
      has(sentence, ...CREDITS, 'gift-card', 'points', 'sum', 'refund')
    ) {
      return sentence;
    }
    const amounts = amountsOf(sentence);
    const credit = amounts.find(
      ({ signed }, index) => !signed && !is(before(sentence, amounts[index]), 'least', 'cap'),
    );
    if (!credit) return sentence;
    const name: Token = { kind: 'word', concept: 'credit', start: credit.end, end: credit.end };
    const tokens = sentence.tokens.flatMap((token) => (token === credit ? [token, name] : [token]));
    return { ...sentence, tokens };
  });
}

const before = ({ tokens }: ReadSentence, token: Token | undefined) => tokens[token ? tokens.indexOf(token) - 1 : -1];

/** What the words before its list say of an item; null for what is none. */
export function saidOfItem({ place }: ReadSentence, lists: ReadonlyMap<number, MailList>): ListSays | null {
  return place?.as === 'item' ? (lists.get(place.list)?.says ?? null) : null;
}

/** "It has been added to your account.", of nothing else and with nothing to be done for it. */
export function saysAdded(sentence: ReadSentence): boolean {
  if (has(sentence, 'promised', 'lure', 'ask', 'condition', 'gone', 'ended', 'not', 'excluded', ...OTHER_THINGS))
    return false;
  return sentence.tokens.some((token) => is(token, 'got') && ADDED.test(sentence.small.slice(token.start, token.end)));
}
const ADDED =
  /added|credited|account|hinzugefugt|gutgeschrieben|konto|ajoute|credite|compte|aggiunt|accreditat|anadi|agreg|abonad|cuenta|追加|付与|加算|反映/;
