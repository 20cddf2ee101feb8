import { useRef } from 'preact/hooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { CheckRow } from '../forms/CheckRow';
import { MoneyField } from '../forms/MoneyField';
import { TextField } from '../forms/TextField';
import { useSpeech } from '../shared/surroundings';
import type { TermsDraft, TermsField } from './creditTerms';

interface Props {
  readonly shop: MarketplaceId;
  readonly draft: TermsDraft;
  readonly errors: Readonly<Partial<Record<TermsField, string>>>;
}

/** The fields for a credit's further conditions. They are folded away, because most credits have none. */
export function TermsFields({ shop, draft, errors }: Props) {
  const { terms } = useSpeech().own;
  const { threshold, category, notGiftCards, words } = draft;
  const filled = [threshold, category, words].some(({ value }) => value !== '') || notGiftCards.value;
  // Once a field was filled, the fold stays open, because a field must not disappear while the shopper empties it.
  const wasFilled = useRef(false);
  wasFilled.current ||= filled;
  return (
    <details class="terms" open={wasFilled.current}>
      <summary>{terms.more}</summary>
      <div class="field-pair">
        <MoneyField label={terms.threshold} marketplace={shop} text={threshold} error={errors.threshold} />
        <TextField label={terms.category} text={category} error={errors.category} />
      </div>
      <CheckRow
        label={terms.notGiftCards}
        on={notGiftCards.value}
        turn={(on) => {
          notGiftCards.value = on;
        }}
      />
      <TextField label={terms.words} text={words} error={errors.words} />
    </details>
  );
}
