import type { Money } from '../../../money/money';
import type { OrderControl } from '../../../page/pageReading';
import type { BalanceSource } from '../../here/balanceHere';
import type { HabitTold } from '../../here/pressHere';
import type { ReserveCut } from '../../here/reserveCut';
import type { Pen, Said } from '../../pen';
import { pressReasons } from '../../pressReasons';
import type { AdviceOf, Named } from '../../rule';
import type { MoneyLine } from '../../saying';

/** Saved money is taken, or a press may take it. */
export interface ReserveDrain extends AdviceOf<'reserve-drain', Money> {
  readonly saved: Money;
  /** What is taken, or what a press may take: its price, if it was read; else null. */
  readonly taken: Money | null;
  /** `applied`: the page shows it. `may`: a press that orders at once could take it. */
  readonly how: 'applied' | 'may';
  readonly control: OrderControl | null;
  /** What Buy Now is known to take in this account, if only a press may take it. Null: the general rule applies. */
  readonly habit: HabitTold | null;
  /** The reserve that is cut first, and by how much. Null if the whole purse is saved, or if no reserve has a name. */
  readonly reserve: ReserveCut | null;
  readonly source: BalanceSource;
}

/** What each language says about it. */
export interface ReserveDrainWords extends Named {
  readonly verdict: (
    parts: Pick<ReserveDrain, 'how' | 'control'> & {
      readonly saved: string;
      readonly taken: string | null;
      /** The reserve that is cut first; null if the whole purse is saved. Its name is null if a page may read it. */
      readonly reserve: { readonly name: string | null; readonly holds: string; readonly cut: string | null } | null;
    },
  ) => string;
  readonly savedLine: string;
  readonly setAsideLine: (reserve: string | null) => string;
  readonly cutLine: Readonly<Record<ReserveDrain['how'], string>>;
  readonly takenLine: Readonly<Record<ReserveDrain['how'], string>>;
  readonly appliedOnThisPage: string;
  readonly notUnasked: string;
  readonly reserveIsYours: string;
}

export function sayReserveDrain(advice: ReserveDrain, own: ReserveDrainWords, pen: Pen): Said {
  const { saved, taken, how, control, reserve, source } = advice;
  const inWords = reserve && {
    name: reserve.name,
    holds: pen.amount(reserve.holds),
    cut: pen.amountOrNull(reserve.cut),
  };
  const whose = reserve ? [own.reserveIsYours] : [];
  return {
    verdict: own.verdict({ saved: pen.amount(saved), taken: pen.amountOrNull(taken), how, control, reserve: inWords }),
    money: moneyLines(advice, own, pen),
    reasons: [
      ...pen.balanceReasons(source),
      ...(how === 'applied'
        ? [own.appliedOnThisPage, ...(reserve ? whose : [own.notUnasked])]
        : [...whose, ...pressReasons(advice, pen.reason)]),
    ],
  };
}

/** Lines for what is saved and what is taken of it: of the named reserve if there is one, else of the whole balance. */
function moneyLines({ how, reserve, saved, taken }: ReserveDrain, own: ReserveDrainWords, pen: Pen): MoneyLine[] {
  if (reserve !== null) {
    return [
      ...pen.line('balance', own.setAsideLine(reserve.name), reserve.holds),
      ...pen.line('plain', own.cutLine[how], reserve.cut),
    ];
  }
  return [
    ...pen.line('balance', how === 'applied' ? pen.label.balance : own.savedLine, saved),
    ...pen.line('plain', own.takenLine[how], taken),
  ];
}
