import { type CalendarDay, calendarDay, dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Speech } from '../../words/speech';

export type OwnDayCheck =
  | { readonly ok: true; readonly ownDay: CalendarDay | undefined }
  | { readonly ok: false; readonly why: string };

/** Checks the day that was chosen for an entry. No day means today. A future day is refused: nothing happened then. */
export function checkOwnDay(text: string, id: MarketplaceId, now: EpochMs, { own }: Speech): OwnDayCheck {
  const chosen = calendarDay(text);
  if (chosen === null) return { ok: true, ownDay: undefined };
  const today = dayAt(now, marketplace(id).zone);
  if (chosen > today) return { ok: false, why: own.ownDay.toCome };
  return { ok: true, ownDay: chosen === today ? undefined : chosen };
}
