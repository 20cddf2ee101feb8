import type { KnownBalance } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { equal, type Money } from '../../core/money/money';
import { formatMoneyIn } from '../../words/formatMoney';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly marketplace: MarketplaceId;
  readonly known: KnownBalance | null;
  /** The balance after saving; `unknown` where it would stay unknown; null while the typed text is no amount yet. */
  readonly after: Money | 'unknown' | null;
}

/** Shows what the balance would be after the form is saved. */
export function BalancePreview({ marketplace, known, after }: Props) {
  const { own } = useSpeech();
  return (
    <output class="preview">
      {after === 'unknown' && <span class="preview-words">{own.form.stillUnknown}</span>}
      {after !== null && after !== 'unknown' && (
        <>
          <span class="preview-line">
            <span>{own.form.newBalance}</span>
            <strong class="preview-amount">{formatMoneyIn(after, marketplace)}</strong>
          </span>
          {after.minor < 0 && <span class="preview-warning">{own.form.belowZero}</span>}
          {known !== null && equal(known.amount, after) && <span class="preview-words">{own.form.sameBalance}</span>}
        </>
      )}
    </output>
  );
}
