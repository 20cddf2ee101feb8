import type { Purse } from '../../core/ledger/purse';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import type { Books } from '../../messages/protocol';
import { AddableList } from '../forms/AddableList';
import { useSpeech } from '../shared/surroundings';
import { ReserveForm } from './ReserveForm';
import { ReserveRow } from './ReserveRow';

interface Props {
  readonly purse: Purse;
  /** The reserves of this purse. */
  readonly reserves: readonly ReserveProjection[];
  readonly bleeds: Books['bleeds'];
}

/** Shows the reserves of a purse: its named parts that are set aside. */
export function Reserves({ purse, reserves, bleeds }: Props) {
  const { reserve: own } = useSpeech().own;
  return (
    <div class="reserves">
      <AddableList
        heading={<h3>{own.title}</h3>}
        add={own.add}
        form={(close) => <ReserveForm book={purse.book} close={close} />}
      >
        {(gone) =>
          reserves.length > 0 && (
            <>
              <ul class="reserve-list">
                {reserves.map((projection) => (
                  <ReserveRow
                    key={projection.reserve.id}
                    projection={projection}
                    bleed={bleeds.find(({ reserve }) => reserve === projection.reserve.id)?.bleed ?? null}
                    free={purse.free}
                    gone={gone}
                  />
                ))}
              </ul>
              <p class="quiet reserve-aim">{own.shopKnowsNothing}</p>
            </>
          )
        }
      </AddableList>
    </div>
  );
}
