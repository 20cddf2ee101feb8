import { useState } from 'preact/hooks';
import type { AccountLabel } from '../../core/ledger/book';
import { type Purse, WISHES, type Wish } from '../../core/ledger/purse';
import { balancePageUrl } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import { bookKey } from '../forms/bookNames';
import { Choice } from '../forms/Choice';
import { ResultLine } from '../forms/ResultLine';
import { Around, useSpeech, useWrite } from '../shared/surroundings';
import { DriftPanel } from './DriftPanel';
import { HeldLines } from './HeldLines';
import { Learned } from './Learned';
import { PendingOrders } from './PendingOrders';
import { type PursePanel, PursePanels } from './PursePanels';
import { Reserves } from './Reserves';

/** The other parts of the books that a purse shows. */
export type HeldBooks = Pick<Books, 'reserves' | 'bleeds' | 'pending' | 'drifts'>;

interface Props {
  readonly purse: Purse;
  /** The reserves, small purchases, pending orders and differences of every purse. */
  readonly held: HeldBooks;
  /** The labels for accounts of this marketplace. */
  readonly labels: readonly AccountLabel[];
  readonly staleAfterDays: number;
  /** The form that is open at first. */
  readonly opened?: PursePanel | null;
  /** Says what was done to the purse before it was shown. It is said here, because the focus moves here. */
  readonly done?: string | null;
}

/** Shows one purse: its balance and how it was learned, its wish, and the forms that change it. */
export function PurseCard({ purse, held, labels, staleAfterDays, opened = null, done = null }: Props) {
  const { words, own } = useSpeech();
  const write = useWrite();
  const [says, setSays] = useState<string | null>(null);
  const isOurs = ({ book }: Pick<Purse, 'book'>) => bookKey(book) === bookKey(purse.book);
  const found = held.drifts.find(isOurs);

  async function choose(wish: Wish): Promise<void> {
    const answer = await write('purse.change', { book: purse.book, wish });
    setSays(answer.ok ? own.purse.wishSaved : answer.error);
  }

  return (
    <div class="purse-body">
      <Around said={setSays}>
        <Learned purse={purse} staleAfterDays={staleAfterDays} />
        <HeldLines purse={purse} />
        <PendingOrders pending={held.pending.filter(isOurs)} />
        {found && <DriftPanel found={found} labels={labels} />}
        <a class="link" href={balancePageUrl(purse.book.marketplace)} target="_blank" rel="noreferrer">
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
          choose={(wish) => void choose(wish)}
        />
        <PursePanels purse={purse} opened={opened} done={done} />
        <ResultLine says={says} />
        {purse.balance !== null && (
          <Reserves
            purse={purse}
            reserves={held.reserves.filter(({ reserve }) => isOurs(reserve))}
            bleeds={held.bleeds}
          />
        )}
      </Around>
    </div>
  );
}
