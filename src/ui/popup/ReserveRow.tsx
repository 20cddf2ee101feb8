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
  /** Small purchases since it began, or null. */
  readonly bleed: Bleed | null;
  /** What is free to spend of the purse; null while that is unknown. */
  readonly free: Money | null;
  /** Says that this row was removed, and with it the focused button. */
  readonly gone: (says: string) => void;
}

/** The small forms of a reserve; one is open at a time. */
const FORMS = ['deposit', 'release', 'change'] as const;
type Form = (typeof FORMS)[number];
/** What the button of each is called where the reserve is not in sight. */
const NAME_OF = { deposit: 'depositFor', release: 'releaseFrom', change: 'changeThis' } as const;

/** One reserve: what it holds of its target, by when, and the ways to put money in and to let it go. */
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
