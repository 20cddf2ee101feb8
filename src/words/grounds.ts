import type { BalanceSource } from '../core/advice/advice';
import type { Link, SourceLine } from '../core/advice/saying';
import type { EpochMs } from '../core/days/calendarDay';
import type { OrderControl } from '../core/page/pageReading';
import { RULE_BOOK, type RuleBookId } from '../core/ruleBook/ruleBook';
import { formatAge, formatMonth } from './formatDays';
import type { Words } from './words';

/**
 * Says where a balance comes from, and that it belongs to one of several accounts. The account's label is left out,
 * because the page could read it.
 */
export function balanceReasons(source: BalanceSource, { reason, locale }: Words, now: EpochMs): string[] {
  if (source.from === 'this-page') return [reason.balanceOnThisPage];
  const age = formatAge(source.at, now, locale);
  return [
    source.from === 'balance-page' ? reason.balanceOnBalancePage(age) : reason.balanceByShopper(age),
    ...(source.mayBeOther
      ? [reason.mayBeOtherAccount]
      : source.accounts === undefined
        ? []
        : [reason.accountUsedLast(source.accounts)]),
  ];
}

export function sourceLine(id: RuleBookId, words: Words): SourceLine {
  const fact = RULE_BOOK[id];
  return {
    fact: words.source.fact[id],
    origin: words.source.origin(
      words.source.certainty[fact.certainty],
      new URL(fact.source).host.replace(/^www\./, ''),
      formatMonth(fact.readIn, words.locale),
    ),
    disagreements: fact.conflictsWith.map((other) =>
      words.source.disagree(words.source.fact[other], words.source.certainty[RULE_BOOK[other].certainty]),
    ),
  };
}

/**
 * Says that a press may not place an order, where the control is Subscribe & Save's button or that button is held too.
 */
export function mayNotOrder(
  { control, holds }: { readonly control: OrderControl | null; readonly holds: readonly OrderControl[] },
  words: Words,
): string[] {
  return control === 'subscribe' || holds.includes('subscribe') ? [words.reason.mayNotOrder] : [];
}

/** Says what the shopper can do instead of the press: a checkout from the cart lets them choose what pays. */
export function wayAround(control: OrderControl | null, words: Words): string[] {
  return control === 'buy-now' || control === 'one-click' || control === 'subscribe'
    ? [words.reason.cartLetsYouChoose]
    : [];
}

/** A link to the page of the order that an address names, or to the address itself. Null where there is no address. */
export function orderLink(address: string | null, words: Words): Link | null {
  if (address === null || !URL.canParse(address)) return null;
  const { origin, searchParams } = new URL(address);
  const number = [...searchParams].find(([name]) => name.toLowerCase() === 'orderid')?.[1];
  const href =
    number === undefined
      ? address
      : `${origin}/gp/your-account/order-details?${new URLSearchParams({ orderID: number })}`;
  return { text: words.notice.openOrder, href };
}
