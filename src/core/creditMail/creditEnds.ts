import type { CreditEnd } from '../credits/credit';
import type { CalendarDay } from '../days/calendarDay';
import { dayAfter, type WhyNoDay } from './mailDays';
import { CREDITS, type DayToken, has, is, OTHER_THINGS, type ReadSentence, type Token } from './tokens';

/** Why an end is not known for certain although the mail speaks of one. */
export type WhyEndUnsure =
  | WhyNoDay
  /** It names several. */
  | 'several-ends'
  /** It says that there is an end, and no day that could be told. */
  | 'no-day-named'
  /** The day may be the end of something else. */
  | 'whose-end'
  /** A date of which it is not known what it tells. */
  | 'unexplained-date';

/** What is said of an end, and where in its sentence. */
export interface EndSaid {
  readonly at: number;
  /** Null where the day can't be told. */
  readonly ends: CreditEnd | null;
  readonly why?: WhyEndUnsure;
  /** Month and day where only the year is missing. */
  readonly inYear?: readonly [month: number, day: number];
  /** An earlier end is put off to this one. */
  readonly prolonged?: true;
}

/** Longest run of characters between words of an end and its day: a time of day, a weekday, a zone. */
const REACH = 64;

/** What a sentence says of the end of a credit. Empty where it says nothing of one. */
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

/** "Some of your credits expire …": the rest may end on another day. */
const PARTIAL =
  /(?<!\p{L})(?:some of|part of|portion of|einige|ein teil|certains|certaines|une partie|alcuni|alcune|una parte|parte d(?:el|e)|algunos|algunas)(?!\p{L})|一部/u;

const TO = /(?:^|\W)(?:to|until|till|through|bis|bis zum|jusqu'au|au|al|fino al|a|hasta el|hasta|is|:) (?:the )?$/;

/** "Extended from May 1 to June 30, 2027": the day that it is put off to, whatever else is said of the old one. */
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

/** The words that make a date an end: before it, or behind it in Japanese. */
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
    // "Hasta las 23:59 del 31": behind a time of day it is no beginning.
    if (is(token, 'start') && !/\d ?$/.test(small.slice(0, token.start))) return null;
    if (is(token, 'until')) return gap.length <= 40 && isOfUse(sentence) ? token : null;
    // "Hasta" stands before the most that can be had, and before a last day.
    if (is(token, 'cap')) return gap.length <= 4 && isOfUse(sentence) ? token : null;
    if (is(token, 'order', 'got', 'refund', 'sum')) return null;
  }
  // "July 15, 2027 expires": only where nothing else is said to end.
  return is(behind, 'end') && small.slice(day.end, behind?.start).trim() === '' ? (behind ?? null) : null;
}

/** Words of use or validity, or the credit itself, beside a plain "by" or "until". */
const isOfUse = (sentence: ReadSentence) =>
  has(sentence, 'use', 'yours', 'whose', 'got', 'end', ...CREDITS) && !has(sentence, 'lure', 'ask', 'promised');

const SPAN =
  /(?<!\d)(?:\d{1,3}|(?<!\p{L})(?:an?|one|six|twelve|thirty|sixty|ninety|einem|ein|un|une|uno)) ?(?:(?:days?|hours?|weeks?|months?|years?|jahre?|ans?|ann[io]|anos?|tagen?|wochen?|monaten?|stunden|jours?|semaines?|mois|heures|giorni|settimane|mesi|dias?|semanas?|meses|horas)(?!\p{L})|日間|日以内|週間|[かヶヵカ]月)/u;

/** "Good for the next 30 days": an end without a day. */
function namesSpan(sentence: ReadSentence, follows: 'credit' | 'other' | null): boolean {
  const ofCredit = has(sentence, ...CREDITS) || (follows === 'credit' && !has(sentence, ...OTHER_THINGS));
  const lasts =
    has(sentence, 'use', 'end', 'until', 'until-after') || /available for|disponib|verfugbar/.test(sentence.small);
  return ofCredit && lasts && SPAN.test(sentence.small);
}

