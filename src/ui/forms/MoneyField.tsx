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

/** The sign of a marketplace's currency, and whether it stands before the number. */
function sign(id: MarketplaceId): { readonly text: string; readonly before: boolean } {
  const { locale, currency } = marketplace(id);
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  return { text: parts[at]?.value ?? currency, before: at < parts.findIndex(({ type }) => type === 'integer') };
}

/** A field for an amount. It is free text beside the currency's sign, so that what was typed is never rewritten. */
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
