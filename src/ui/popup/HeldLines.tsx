import type { Purse } from '../../core/ledger/purse';
import { formatMoneyIn } from '../../words/formatMoney';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly purse: Purse;
}

/**
 * Shows how much of a balance is held back and how much is free to spend, as lines of a receipt. Shows nothing where
 * nothing is held back.
 */
export function HeldLines({ purse }: Props) {
  const { held } = useSpeech().own;
  if (!purse.held || !purse.balance || !purse.free) return null;
  const { pending, reserves } = purse.held;
  const sum = (amount: typeof pending) => formatMoneyIn(amount, purse.book.marketplace);
  const rows = [
    { label: held.pending, amount: pending },
    { label: held.reserves, amount: reserves },
  ].filter(({ amount }) => amount.minor > 0);
  const short = reserves.minor > Math.max(0, purse.balance.amount.minor - pending.minor);
  return (
    <>
      <dl class="receipt held-lines">
        {rows.map(({ label, amount }) => (
          <div key={label} class="receipt-line">
            <dt>{label}</dt>
            <dd>{sum(amount)}</dd>
          </div>
        ))}
        <div class="receipt-line held-free">
          <dt>{held.free}</dt>
          <dd class="receipt-value">{sum(purse.free)}</dd>
        </div>
      </dl>
      {short && <p class="learned-stale">{held.short}</p>}
    </>
  );
}
