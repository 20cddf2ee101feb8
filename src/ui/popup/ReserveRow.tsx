import type { Bleed } from '../../core/ledger/bleed';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import type { Money } from '../../core/money/money';
import { useOneOpen } from '../forms/oneOpen';
import { RemoveAsk } from '../forms/RemoveAsk';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import { ReserveForm } from './ReserveForm';
import { ReserveMoveForm } from './ReserveMoveForm';
import { ReserveWords } from './ReserveWords';

interface Props {
  readonly projection: ReserveProjection;
  /** Small purchases since the reserve began, or null. */
  readonly bleed: Bleed | null;
  /** How much of the purse is free to spend; null while that is unknown. */
  readonly free: Money | null;
  /** Is called when this row was removed. The focused button is removed with it. */
  readonly gone: (says: string) => void;
}

/** The small forms of a reserve. At most one is open at a time. */
const FORMS = ['deposit', 'release', 'change'] as const;
type Form = (typeof FORMS)[number];
/** The full name of each form's button. It names the reserve, for people who do not see the row. */
const NAME_OF = { deposit: 'depositFor', release: 'releaseFrom', change: 'changeThis' } as const;

/** Shows one reserve: what it holds of its target, its day, and the forms that put money in and release it. */
export function ReserveRow({ projection, bleed, free, gone }: Props) {
  const { reserve: own } = useSpeech().own;
  const write = useWrite();
  const said = useSaid();
  const forms = useOneOpen<Form>();
  const { reserve } = projection;
  const nameOf = (form: Form) => own[NAME_OF[form]](reserve.name);

  async function remove(): Promise<void> {
    const answer = await write('reserve.remove', { reserve: reserve.id });
    if (answer.ok) gone(own.removed);
    else said(answer.error);
  }

  return (
    <li class="reserve">
      <ReserveWords projection={projection} bleed={bleed} />
      <div class="row-actions">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button button-small"
            {...forms.opener(form)}
            aria-label={nameOf(form)}
            onClick={() => forms.toggle(form)}
          >
            {own[form]}
          </button>
        ))}
        <RemoveAsk words={{ ...own, removeThis: own.removeThis(reserve.name) }} remove={() => void remove()} />
      </div>
      {forms.open === 'change' && (
        <ReserveForm
          book={reserve.book}
          reserve={reserve}
          close={(says) => {
            if (says !== null) said(says);
            forms.close();
          }}
        />
      )}
      {(forms.open === 'deposit' || forms.open === 'release') && (
        <ReserveMoveForm
          what={forms.open}
          projection={projection}
          label={nameOf(forms.open)}
          free={free}
          close={forms.close}
        />
      )}
    </li>
  );
}
