import { useState } from 'preact/hooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { marketplaceOptions } from '../forms/marketplaceNames';
import { SelectField } from '../forms/SelectField';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly taken: readonly MarketplaceId[];
  readonly add: (id: MarketplaceId) => void;
}

/**
 * Adds the purse of another shop. The shopper chooses the shop and then presses a button, because the arrow keys alone
 * already change the choice in a list.
 */
export function AddPurse({ taken, add }: Props) {
  const { words, own } = useSpeech();
  const free = marketplaceOptions(words.locale).filter(({ value }) => !taken.includes(value));
  const [chosen, setChosen] = useState<MarketplaceId | null>(null);
  const value = free.some((option) => option.value === chosen) ? chosen : (free[0]?.value ?? null);
  if (value === null) return null;
  return (
    <details class="add-purse">
      <summary>{own.purse.another}</summary>
      <div class="field-and-button">
        <SelectField label={own.credit.shop} options={free} value={value} choose={setChosen} />
        <button type="button" class="button" onClick={() => add(value)}>
          {own.purse.addShop}
        </button>
      </div>
    </details>
  );
}
