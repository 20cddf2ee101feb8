import type { CreditEnd } from '../credits/credit';
import type { CalendarDay } from '../days/calendarDay';
import { equal } from '../money/money';
import { type EndSaid, endsIn, type WhyEndUnsure } from './creditEnds';
import type { Grant, Granted } from './grants';
import { CREDITS, has, is, listOf, OTHER_THINGS, type ReadSentence } from './tokens';

/** The end of one credit of a mail; `unclear` if the mail speaks of an end that can't be read. */
export interface GrantEnd {
  readonly ends: CreditEnd | 'unclear';
  readonly why?: WhyEndUnsure;
}

interface Event {
  readonly sentence: number;
  readonly at: number;
  readonly is: Grant | EndSaid | 'rival';
}

/** The end of each credit, from what the mail says after the credit or in the same cells of a table. */
export function endsOf(
  { grants, rivals }: Granted,
  sentences: readonly ReadSentence[],
  sent: readonly CalendarDay[],
): ReadonlyMap<Grant, GrantEnd> {
  const said = new Map<Grant, EndSaid[]>(grants.map((grant) => [grant, []]));
  const give = (to: readonly Grant[], end: EndSaid) => {
    for (const grant of to) said.get(grant)?.push(end);
  };
  const byList = new Map<number, Grant[]>();
  for (const grant of grants) {
    const list = listOf(sentences[grant.sentence]);
    if (list !== null) byList.set(list, [...(byList.get(list) ?? []), grant]);
  }
  // Sentences before or after a list are about each of its items. Those after the items count only if no item has an
  // end of its own.
  const framed = (of: ReadSentence | undefined, index: number): readonly Grant[] => {
    const items = of?.place && of.place.as !== 'item' ? (byList.get(of.place.list) ?? []) : [];
    if (items.length < 2 || sentencesGrants(grants, index).length > 0) return [];
    return of?.place?.as !== 'after' || items.every((grant) => said.get(grant)?.length === 0) ? items : [];
  };
  let group: Grant[] = [];
  let ended = false;
  let rival = false;
  const waiting: EndSaid[] = [];
  for (const { sentence, is } of eventsOf({ grants, rivals }, sentences, sent)) {
    if (is === 'rival') rival = true;
    else if ('left' in is) {
      group = ended ? [is] : [...group, is];
      [ended, rival] = [false, false];
      for (const end of waiting.splice(0)) give([is], end);
    } else if (framed(sentences[sentence], sentence).length > 0) {
      give(framed(sentences[sentence], sentence), is);
    } else {
      const inSame = sentencesGrants(grants, sentence);
      const plural = has(sentences[sentence] as ReadSentence, 'plural');
      const open = inSame.length > 0 && !(inSame.length > 1 && group.length < inSame.length) ? inSame : group;
      const to = plural ? grants.filter((one) => one.sentence <= sentence) : open;
      // "Order by May 1 and get $5": the day stands in the sentence of the offer itself.
      const ofRival = inSame.length === 0 && rivals.some((one) => one.sentence === sentence);
      const doubtful = rival || ofRival || (!plural && !alike(to) && !sentences[sentence]?.cells);
      const end: EndSaid = doubtful && is.ends ? { ...is, ends: null, why: 'whose-end' } : is;
      if (to.length === 0) waiting.push(end);
      else give(to, end);
      ended = to.length > 0;
    }
  }
  return new Map(grants.map((grant) => [grant, decided(said.get(grant) ?? [])]));
}

const sentencesGrants = (grants: readonly Grant[], sentence: number) =>
  grants.filter((one) => one.sentence === sentence);

/** Equal credits that one sentence gives end together, whatever words the mail uses for them. */
const alike = (grants: readonly Grant[]) =>
  grants.every((one) => grants[0] && equal(one.left, grants[0].left) && one.sentence === grants[0].sentence);

function eventsOf(
  { grants, rivals }: Granted,
  sentences: readonly ReadSentence[],
  sent: readonly CalendarDay[],
): Event[] {
  const ends: Event[] = [];
  const giving = new Set(grants.map(({ sentence }) => sentence));
  let follows: 'credit' | 'other' | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const gives = giving.has(index);
    ends.push(...endsIn(sentence, gives ? 'credit' : follows, sent).map((is) => ({ sentence: index, at: is.at, is })));
    if (gives || has(sentence, ...CREDITS, 'credit-balance')) follows = 'credit';
    // "Good on any item …" is about the credit without naming it.
    else if (has(sentence, ...OTHER_THINGS) && !beginsWithUse(sentence)) follows = 'other';
  }
  return [
    ...grants.map((is) => ({ sentence: is.sentence, at: is.at, is })),
    ...rivals.map(({ sentence, at }) => ({ sentence, at, is: 'rival' as const })),
    ...ends,
  ].sort((a, b) => a.sentence - b.sentence || a.at - b.at);
}

function beginsWithUse({ tokens }: ReadSentence): boolean {
  const first = tokens.find(({ kind }) => kind === 'word');
  return is(first, 'use', 'not', 'excluded', 'except');
}

/** Reasons that no longer matter if a day is said for certain, because the rest may mean another day. */
const WEAK: readonly WhyEndUnsure[] = ['no-day-named', 'whose-end', 'unexplained-date'];

function decided(all: readonly EndSaid[]): GrantEnd {
  const later = all.filter(({ prolonged }) => prolonged);
  const said = later.length > 0 ? later : all;
  const certain = said.flatMap(({ ends }) => (ends === null ? [] : [ends]));
  const [first] = certain;
  const strong = said.find(
    ({ ends, why, inYear }) => ends === null && why && !WEAK.includes(why) && !sameDate(first, inYear),
  );
  if (strong?.why) return { ends: 'unclear', why: strong.why };
  if (first === undefined) {
    const why = said.find((one) => one.why !== undefined)?.why;
    return why ? { ends: 'unclear', why } : { ends: 'unknown' };
  }
  const one = certain.every((ends) => keyOf(ends) === keyOf(first));
  return one ? { ends: first } : { ends: 'unclear', why: 'several-ends' };
}

const keyOf = (ends: CreditEnd) => (typeof ends === 'object' ? ends.on : ends);

/** Whether a date without a year is the same day as one that was named in full. */
function sameDate(ends: CreditEnd | undefined, inYear: EndSaid['inYear']): boolean {
  if (typeof ends !== 'object' || !inYear) return false;
  const [, month, day] = ends.on.split('-').map(Number);
  return month === inYear[0] && day === inYear[1];
}
