import type { CreditEnd } from '../credits/credit';
import type { CalendarDay } from '../days/calendarDay';
import { dayAfter, type WhyNoDay } from './mailDays';
import { CREDITS, type DayToken, has, is, OTHER_THINGS, type ReadSentence, type Token } from './tokens';

/** Why an end is not known for certain although the mail speaks of one. */
export type WhyEndUnsure =
  | WhyNoDay
  /** The mail names several ends. */
  | 'several-ends'
  /** The mail says that there is an end, but its day can't be read. */
  | 'no-day-named'
  /** The day may be the end of something else. */
  | 'whose-end'
  /** The mail does not say what a date is about. */
  | 'unexplained-date';

/** What a mail says about an end, and where in its sentence. */
export interface EndSaid {
  readonly at: number;
  /** Null if the day can't be read. */
  readonly ends: CreditEnd | null;
  readonly why?: WhyEndUnsure;
  /** Month and day, if only the year is missing. */
  readonly inYear?: readonly [month: number, day: number];
  /** True if an earlier end is put off to this one. */
  readonly prolonged?: true;
}

/**
 * The longest distance between words of an end and its day, in characters. A time of day, a weekday and a zone may
 * stand between.
 */
const REACH = 64;

/** What a sentence says about the end of a credit. Empty if it says nothing about an end. */
export function endsIn(
  sentence: ReadSentence,
  follows: 'credit' | 'other' | null,
  sent: readonly CalendarDay[],
): EndSaid[] {
  const { tokens } = sentence;
  const prolonged = tokens.findIndex((token) => is(token, 'prolonged'));
  const subject = tokens.slice(0, Math.max(0, prolonged)).findLast((token) => is(token, ...CREDITS, ...OTHER_THINGS));
  if (is(subject, 'membership')) return [];
  if (prolonged !== -1) return prolongedTo(sentence, sent);
  const said: EndSaid[] = [];
  const used = new Set<Token>();
  for (const day of tokens) {
    if (day.kind !== 'day') continue;
    const cue = cueOf(sentence, day);
    if (cue === null) continue;
    used.add(cue);
    const whose = subjectOf(sentence, cue, follows);
    if (whose === 'credit') said.push({ at: day.start, ...dayOf(day, sent) });
    else if (whose === 'unsure') said.push({ at: day.start, ends: null, why: 'whose-end' });
  }
  for (const cue of tokens) {
    if (is(cue, 'never') && subjectOf(sentence, cue, follows) === 'credit') said.push({ at: cue.start, ends: 'never' });
    const silent =
      used.size === 0 && (is(cue, 'end') || (is(cue, 'until') && isOfUse(sentence) && leadsToNumber(sentence, cue)));
    if (silent && subjectOf(sentence, cue, follows) === 'credit')
      said.push({ at: cue.start, ends: null, why: 'no-day-named' });
  }
  if (said.length === 0 && used.size === 0 && namesSpan(sentence, follows)) {
    return [{ at: 0, ends: null, why: 'no-day-named' }];
  }
  if (said.length > 0 && PARTIAL.test(sentence.small)) return [{ at: 0, ends: null, why: 'whose-end' }];
  const strange = said.length === 0 && used.size === 0 && tokens.find((day) => isUnexplained(sentence, day));
  return strange ? [{ at: strange.start, ends: null, why: 'unexplained-date' }] : said;
}

/** Words that leave another end for the rest of the credits: "Some of your credits expire …". */
const PARTIAL =
  /(?<!\p{L})(?:some of|part of|portion of|einige|ein teil|certains|certaines|une partie|alcuni|alcune|una parte|parte d(?:el|e)|algunos|algunas)(?!\p{L})|一部/u;

