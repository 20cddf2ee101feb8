import { balancePageUrl, type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import { useOneOpen } from '../forms/oneOpen';
import { useSpeech } from '../shared/surroundings';
import { BalanceForm } from './BalanceForm';

interface Props {
  /** The shop of the active tab, or the default shop where the tab shows none. */
  readonly shop: MarketplaceId;
  /** Says what was set. The parent says it, because this view goes away as soon as the books are not empty. */
  readonly done: (says: string) => void;
}

/** Shown while the books are empty: three lines, and the link to the one page to open. */
export function FirstRun({ shop, done }: Props) {
  const { own } = useSpeech();
  const byHand = useOneOpen<'form'>();
  return (
    <section class="section first-run" aria-labelledby="first-run">
      <h2 id="first-run" class="first-title">
        {own.first.title}
      </h2>
      <ol class="first-steps">
        {own.first.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <a class="button button-main" href={balancePageUrl(shop)} target="_blank" rel="noreferrer">
        {own.first.open(marketplace(shop).host)}
      </a>
      <button
        type="button"
        class="button button-plain"
        {...byHand.opener('form')}
        onClick={() => byHand.toggle('form')}
      >
        {own.first.byHand}
      </button>
      {byHand.open !== null && (
        <BalanceForm
          book={{ marketplace: shop }}
          known={null}
          close={(says) => {
            byHand.close();
            if (says !== null) done(says);
          }}
        />
      )}
    </section>
  );
}
