import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import { deposit, release, type WhyNotReserved } from '../../core/ledger/reserves';
import type { Money } from '../../core/money/money';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { AmountForm } from '../forms/AmountForm';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly what: 'deposit' | 'release';
  readonly projection: ReserveProjection;
  /** The form's name. */
  readonly label: string;
  /** How much of the purse is free to spend; null while that is unknown. */
  readonly free: Money | null;
  readonly close: () => void;
}

/** Puts money into a reserve, or releases it. */
export function ReserveMoveForm({ what, projection: { reserve, deposited }, label, free, close }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const said = useSaid();
  const { reserve: own, form } = speech.own;
  const { marketplace } = reserve.book;
  const sum = (amount: Money) => formatMoneyIn(amount, marketplace);

  function fault(amount: Money): string | null {
    const move = what === 'release' ? release(reserve, amount, deposited) : deposit(reserve, amount, free);
    return move.ok ? null : why(move.why, speech, sum(deposited), sum(free ?? amount));
  }

  return (
    <AmountForm
      marketplace={marketplace}
      label={label}
      amountLabel={form.amount}
      fault={fault}
      send={(amount) => write(`reserve.${what}`, { reserve: reserve.id, amount })}
      done={(amount) => {
        said(what === 'deposit' ? own.deposited(sum(amount)) : own.released(sum(amount)));
        close();
      }}
      cancel={close}
    />
  );
}

function why(reason: WhyNotReserved, { own }: Speech, held: string, free: string): string {
  switch (reason) {
    case 'not-free':
      return own.reserve.onlyFree(free);
    case 'not-held':
      return own.reserve.onlyHeld(held);
    case 'not-positive':
    case 'other-currency':
      return own.form.aboveZero;
  }
}
