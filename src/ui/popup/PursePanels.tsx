import { useEffect } from 'preact/hooks';
import type { Purse } from '../../core/ledger/purse';
import { useOneOpen } from '../forms/oneOpen';
import { useSaid, useSpeech } from '../shared/surroundings';
import { BalanceForm } from './BalanceForm';
import { EntryForm } from './EntryForm';
import { NoteForm } from './NoteForm';
import { PurseSettingsForm } from './PurseSettingsForm';

/** The small forms of a purse. At most one is open at a time. */
export type PursePanel = 'set' | 'add' | 'note' | 'more';
const PANELS: readonly PursePanel[] = ['set', 'add', 'note', 'more'];

interface Props {
  readonly purse: Purse;
  /** The form that is open at first. */
  readonly opened: PursePanel | null;
  /** Says what was done to the purse before it was shown. It is said here, because the focus moves here. */
  readonly done: string | null;
}

/** Shows the buttons that open the forms of a purse, and the form that is open. */
export function PursePanels({ purse, opened, done }: Props) {
  const { own } = useSpeech();
  const said = useSaid();
  const panels = useOneOpen(opened);

  useEffect(() => {
    if (done === null) return;
    said(done);
    panels.focus('set');
  }, [done]);

  function close(says: string | null): void {
    panels.close();
    said(says);
  }

  const form = { book: purse.book, known: purse.balance, close };
  return (
    <>
      <div class="openers">
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            {...panels.opener(name)}
            onClick={() => {
              said(null);
              panels.toggle(name);
            }}
          >
            {own.purse[name]}
          </button>
        ))}
      </div>
      {panels.open === 'set' && <BalanceForm {...form} />}
      {panels.open === 'add' && <EntryForm {...form} />}
      {panels.open === 'note' && <NoteForm book={purse.book} close={close} />}
      {panels.open === 'more' && <PurseSettingsForm purse={purse} close={close} />}
    </>
  );
}
