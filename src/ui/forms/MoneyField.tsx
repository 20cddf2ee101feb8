import type { Signal } from '@preact/signals';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly marketplace: MarketplaceId;
  readonly text: Signal<string>;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The marketplace's sign of its money, and whether it stands before the number there. */
function sign(id: MarketplaceId): { readonly text: string; readonly before: boolean } {
  const { locale, currency } = marketplace(id);
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  return { text: parts[at]?.value ?? currency, before: at < parts.findIndex(({ type }) => type === 'integer') };
}

/** An amount as it is typed: free text with the currency's sign beside it, so that nothing typed is ever rewritten. */
export function MoneyField({ label, marketplace: id, text, hint, error }: Props) {
  const { text: currencySign, before } = sign(id);
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(attributes) => (
        <span class={before ? 'money-input' : 'money-input money-input-after'}>
          <span class="money-sign" aria-hidden="true">
            {currencySign}
          </span>
          <input
            {...attributes}
            class="input"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            spellcheck={false}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </span>
      )}
    />
  );
}
