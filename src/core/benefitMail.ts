import type { CalendarDay } from './calendarDay';
import { ENGLISH_DATE, readEnglishDay } from './englishDay';
import type { Lot, LotEnd, LotKind, Scope, ScopeTerms } from './lot';
import { type MarketplaceId, marketplace } from './marketplaces';
import { equal, type Money } from './money';
import { moniesIn } from './moneyText';

/** What a pasted e-mail says of a credit. */
export type Benefit = Pick<Lot, 'kind' | 'left' | 'scope' | 'terms' | 'ends'>;

/** Why an e-mail could not be read for certain. */
export type WhyNoBenefit =
  | 'empty'
  /** Far longer than such an e-mail. */
  | 'too-long'
  /** It does not speak of a credit in English, the only language in which such e-mails were seen. */
  | 'not-understood'
  | 'no-amount'
  | 'several-amounts'
  /** An amount that is not in the marketplace's currency, or not clear. */
  | 'amount-unclear'
  | 'several-ends'
  /** It names an end whose day can't be told, such as 05/06/2026. */
  | 'end-unclear';

export type BenefitMail =
  | { readonly ok: true; readonly benefit: Benefit }
  | { readonly ok: false; readonly why: WhyNoBenefit };

const LONGEST = 50_000;

/** Words without which there is hardly a mail in English; none of them is a word of a shop's other languages. */
const ENGLISH = /\b(?:you|your|the|and|added)\b/i;
const CREDIT = /\b(?:credit|reward|benefit|promotional (?:balance|certificate)|voucher)s?\b/i;
/** Sums that such e-mails also name: the order's own, and what must be spent. */
const OTHER_SUM = /\b(?:order|grand|sub)[ -]?total\b|\bitems?:|\bshipping (?:&|and)\b|\bpaid\b/i;
const THRESHOLD = /\b(?:orders? of|spend(?:ing)?|purchases? of|minimum of|at least)\b/i;
const END =
  /\b(?:expir\w+|valid (?:until|through|thru|till)|ends?|ending|use (?:it |them )?(?:by|before)|redeem(?:ed)? by|good (?:until|through))\b/i;

/**
 * Reads a pasted "benefit confirmation" e-mail: amount, scope and end of one credit. It never chooses: where two
 * amounts or two ends could be meant, it says so. The text is looked at and not kept; nothing of it is in the answer.
 *
 * What is known of the wording: the offers of 2015 to 2025 ("$1 reward for select digital purchases", "expires on
 * July 15, 2025"). An e-mail without an end gives an unknown end.
 */
export function readBenefitMail(text: string, id: MarketplaceId): BenefitMail {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  if (text.length > LONGEST) return { ok: false, why: 'too-long' };
  if (!CREDIT.test(text) || !ENGLISH.test(text)) return { ok: false, why: 'not-understood' };
  const said = sentences(text);
  const amount = creditAmount(said, id);
  if ('why' in amount) return { ok: false, why: amount.why };
  const ends = endOf(said);
  if (typeof ends === 'object' && 'why' in ends) return { ok: false, why: ends.why };
  const terms = termsOf(text, said, id);
  return {
    ok: true,
    benefit: { kind: kindOf(text), left: amount.left, scope: scopeOf(text), ...(terms && { terms }), ends },
  };
}

/** Lines, and sentences within long ones: "$1.00" and "Amazon.com" are not ends of sentences. */
function sentences(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/\r?\n|(?<=[.!?])\s+(?=[A-Z])/)
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, 400))
    .filter((line) => line !== '');
}

function creditAmount(said: readonly string[], id: MarketplaceId): { left: Money } | { why: WhyNoBenefit } {
  const found: Money[] = [];
  for (const line of said) {
    if (!CREDIT.test(line) || OTHER_SUM.test(line)) continue;
    const amounts = moniesIn(withoutThreshold(line), marketplace(id));
    if (typeof amounts === 'string') return { why: 'amount-unclear' };
    found.push(...amounts.filter(({ minor }) => minor > 0));
  }
  const [first] = found;
  if (!first) return { why: 'no-amount' };
  return found.every((amount) => equal(amount, first)) ? { left: first } : { why: 'several-amounts' };
}

/** Leaves out what must be spent to use the credit: "on orders of $35.00 or more". */
function withoutThreshold(line: string): string {
  const at = line.search(THRESHOLD);
  if (at === -1) return line;
  const rest = line.slice(at);
  return line.slice(0, at) + rest.replace(/[^\s]*\d[\d.,]*[^\s]*/, '');
}

function endOf(said: readonly string[]): LotEnd | { why: WhyNoBenefit } {
  const days = new Set<CalendarDay>();
  let unclear = false;
  for (const [index, line] of said.entries()) {
    if (!END.test(line)) continue;
    // A table puts the date into the next line.
    const dates = line.match(ENGLISH_DATE) ?? said[index + 1]?.match(ENGLISH_DATE) ?? [];
    for (const date of dates) {
      const day = readEnglishDay(date);
      if (day) days.add(day);
      else unclear = true;
    }
  }
  const [day] = days;
  if (days.size > 1) return { why: 'several-ends' };
  if (unclear) return { why: 'end-unclear' };
  return day ? { on: day } : 'unknown';
}

function kindOf(text: string): LotKind {
  if (/no[- ]?rush|amazon day/i.test(text)) return 'no-rush';
  if (/courtesy/i.test(text)) return 'courtesy';
  if (/\bkindle e?book|\be-?book credit/i.test(text)) return 'ebook';
  if (/trade[- ]?in/i.test(text)) return 'trade-in';
  return /promo(?:tional)? code/i.test(text) ? 'promo-code' : 'other';
}

function scopeOf(text: string): Scope {
  if (/\bdigital\b|\be-?books?\b|\bkindle\b|\bdigital music\b/i.test(text)) return 'digital';
  if (/\b(?:sold|shipped)(?: and (?:sold|shipped))? by amazon/i.test(text)) return 'sold-by-amazon';
  return 'unsure';
}

function termsOf(text: string, said: readonly string[], id: MarketplaceId): ScopeTerms | null {
  const threshold = thresholdIn(said, id);
  const notGiftCards = /\b(?:not|excluding|except|cannot)\b[^.\n]{0,60}\bgift cards?\b/i.test(text);
  if (!threshold && !notGiftCards) return null;
  return { ...(threshold && { threshold }), ...(notGiftCards && { notGiftCards: true }) };
}

/** What must be spent, where exactly one sum follows the words for it. */
function thresholdIn(said: readonly string[], id: MarketplaceId): Money | null {
  const found = said.flatMap((line) => {
    const at = line.search(THRESHOLD);
    const amounts = at === -1 || OTHER_SUM.test(line) ? [] : moniesIn(line.slice(at), marketplace(id));
    return typeof amounts === 'string' ? [] : amounts.slice(0, 1);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
