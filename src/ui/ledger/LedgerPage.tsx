import { useState } from 'preact/hooks';
import type { Entry } from '../../core/ledger';
import { type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { Books } from '../../messages/protocol';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import { ResultLine } from '../forms/ResultLine';
import { SelectField } from '../forms/SelectField';
import type { Write } from '../forms/write';
import { EntryTable } from './EntryTable';
import type { LedgerSpeech } from './words';

interface Props {
  readonly speech: LedgerSpeech;
  readonly books: BooksState;
  readonly write: Write;
  readonly openAgain: () => void;
}

/** The ledger page: all that is written, purse by purse. */
export function LedgerPage({ speech, books, write, openAgain }: Props) {
  return (
    <>
      <header class="page-head">
        <h1>
          <img src="/icon/48.png" width="24" height="24" alt="" /> {speech.ledger.title}
        </h1>
        <nav>
          <a class="link" href="/options.html">
            {speech.own.options}
          </a>
        </nav>
      </header>
      <main>
        <p class="quiet">{speech.ledger.intro}</p>
        <BooksGate words={speech.own.books} books={books} openAgain={openAgain}>
          {(open) => <Tables speech={speech} books={open} write={write} />}
        </BooksGate>
      </main>
      <footer class="page-foot">{speech.own.imprint}</footer>
    </>
  );
}

interface TablesProps {
  readonly speech: LedgerSpeech;
  readonly books: Books;
  readonly write: Write;
}

function Tables({ speech, books, write }: TablesProps) {
  const { ledger, own } = speech;
  const [only, setOnly] = useState<MarketplaceId | 'all'>('all');
  const [says, setSays] = useState<string | null>(null);
  const byPurse = [...Map.groupBy(books.entries, (entry: Entry) => entry.purse)];
  const undone = new Set(books.undone);
  const shown = byPurse.filter(([purse]) => only === 'all' || only === purse);
  return (
    <>
      {byPurse.length > 1 && (
        <SelectField
          label={ledger.filter}
          options={[
            { value: 'all' as const, label: ledger.all },
            ...byPurse.map(([purse]) => ({ value: purse, label: marketplace(purse).host })),
          ]}
          value={only}
          choose={setOnly}
        />
      )}
      <ResultLine says={says} />
      {byPurse.length === 0 && <p>{ledger.empty}</p>}
      {shown.map(([purse, entries]) => (
        <EntryTable
          key={purse}
          speech={speech}
          purse={purse}
          entries={entries}
          undone={undone}
          reserves={books.reserves}
          now={books.now}
          write={write}
          said={setSays}
        />
      ))}
      {byPurse.length > 0 && <p class="quiet">{ledger.most}</p>}
      {books.unreadableRows > 0 && <p class="quiet">{own.books.unreadableRows(books.unreadableRows)}</p>}
    </>
  );
}
