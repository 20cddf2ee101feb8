import type { CalendarDay } from '../core/calendarDay';
import type { EndingCredit } from '../core/creditEnd';
import { marketplace } from '../core/marketplaces';
import { decimal } from '../core/transfer/decimal';

/** The words of a notification. */
export interface NotificationWords {
  readonly title: string;
  readonly message: string;
}

interface DigestWords {
  readonly locale: string;
  title(count: number): string;
  line(amount: string, days: number, on: string): string;
  more(count: number): string;
}

const EN: DigestWords = {
  locale: 'en',
  title: (count) => (count === 1 ? 'A credit ends soon' : `${count} credits end soon`),
  line: (amount, days, on) => (days === 0 ? `${amount} may end today.` : `${amount} ends on ${on}.`),
  more: (count) => `${count} more in the ledger.`,
};

const DE: DigestWords = {
  locale: 'de',
  title: (count) => (count === 1 ? 'Ein Guthaben endet bald' : `${count} Guthaben enden bald`),
  line: (amount, days, on) => (days === 0 ? `${amount} kann heute enden.` : `${amount} endet am ${on}.`),
  more: (count) => `${count} weitere im Verlauf.`,
};

/** More than this does not fit into a notification. */
const MOST_LINES = 3;

/**
 * What a digest of ending credits says, in English or German: soonest end first, whatever their number in one piece.
 * @param language of the browser (BCP 47); one that is not well-formed counts as far as it goes
 */
export function digestWords(credits: readonly EndingCredit[], language: string): NotificationWords {
  const isGerman = /^de(?![a-z])/i.test(language);
  const words = isGerman ? DE : EN;
  const locale = isWellFormed(language) && language.toLowerCase().startsWith(words.locale) ? language : words.locale;
  const lines = credits
    .slice(0, MOST_LINES)
    .map(({ credit, ends, days }) => words.line(moneyText(credit), days, dayText(ends, locale)));
  const rest = credits.length - lines.length;
  return {
    title: words.title(credits.length),
    message: [...lines, ...(rest > 0 ? [words.more(rest)] : [])].join('\n'),
  };
}

/** Browsers on systems without a set language name it in ways that `Intl` refuses, such as `en-US@posix`. */
function isWellFormed(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** As the credit's own marketplace writes it. */
function moneyText({ left, book }: EndingCredit['credit']): string {
  const format = new Intl.NumberFormat(marketplace(book.marketplace).locale, {
    style: 'currency',
    currency: left.currency,
  });
  return format.format(decimal(left) as Intl.StringNumericLiteral);
}

function dayText(day: CalendarDay, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { month: 'long', day: 'numeric' });
}
