import type { CreditKind } from '../credits/credit';
import type { CalendarDay } from '../days/calendarDay';
import type { CreditBrief } from './here/creditsHere';
import type { Pen } from './pen';

/** A credit and its end, in the form that a verdict needs. */
export interface EndInWords {
  readonly left: string;
  readonly kind: CreditKind;
  /** Whole days from today to the end day. */
  readonly days: number;
  /** The end day. */
  readonly on: string;
}

interface Ending {
  readonly credit: CreditBrief;
  readonly ends: CalendarDay;
  readonly days: number;
}

export function endInWords({ credit: { left, kind }, ends, days }: Ending, pen: Pen): EndInWords {
  return { left: pen.amount(left), kind, days, on: pen.day(ends) };
}