const TO = /(?:^|\W)(?:to|until|till|through|bis|bis zum|jusqu'au|au|al|fino al|a|hasta el|hasta|is|:) (?:the )?$/;

/**
 * The day that an end is put off to, whatever else the sentence says about the old end: "Extended from May 1 to June
 * 30, 2027".
 */
function prolongedTo(sentence: ReadSentence, sent: readonly CalendarDay[]): EndSaid[] {
  const days = sentence.tokens.filter((token): token is DayToken => token.kind === 'day');
  const to = days.filter(
    (day) =>
      TO.test(sentence.small.slice(Math.max(0, day.start - 16), day.start)) ||
      /^ ?(?:まで|に)/.test(sentence.small.slice(day.end)),
  );
  const [only] = to;
  if (only && to.length === 1) return [{ at: only.start, ...dayOf(only, sent), prolonged: true }];
  const why = days.length === 0 ? 'no-day-named' : 'unexplained-date';
  return has(sentence, ...OTHER_THINGS) && !has(sentence, ...CREDITS) ? [] : [{ at: 0, ends: null, why }];
}

function dayOf({ day, why = 'not-a-day', inYear }: DayToken, sent: readonly CalendarDay[]): Omit<EndSaid, 'at'> {
  if (day) return { ends: { on: day } };
  if (!inYear) return { ends: null, why };
  const days = new Set(sent.map((of) => dayAfter(of, inYear)));
  const [only] = days;
  return days.size === 1 && only ? { ends: { on: only } } : { ends: null, why, inYear };
}

/** The words that make a date an end. They stand before the date; in Japanese they stand after it. */
function cueOf(sentence: ReadSentence, day: DayToken): Token | null {
  const { tokens, small } = sentence;
  const at = tokens.indexOf(day);
  const behind = tokens[at + 1];
  if (is(behind, 'until-after') && (behind?.start ?? 0) - day.end <= 18) return behind ?? null;
  const first = tokens.slice(0, at).findLast(({ kind }) => kind === 'day');
  const range = first && isRange(sentence, first, day) ? cueOfRange(sentence, first) : null;
  if (range) return range;
  for (const token of tokens.slice(0, at).reverse()) {
    const gap = small.slice(token.end, day.start);
    if (gap.length > REACH) return null;
    if (token.kind !== 'word' || is(token, 'happened', 'ended')) return null;
    if (is(token, 'end', 'soon')) return token;
    // "Hasta las 23:59 del 31": after a time of day, the word is no beginning.
    if (is(token, 'start') && !/\d ?$/.test(small.slice(0, token.start))) return null;
    if (is(token, 'until')) return gap.length <= 40 && isOfUse(sentence) ? token : null;
    // "Hasta" stands before the largest amount that one can get, and also before a last day.
    if (is(token, 'cap')) return gap.length <= 4 && isOfUse(sentence) ? token : null;
    if (is(token, 'order', 'got', 'refund', 'sum')) return null;
  }
  // "July 15, 2027 expires" is read only if the sentence has no other end.
  return is(behind, 'end') && small.slice(day.end, behind?.start).trim() === '' ? (behind ?? null) : null;
}

/** Whether words of use or validity, or the credit itself, stand beside a plain "by" or "until". */
const isOfUse = (sentence: ReadSentence) =>
  has(sentence, 'use', 'yours', 'whose', 'got', 'end', ...CREDITS) && !has(sentence, 'lure', 'ask', 'promised');

const SPAN =
  /(?<!\d)(?:\d{1,3}|(?<!\p{L})(?:an?|one|six|twelve|thirty|sixty|ninety|einem|ein|un|une|uno)) ?(?:(?:days?|hours?|weeks?|months?|years?|jahre?|ans?|ann[io]|anos?|tagen?|wochen?|monaten?|stunden|jours?|semaines?|mois|heures|giorni|settimane|mesi|dias?|semanas?|meses|horas)(?!\p{L})|日間|日以内|週間|[かヶヵカ]月)/u;

/** Whether a sentence says how long a credit lasts, but no day: "Good for the next 30 days". */
function namesSpan(sentence: ReadSentence, follows: 'credit' | 'other' | null): boolean {
  const ofCredit = has(sentence, ...CREDITS) || (follows === 'credit' && !has(sentence, ...OTHER_THINGS));
  const lasts =
    has(sentence, 'use', 'end', 'until', 'until-after') || /available for|disponib|verfugbar/.test(sentence.small);
  return ofCredit && lasts && SPAN.test(sentence.small);
}

/** Whether a number after the words of an end is no amount and was not read as a date: "Until Jly 15". */
function leadsToNumber({ small, tokens }: ReadSentence, cue: Token): boolean {
  const next = tokens.find((token) => token.start >= cue.end);
  const until = next && next.kind !== 'word' ? next.start : cue.end + 16;
  return /\d/.test(small.slice(cue.end, Math.min(until, cue.end + 16)));
}

/**
 * Whether two days are a range: "From July 1 to July 31". The second day is then the end of what begins on the first.
 */
function isRange({ small }: ReadSentence, first: Token, second: Token): boolean {
  return /^ ?(?:to|and|through|thru|until|till|bis|bis zum|und|au|et|al|e|fino al|hasta el|y|y el|a|[-–~〜]|から) ?(?:the |el |il |le |zum )?$/.test(
    small.slice(first.end, second.start),
  );
}

function cueOfRange(sentence: ReadSentence, first: Token): Token | null {
  const before = sentence.tokens.slice(0, sentence.tokens.indexOf(first)).reverse();
  return before.find((token) => is(token, 'start', 'end', 'use')) ?? null;
}

/** Whether a word names what a credit is used on, which has no end of its own: "Items", "Artikel". */
const isGoodsNoun = ({ small }: ReadSentence, token: Token) =>
  is(token, 'order') &&
  /^(?:items?|artikeln?|articles?|articol[oi]|articulos?|productos?)$/.test(small.slice(token.start, token.end));

/**
 * Whether the words before an end exclude something. What the credit is not good for has no end here: "The credit
 * excludes gift cards and expires …".
 */
function isExcluded(ahead: readonly Token[]): boolean {
  const out = ahead.findIndex((token) => is(token, 'except', 'excluded', 'not', 'use'));
  const credit = ahead.findIndex((token) => is(token, ...CREDITS));
  return out !== -1 && credit > out && is(ahead[out], 'except', 'excluded', 'not');
}

const FOR_THE =
  /^ (?:for|on|off|toward|towards|because of|due to|fur|wegen|auf|aufgrund|pour|sur|suite a|per|su|sul|por|para|en) [^,;.|]*$/;

/**
 * Finds what ends: the credit or something else. It is the nearest thing before the words of the end, else the nearest
 * thing after them, else the thing in the sentence before.
 */
function subjectOf(
  sentence: ReadSentence,
  cue: Token,
  follows: 'credit' | 'other' | null,
): 'credit' | 'other' | 'unsure' {
  const { tokens } = sentence;
  const at = tokens.indexOf(cue);
  const clause = sentence.small.lastIndexOf(';', cue.start);
  const before = tokens
    .slice(0, at)
    .filter(({ start }) => start > clause)
    .reverse();
  const thing = before.find(
    (token, index) =>
      is(token, ...CREDITS, ...OTHER_THINGS) &&
      !(is(cue, 'end') && isGoodsNoun(sentence, token)) &&
      !isExcluded(before.slice(index + 1)),
  );
  // If a credit has no name of its own, it stands at its amount: "because of the delivery you have $2 until …".
  const amount = before.findIndex(({ kind }) => kind === 'amount');
  const isNameless = follows === 'credit' && !has(sentence, ...CREDITS) && has(sentence, 'digital', 'no-rush');
  if (thing && isNameless && amount !== -1 && amount < before.indexOf(thing)) return 'credit';
  if (thing) {
    if (is(thing, ...CREDITS)) return 'credit';
    // "Use your credit on an order by July 15": the credit is used on the order, so the order does not end.
    const credit = before.findIndex((token) => is(token, ...CREDITS));
    const use = before.findIndex((token) => is(token, 'use'));
    const other = before.indexOf(thing);
    // "… for digital content Your membership ends on May 1": the thing right before the verb ends.
    if (isOwnSubject(sentence, thing, cue)) return has({ tokens: before }, ...CREDITS, 'use') ? 'unsure' : 'other';
    if (is(thing, 'order', 'membership') && (use > other || (credit > other && has(sentence, 'use')))) return 'credit';
    // "A credit for the late delivery, expires June 30": the delivery is the reason for the credit, so it does not end.
    const nearest = before[credit];
    if (is(thing, 'order') && nearest && FOR_THE.test(sentence.small.slice(nearest.end, thing.start))) return 'credit';
    // Example: "商品の購入時に…までお使いいただけます"
    const used = has(sentence, 'use') || /利用|使/.test(sentence.small.slice(cue.start, cue.end));
    if (is(thing, 'order') && is(cue, 'until-after') && follows === 'credit' && used) return 'credit';
    if (is(thing, 'discount', 'offer')) return 'unsure';
    return is(thing, 'order') && credit !== -1 ? 'unsure' : 'other';
  }
  const verbs = before.find((token) => is(token, 'use'));
  const after = tokens.slice(at + 1).find((token) => is(token, ...CREDITS, ...OTHER_THINGS));
  if (after && is(after, ...CREDITS)) return 'credit';
  if (after && !verbs && !has(sentence, 'use') && !is(cue, 'end', 'soon', 'until-after', 'start')) return 'unsure';
  if (follows === 'other') return 'unsure';
  return follows ?? 'unsure';
}

/**
 * Whether a thing ends by itself: a membership right before "expires", or something that arrives, because no credit is
 * used on a package.
 */
function isOwnSubject({ small }: ReadSentence, thing: Token, cue: Token): boolean {
  if (!is(thing, 'order', 'membership')) return false;
  if (ARRIVES.test(small.slice(thing.start, thing.end))) return true;
  return small.slice(thing.end, cue.start) === ' ' && ENDS.test(small.slice(cue.start, cue.end));
}
const ARRIVES =
  /^(?:packages?|parcels?|arriv(?:es|ing)|pakete?|colis|pacc(?:o|hi)|arrivera|paquetes?|llegara)(?!\p{L})/u;
const ENDS =
  /^(?:expires?|ends?|renews|endet|verfallt|lauft|expire|se termine|scade|termina|caduca|vence|expira|finaliza)(?!\p{L})/u;

/** Whether a full date stands in a sentence that does not say what the date is about. */
function isUnexplained(sentence: ReadSentence, token: Token): boolean {
  if (token.kind !== 'day' || token.day === null) return false;
  const at = sentence.tokens.indexOf(token);
  const [ahead, behind] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const given =
    (is(behind, 'got') && (behind?.start ?? 0) - token.end <= 16) ||
    (is(ahead, 'got') && token.start - (ahead?.end ?? 0) <= 24);
  const ofAnother = has(
    sentence,
    'happened',
    'order',
    'pay-card',
    'membership',
    'offer',
    'refund',
    'sum',
    'gone',
    'ended',
  );
  return !given && !ofAnother && (has(sentence, ...CREDITS) || !has(sentence, 'lure'));
}
