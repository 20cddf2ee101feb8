import type { BalanceSource } from '../core/advice/advice';
import type { Link, SourceLine } from '../core/advice/saying';
import type { EpochMs } from '../core/days/calendarDay';
import type { OrderControl } from '../core/page/pageReading';
import { RULE_BOOK, type RuleBookId } from '../core/ruleBook/ruleBook';
import { formatAge, formatMonth } from './formatDays';
import type { Words } from './words';

/** Where a balance is known from, and whose it is where several are kept. Labels stay out: the page could read them. */
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

/** That a press may order nothing, where Subscribe & Save's button is the control or is held beside it. */
export function mayNotOrder(
  { control, holds }: { readonly control: OrderControl | null; readonly holds: readonly OrderControl[] },
  words: Words,
): string[] {
  return control === 'subscribe' || holds.includes('subscribe') ? [words.reason.mayNotOrder] : [];
}

/** What the shopper can do instead of the press: at a checkout from the cart they choose what pays. */
export function wayAround(control: OrderControl | null, words: Words): string[] {
  return control === 'buy-now' || control === 'one-click' || control === 'subscribe'
    ? [words.reason.cartLetsYouChoose]
    : [];
}

/** The own page of the order that an address names, or the address itself; null where none is known. */
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
