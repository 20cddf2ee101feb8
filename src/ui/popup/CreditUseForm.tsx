import type { Signal } from '@preact/signals';
import type { Credit } from '../../core/credits/credit';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { PurchaseKey } from '../../core/page/pageReading';
import { formatMoneyIn } from '../../words/formatMoney';
import { AmountForm } from '../forms/AmountForm';
import { CheckRow } from '../forms/CheckRow';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';

/** An order whose own page is in the active tab. */
export interface OrderInFront {
  readonly marketplace: MarketplaceId;
  readonly order: PurchaseKey;
}

interface Props {
  readonly credit: Credit;
  /** The form's name. */
  readonly label: string;
  /** An order of the same shop that the credit may have been used on. */
  readonly order: OrderInFront | null;
  /** Whether the credit was used on that order. */
  readonly onOrder: Signal<boolean>;
  readonly close: () => void;
}

/** Writes down how much of a credit was used, and on which order. */
export function CreditUseForm({ credit, label, order, onOrder, close }: Props) {
  const { use } = useSpeech().own;
  const write = useWrite();
  const said = useSaid();
  const sum = (amount: Credit['left']) => formatMoneyIn(amount, credit.book.marketplace);
  return (
    <AmountForm
      marketplace={credit.book.marketplace}
      label={label}
      amountLabel={use.amount}
      hint={use.most(sum(credit.left))}
      fault={(used) => (used.minor > credit.left.minor ? use.most(sum(credit.left)) : null)}
      send={(amount) =>
        write('credit.use', { credit: credit.id, amount, ...(order && onOrder.value && { order: order.order }) })
      }
      done={(used) => {
        close();
        said(use.done(sum(used)));
      }}
      cancel={close}
    >
      {order && (
        <CheckRow
          label={use.onThisOrder}
          meaning={use.onThisOrderMeaning}
          on={onOrder.value}
          turn={(on) => {
            onOrder.value = on;
          }}
        />
      )}
    </AmountForm>
  );
}
