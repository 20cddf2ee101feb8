import { useEffect, useRef, useState } from 'preact/hooks';
import { balancePageUrl, type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { BalanceForm } from './BalanceForm';

interface Props {
  readonly speech: Speech;
  /** The shop of the tab in front, or the one that is taken where there is none. */
  readonly shop: MarketplaceId;
  readonly write: Write;
  /** Saying what was set; by then the books are no longer empty and this view is about to go. */
  readonly done: (says: string) => void;
}

/** What is shown while nothing is noted: three lines, and the one page to open. */
export function FirstRun({ speech, shop, write, done }: Props) {
  const { own } = speech;
  const [byHand, setByHand] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !byHand) opener.current?.focus();
    wasOpen.current = byHand;
  }, [byHand]);

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
        ref={opener}
        aria-expanded={byHand}
        onClick={() => setByHand(!byHand)}
      >
        {own.first.byHand}
      </button>
      {byHand && (
        <BalanceForm
          speech={speech}
          book={{ marketplace: shop }}
          known={null}
          write={write}
          close={(says) => {
            setByHand(false);
            if (says !== null) done(says);
          }}
        />
      )}
    </section>
  );
}