/** "Until Jly 15": a number that is no amount and was read as no date. */
function leadsToNumber({ small, tokens }: ReadSentence, cue: Token): boolean {
  const next = tokens.find((token) => token.start >= cue.end);
  const until = next && next.kind !== 'word' ? next.start : cue.end + 16;
  return /\d/.test(small.slice(cue.end, Math.min(until, cue.end + 16)));
}

/** "From July 1 to July 31": the second day is the end where the first is a beginning. */
function isRange({ small }: ReadSentence, first: Token, second: Token): boolean {
  return /^ ?(?:to|and|through|thru|until|till|bis|bis zum|und|au|et|al|e|fino al|hasta el|y|y el|a|[-–~〜]|から) ?(?:the |el |il |le |zum )?$/.test(
    small.slice(first.end, second.start),
  );
}

function cueOfRange(sentence: ReadSentence, first: Token): Token | null {
  const before = sentence.tokens.slice(0, sentence.tokens.indexOf(first)).reverse();
  return before.find((token) => is(token, 'start', 'end', 'use')) ?? null;
}

/** "Items", "Artikel": what a credit is used on has no end of its own. */
const isGoodsNoun = ({ small }: ReadSentence, token: Token) =>
  is(token, 'order') &&
  /^(?:items?|artikeln?|articles?|articol[oi]|articulos?|productos?)$/.test(small.slice(token.start, token.end));

/** "The credit excludes gift cards and expires …": what the credit is not good for has no end here. */
function isExcluded(ahead: readonly Token[]): boolean {
  const out = ahead.findIndex((token) => is(token, 'except', 'excluded', 'not', 'use'));
  const credit = ahead.findIndex((token) => is(token, ...CREDITS));
  return out !== -1 && credit > out && is(ahead[out], 'except', 'excluded', 'not');
}

const FOR_THE =
  /^ (?:for|on|off|toward|towards|because of|due to|fur|wegen|auf|aufgrund|pour|sur|suite a|per|su|sul|por|para|en) [^,;.|]*$/;

/** Whether it is the credit that ends: the nearest thing before the words, else after them, else in the sentence before. */
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
  // A credit without a name of its own is where its amount stands: "because of the delivery you have $2 until …".
  const amount = before.findIndex(({ kind }) => kind === 'amount');
  const isNameless = follows === 'credit' && !has(sentence, ...CREDITS) && has(sentence, 'digital', 'no-rush');
  if (thing && isNameless && amount !== -1 && amount < before.indexOf(thing)) return 'credit';
  if (thing) {
    if (is(thing, ...CREDITS)) return 'credit';
    // "Use your credit on an order by July 15": the order is what the credit is used on.
    const credit = before.findIndex((token) => is(token, ...CREDITS));
    const use = before.findIndex((token) => is(token, 'use'));
    const other = before.indexOf(thing);
    // "… for digital content Your membership ends on May 1": the thing right before the verb is what ends.
    if (isOwnSubject(sentence, thing, cue)) return has({ tokens: before }, ...CREDITS, 'use') ? 'unsure' : 'other';
    if (is(thing, 'order', 'membership') && (use > other || (credit > other && has(sentence, 'use')))) return 'credit';
    // "A credit for the late delivery, expires June 30": the order is why it was given.
    const nearest = before[credit];
    if (is(thing, 'order') && nearest && FOR_THE.test(sentence.small.slice(nearest.end, thing.start))) return 'credit';
    // "商品の購入時に…までお使いいただけます"
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

/** A membership right before "expires", or what arrives: no credit is used on a package. */
function isOwnSubject({ small }: ReadSentence, thing: Token, cue: Token): boolean {
  if (!is(thing, 'order', 'membership')) return false;
  if (ARRIVES.test(small.slice(thing.start, thing.end))) return true;
  return small.slice(thing.end, cue.start) === ' ' && ENDS.test(small.slice(cue.start, cue.end));
}
const ARRIVES =
  /^(?:packages?|parcels?|arriv(?:es|ing)|pakete?|colis|pacc(?:o|hi)|arrivera|paquetes?|llegara)(?!\p{L})/u;
const ENDS =
  /^(?:expires?|ends?|renews|endet|verfallt|lauft|expire|se termine|scade|termina|caduca|vence|expira|finaliza)(?!\p{L})/u;

/** A full date in a sentence that says neither what happened on it nor of what else it is. */
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
