import { countOfCredits } from './creditCount';
import type { ListPlace } from './lists';
import { type AmountToken, CREDITS, has, is, OTHER_THINGS, type ReadSentence, type Token } from './tokens';

/** What the words before a list say about its items; `unknown` if they say nothing about them. */
type ListSays = 'given' | 'held' | 'offered' | 'promised' | 'gone' | 'ended' | 'unknown';

/** A list in a mail that names several amounts. */
export interface MailList {
  readonly says: ListSays;
  /** Whether the words before the list name credits, so that its items do not need to. */
  readonly names: boolean;
  /** Whether the list has a heading that does not continue the text before it. */
  readonly headed: boolean;
  /** Whether its items ask for something, like the steps of an offer. */
  readonly asks: boolean;
  /** How many credits its heading says; null if it says no number. */
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

/**
 * Whether the words before a list name no amount but the sum of its items. "Use your $5.00 credit on:" stands before
 * prices, so its amount is another one.
 */
function namesNoOther(about: readonly ReadSentence[], items: readonly ReadSentence[]): boolean {
  const amounts = about.flatMap((sentence) => amountsOf(sentence).filter((one) => !is(before(sentence, one), 'least')));
  const sum = items.flatMap(amountsOf).reduce((all, { value }) => all + (value?.minor ?? Number.NaN), 0);
  return amounts.every(({ value }) => value?.minor === sum) && (amounts.length > 0 || !isOfUse(about.at(-1)));
}

const isOfUse = (last: ReadSentence | undefined) =>
  last !== undefined && has(last, 'use') && !has(last, 'got', 'end', 'until', 'until-after');

/** Whether an item says what to do with a credit: "Rent a movie for $3.99". */
const isAsked = (item: ReadSentence) => has(item, 'ask', 'lure');

const amountsOf = ({ tokens }: ReadSentence) => tokens.filter((token): token is AmountToken => token.kind === 'amount');

/** Whether a heading is too short to say what its list is, such as "Details:". The text before it may then say so. */
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
 * Adds the credit's name to each item of a list whose introduction names it, because such an item only says "$5.00 for
 * eBooks". Items about other things, or with several amounts, stay as they are.
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

/** What the words before a list say about an item; null if the sentence is no item. */
export function saidOfItem({ place }: ReadSentence, lists: ReadonlyMap<number, MailList>): ListSays | null {
  return place?.as === 'item' ? (lists.get(place.list)?.says ?? null) : null;
}

/** Whether a sentence says only that something was added, and asks for nothing: "It has been added to your account." */
export function saysAdded(sentence: ReadSentence): boolean {
  if (has(sentence, 'promised', 'lure', 'ask', 'condition', 'gone', 'ended', 'not', 'excluded', ...OTHER_THINGS))
    return false;
  return sentence.tokens.some((token) => is(token, 'got') && ADDED.test(sentence.small.slice(token.start, token.end)));
}
const ADDED =
  /added|credited|account|hinzugefugt|gutgeschrieben|konto|ajoute|credite|compte|aggiunt|accreditat|anadi|agreg|abonad|cuenta|追加|付与|加算|反映/;
