import { useEffect, useRef, useState } from 'preact/hooks';
import type { EpochMs } from '../../core/days/calendarDay';
import type { AccountLabel } from '../../core/ledger/book';
import { type Purse, WISHES } from '../../core/ledger/purse';
import { balancePageUrl } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import { bookKey } from '../forms/bookNames';
import { Choice } from '../forms/Choice';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import { BalanceForm } from './BalanceForm';
import { DriftPanel } from './DriftPanel';
import { EntryForm } from './EntryForm';
import { HeldLines } from './HeldLines';
import { Learned } from './Learned';
import { NoteForm } from './NoteForm';
import { PendingOrders } from './PendingOrders';
import { PurseSettingsForm } from './PurseSettingsForm';
import { Reserves } from './Reserves';

/** The small forms of a purse; one is open at a time. */
export type PursePanel = 'set' | 'add' | 'note' | 'more';
const PANELS: readonly PursePanel[] = ['set', 'add', 'note', 'more'];

/** What else of the books a purse shows. */
export type HeldBooks = Pick<Books, 'reserves' | 'bleeds' | 'pending' | 'drifts'>;

interface Props {
  readonly speech: Speech;
  readonly purse: Purse;
  /** What the books hold of reserves and differences, of every purse. */
  readonly held: HeldBooks;
  /** The words for accounts of this marketplace. */
  readonly labels: readonly AccountLabel[];
  readonly now: EpochMs;
  readonly staleAfterDays: number;
  readonly write: Write;
  /** The form that is open to begin with. */
  readonly opened?: PursePanel | null;
  /** What was done to it before it was shown: said here, where the focus then goes. */
  readonly said?: string | null;
}

/** One purse: what is in it and how that was learned, what it is for, and the forms to change it. */
export function PurseCard({
  speech,
  purse,
  held,
  labels,
  now,
  staleAfterDays,
  write,
  opened = null,
  said = null,
}: Props) {
  const { words, own } = speech;
  const id = purse.book.marketplace;
  const [panel, setPanel] = useState<PursePanel | null>(opened);
  const [says, setSays] = useState<string | null>(null);
  const openers = useRef<Partial<Record<PursePanel, HTMLButtonElement | null>>>({});
  const returnTo = useRef<PursePanel | null>(null);

  // A form that closes takes the focused control with it; the focus goes back to the button that opened it.
  useEffect(() => {
    if (panel !== null || returnTo.current === null) return;
    openers.current[returnTo.current]?.focus();
    returnTo.current = null;
  }, [panel]);

  useEffect(() => {
    if (said === null) return;
    setSays(said);
    openers.current.set?.focus();
  }, [said]);

  function close(done: string | null): void {
    returnTo.current = panel;
    setPanel(null);
    setSays(done);
  }

  const found = held.drifts.find((drift) => bookKey(drift.book) === bookKey(purse.book));
  const form = { speech, book: purse.book, known: purse.balance, now, write, close };
  return (
    <div class="purse-body">
      <Learned speech={speech} purse={purse} now={now} staleAfterDays={staleAfterDays} />
      <HeldLines speech={speech} purse={purse} />
      <PendingOrders
        speech={speech}
        pending={held.pending.filter((order) => bookKey(order.book) === bookKey(purse.book))}
        write={write}
        said={setSays}
      />
      {found && <DriftPanel speech={speech} found={found} labels={labels} write={write} said={setSays} />}
      <a class="link" href={balancePageUrl(id)} target="_blank" rel="noreferrer">
        {own.purse.openPage}
      </a>
      <Choice
        legend={own.purse.wish}
        layout="list"
        options={WISHES.map((value) => ({
          value,
          label: words.name.wish[value],
          meaning: own.purse.wishMeaning[value],
        }))}
        value={purse.wish}
        choose={async (wish) => {
          const answer = await write('purse.change', { book: purse.book, wish });
          setSays(answer.ok ? own.purse.wishSaved : answer.error);
        }}
      />
      <div class="openers">
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-expanded={panel === name}
            ref={(button) => {
              openers.current[name] = button;
            }}
            onClick={() => {
              setSays(null);
              setPanel(panel === name ? null : name);
            }}
          >
            {own.purse[name]}
          </button>
        ))}
      </div>
      {panel === 'set' && <BalanceForm {...form} />}
      {panel === 'add' && <EntryForm {...form} />}
      {panel === 'note' && <NoteForm {...form} />}
      {panel === 'more' && <PurseSettingsForm speech={speech} purse={purse} write={write} close={close} />}
      <ResultLine says={says} />
      {purse.balance !== null && (
        <Reserves
          speech={speech}
          purse={purse}
          reserves={held.reserves.filter(({ reserve }) => bookKey(reserve.book) === bookKey(purse.book))}
          bleeds={held.bleeds}
          now={now}
          write={write}
        />
      )}
    </div>
  );
}
