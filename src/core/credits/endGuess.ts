import type { CalendarDay } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Credit } from './credit';

/**
 * Guesses the end of a no-rush credit that does not tell it. Many such credits end on one common day (source: one
 * shopper's tally of 111 e-mails, 2015 to 2017). So the guess is the latest day that two or more known credits share.
 * Null where there is no such day. It is only ever offered as a guess.
 *
 * @param today in the marketplace's zone. Days before it are ignored.
 */
export function guessEnd(
  credits: readonly Credit[],
  marketplace: MarketplaceId,
  today: CalendarDay,
): CalendarDay | null {
  const ends = credits.flatMap(({ kind, ends: end, book }) =>
    kind === 'no-rush' && book.marketplace === marketplace && typeof end === 'object' && end.on >= today
      ? [end.on]
      : [],
  );
  const shared = ends.filter((day, index) => ends.indexOf(day) !== index);
  return shared.sort().at(-1) ?? null;
}
