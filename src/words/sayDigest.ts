import type { EndingCredit } from '../core/credits/creditEnd';
import type { CalendarDay } from '../core/days/calendarDay';
import { formatMoneyIn } from './formatMoney';
import type { Speech } from './speech';

/** The words of a notification. */
export interface NotificationWords {
  readonly title: string;
  readonly message: string;
}

/** More lines do not fit into a notification. */
const MOST_LINES = 3;

/** Makes one notification of all ending credits, soonest end first. */
export function sayDigest(credits: readonly EndingCredit[], { words, digest }: Speech): NotificationWords {
  const lines = credits
    .slice(0, MOST_LINES)
    .map(({ credit, ends, days }) =>
      digest.line(formatMoneyIn(credit.left, credit.book.marketplace), days, dayText(ends, words.locale)),
    );
  const rest = credits.length - lines.length;
  return {
    title: digest.title(credits.length),
    message: [...lines, ...(rest > 0 ? [digest.more(rest)] : [])].join('\n'),
  };
}

function dayText(day: CalendarDay, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { month: 'long', day: 'numeric' });
}
