import { useEffect, useRef, useState } from 'preact/hooks';
import type { EpochMs } from '../../core/days/calendarDay';
import type { Purse } from '../../core/ledger/purse';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import { ReserveForm } from './ReserveForm';
import { ReserveRow } from './ReserveRow';

interface Props {
  readonly speech: Speech;
  readonly purse: Purse;
  /** Those of this purse. */
  readonly reserves: readonly ReserveProjection[];
  readonly bleeds: Books['bleeds'];
  readonly now: EpochMs;
  readonly write: Write;
}

/** The named parts of a purse that are set aside. */
export function Reserves({ speech, purse, reserves, bleeds, now, write }: Props) {
  const { reserve: own } = speech.own;
  const [adding, setAdding] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  useEffect(() => {
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  return (
    <div class="reserves">
      <div class="section-head">
        <h3>{own.title}</h3>
        <button
          type="button"
          class="button button-small"
          ref={opener}
          aria-expanded={adding}
          onClick={() => {
            setSays(null);
            setAdding(!adding);
          }}
        >
          {own.add}
        </button>
      </div>
      {adding && (
        <ReserveForm
          speech={speech}
          book={purse.book}
          now={now}
          write={write}
          close={(said) => {
            setAdding(false);
            setSays(said);
          }}
        />
      )}
      <ResultLine says={says} />
      {reserves.length > 0 && (
        <>
          <ul class="reserve-list">
            {reserves.map((projection) => (
              <ReserveRow
                key={projection.reserve.id}
                speech={speech}
                projection={projection}
                bleed={bleeds.find(({ reserve }) => reserve === projection.reserve.id)?.bleed ?? null}
                free={purse.free}
                now={now}
                write={write}
                said={(said) => {
                  setSays(said);
                  // A row that was removed takes the focused button with it.
                  if (said === own.removed) opener.current?.focus();
                }}
              />
            ))}
          </ul>
          <p class="quiet reserve-aim">{own.shopKnowsNothing}</p>
        </>
      )}
    </div>
  );
}
