import { type CalendarDay, laterDay } from './calendarDay';
import { readDay } from './dayText';
import { readEnglishDay } from './englishDay';
import type { Lot, LotEnd, LotId, Scope } from './lot';
import { hasEnded } from './lotEnd';
import { type Marketplace, marketplace } from './marketplaces';
import { equal, type Money, money, zero } from './money';
import { moneyIn, readMoney } from './moneyText';

/** One block of the no-rush page, as texts. */
export interface NoRushRow {
  /** What the credit is for, such as "Digital". */
  readonly name: string;
  /** The block's own balance, or null where it shows none. */
  readonly balance: string | null;
  /** "$3.50 expires on July 15, 2025", one per end. */
  readonly ends: readonly string[];
}

/** Credits of one scope and one end. */
export interface NoRushCredit {
  readonly left: Money;
  readonly scope: Scope;
  readonly ends: LotEnd;
}

export interface NoRushPage {
  readonly credits: readonly NoRushCredit[];
  /** Texts that could not be read for certain. Where there are any, the page does not tell everything. */
  readonly unclear: number;
}

/**
 * Reads the rows of the no-rush page. A balance that is more than its ends come to leaves a credit with an unknown
 * end; less, and the row is unclear.
 *
 * Wording: a public page reader (`$X expires in N days on DATE`, `expires today on DATE`, `expires on DATE`) and a
 * second source of May 2025. Credits of one scope and end are one.
 *
 * @param today in the marketplace's zone: for ends told only as a number of days.
 */
export function readNoRush(rows: readonly NoRushRow[], id: Marketplace['id'], today: CalendarDay): NoRushPage {
  const of = marketplace(id);
  const credits = new Map<string, NoRushCredit>();
  let unclear = 0;
  const put = (credit: NoRushCredit) => {
    const key = `${credit.scope} ${endText(credit.ends)}`;
    const before = credits.get(key)?.left.minor ?? 0;
    if (credit.left.minor > 0) {
      credits.set(key, { ...credit, left: money(before + credit.left.minor, of.currency) });
    }
  };
  for (const row of rows) {
    const scope: Scope = /digital|e-?book|kindle|music|video|app/i.test(row.name) ? 'digital' : 'unsure';
    const parts = row.ends.map((text) => endingIn(text, of, today));
    const read = parts.filter((part) => part !== null);
    const total = read.reduce((sum, { left }) => sum + left.minor, 0);
    const balance = row.balance === null ? null : readMoney(row.balance, of);
    const known = balance?.state === 'amount' ? balance.value.minor : null;
    if (read.length < parts.length || (balance && known === null) || (known !== null && known < total)) {
      unclear += 1;
      continue;
    }
    for (const part of read) put({ ...part, scope });
    put({ left: money((known ?? total) - total, of.currency), scope, ends: 'unknown' });
  }
  return { credits: [...credits.values()], unclear };
}

function endText(ends: LotEnd): string {
  return typeof ends === 'object' ? ends.on : ends;
}

function endingIn(text: string, of: Marketplace, today: CalendarDay): { left: Money; ends: LotEnd } | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const words = /^(?<sum>.*?) expires(?: (?<today>today)| in (?<days>\d{1,4}) days?)?(?: on (?<date>.+?))?\.?$/i.exec(
    plain,
  );
  const { sum = '', today: isToday, days, date } = words?.groups ?? {};
  const amount = moneyIn(sum, of);
  if (amount.state !== 'amount' || amount.value.minor < 0) return null;
  const on = date
    ? (readDay(date, of.locale) ?? readEnglishDay(date))
    : isToday
      ? today
      : days
        ? laterDay(today, Number(days))
        : null;
  return on && { left: amount.value, ends: { on } };
}

/** What opening the no-rush page changes in the books. */
export interface NoRushChange {
  readonly add: readonly NoRushCredit[];
  /** Credits of which something else is left now. */
  readonly change: readonly { readonly lot: LotId; readonly left: Money }[];
}

/**
 * Compares the page with the credits that it filled before: the same scope and end is the same credit, so opening
 * it again changes nothing. One that the page no longer shows is used up, unless some of the page was unclear or its
 * day is over. What the shopper typed in is left alone.
 */
export function noRushChange(page: NoRushPage, lots: readonly Lot[], today: CalendarDay): NoRushChange {
  const known = lots.filter((lot) => lot.source === 'no-rush-page' && !hasEnded(lot, today));
  const same = (credit: NoRushCredit, lot: Lot) =>
    credit.scope === lot.scope && endText(credit.ends) === endText(lot.ends);
  const add = page.credits.filter((credit) => !known.some((lot) => same(credit, lot)));
  const change = known.flatMap((lot) => {
    const credit = page.credits.find((each) => same(each, lot));
    if (!credit && page.unclear > 0) return [];
    const left = credit?.left ?? zero(lot.left.currency);
    return equal(left, lot.left) ? [] : [{ lot: lot.id, left }];
  });
  return { add, change };
}
