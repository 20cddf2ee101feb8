import { useState } from 'preact/hooks';
import type { EpochMs } from '../../core/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { PurseStanding } from '../../core/purse';
import type { Write } from '../forms/write';
import { formatMoneyIn } from '../shared/money';
import { AddPurse } from './AddPurse';
import { draftPurse } from './draftPurse';
import { PurseCard } from './PurseCard';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly purses: readonly PurseStanding[];
  /** The shop of the tab in front, whose purse comes first; null where there is none. */
  readonly here: MarketplaceId | null;
  readonly now: EpochMs;
  readonly staleAfterDays: number;
  readonly write: Write;
  /** What was just done to the only purse elsewhere, or null. */
  readonly said: string | null;
}

/** All purses: one in full, and where there are more, each behind its amount. */
export function Purses({ speech, purses, here, now, staleAfterDays, write, said }: Props) {
  const { own } = speech;
  const [drafts, setDrafts] = useState<readonly MarketplaceId[]>([]);
  const kept = new Set(purses.map(({ marketplace: id }) => id));
  const shown = [...purses, ...drafts.filter((id) => !kept.has(id)).map(draftPurse)].sort(
    (a, b) => Number(b.marketplace === here) - Number(a.marketplace === here),
  );
  const only = shown.length === 1 ? shown[0] : undefined;

  return (
    <section class="section" aria-labelledby="purses">
      <div class="section-head">
        <h2 id="purses">{own.purse.title}</h2>
        {only && <p class="section-aside">{marketplace(only.marketplace).host}</p>}
      </div>
      {/* One purse keeps the same elements when a second comes, so that a half-typed form in it stays. */}
      <div class="purses">
        {shown.map((purse, index) => (
          <details key={purse.marketplace} class="purse" open={index === 0 || drafts.includes(purse.marketplace)}>
            <summary hidden={only !== undefined}>
              <span class="purse-host">{marketplace(purse.marketplace).host}</span>
              <span class="purse-sum">
                {purse.balance === null ? own.purse.unknown : formatMoneyIn(purse.balance.amount, purse.marketplace)}
              </span>
            </summary>
            <PurseCard
              speech={speech}
              purse={purse}
              now={now}
              staleAfterDays={staleAfterDays}
              write={write}
              opened={drafts.includes(purse.marketplace) ? 'set' : null}
              said={only ? said : null}
            />
          </details>
        ))}
      </div>
      <AddPurse
        speech={speech}
        taken={shown.map(({ marketplace: id }) => id)}
        add={(id) => setDrafts([...drafts, id])}
      />
    </section>
  );
}
