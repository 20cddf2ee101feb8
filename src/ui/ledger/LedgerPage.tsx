import { useMemo, useState } from 'preact/hooks';
import type { CreditId } from '../../core/ledger/book';
import type { Entry } from '../../core/ledger/ledger';
import type { Books, History } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import { bookKey, bookName } from '../forms/bookNames';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import { SelectField } from '../forms/SelectField';
import type { Call } from '../forms/said';
import { BookSection } from './BookSection';
import { CreditTimeline } from './CreditTimeline';
import { LatestEntries } from './LatestEntries';
import type { HistoryState } from './ledgerController';
import { SmallChange } from './SmallChange';
import type { SaveFile } from './saveFile';
import { Transfer } from './Transfer';

interface Props {
  readonly speech: Speech;
  readonly books: BooksState;
  readonly history: HistoryState;
  readonly call: Call;
  readonly write: Write;
  readonly save: SaveFile;
  /** The credit that the page was opened for, or null. */
  readonly sought: CreditId | null;
  readonly openAgain: () => void;
}

/** The ledger page: all that is written, book by book, and the ways out of it and into it. */
export function LedgerPage({ speech, books, history, call, write, save, sought, openAgain }: Props) {
  const { ledger, own } = speech;
  return (
    <>
      <header class="page-head">
        <h1>
          <img src="/icon/48.png" width="24" height="24" alt="" /> {ledger.title}
        </h1>
        <nav>
          <a class="link" href="/options.html">
            {own.options}
          </a>
        </nav>
      </header>
      <main>
        <p class="quiet">{ledger.intro}</p>
        <BooksGate words={own.books} books={books} openAgain={openAgain}>
          {(open) => (
            <>
              {history.at === 'reading' && (
                <>
                  <p class="quiet">{ledger.reading}</p>
                  <LatestEntries speech={speech} books={open} write={write} />
                </>
              )}
              {history.at === 'failed' && <p role="alert">{history.error}</p>}
              {history.at === 'open' && (
                <Sections
                  speech={speech}
                  books={open}
                  history={history.history}
                  call={call}
                  write={write}
                  save={save}
                  sought={sought}
                />
              )}
            </>
          )}
        </BooksGate>
      </main>
      <footer class="page-foot">{own.imprint}</footer>
    </>
  );
}

interface SectionsProps {
  readonly speech: Speech;
  readonly books: Books;
  readonly history: History;
  readonly call: Call;
  readonly write: Write;
  readonly save: SaveFile;
  readonly sought: CreditId | null;
}

function Sections({ speech, books, history, call, write, save, sought }: SectionsProps) {
  const { ledger, own } = speech;
  const [only, setOnly] = useState('all');
  const [says, setSays] = useState<string | null>(null);
  const byBook = useMemo(
    // By their names: entries come in no order of their own, and books must not change places with each new one.
    () => [...Map.groupBy(history.entries, (entry) => bookKey(entry.book))].sort(([a], [b]) => (a < b ? -1 : 1)),
    [history.entries],
  );
  const undone = useMemo(() => new Set(history.undone), [history.undone]);
  const nameOf = (entries: readonly Entry[]) => (entries[0] ? bookName(entries[0].book) : '');
  return (
    <>
      {byBook.length > 1 && (
        <SelectField
          label={ledger.which}
          options={[
            { value: 'all', label: ledger.all },
            ...byBook.map(([key, entries]) => ({ value: key, label: nameOf(entries) })),
          ]}
          value={only}
          choose={setOnly}
        />
      )}
      <ResultLine says={says} />
      {byBook.length === 0 && <p>{ledger.empty}</p>}
      {byBook
        .filter(([key]) => only === 'all' || only === key)
        .map(([key, entries]) => (
          <BookSection
            key={key}
            speech={speech}
            book={entries[0] ? entries[0].book : { marketplace: 'US' }}
            entries={entries}
            undone={undone}
            books={books}
            write={write}
            said={setSays}
          />
        ))}
      <CreditTimeline
        speech={speech}
        credits={books.credits}
        entries={history.entries}
        ladder={books.settings.ladder}
        now={books.now}
        sought={sought}
      />
      <SmallChange speech={speech} books={books} write={write} />
      <Transfer speech={speech} books={books} history={history} call={call} write={write} save={save} />
      {books.unreadableRows > 0 && <p class="quiet">{own.books.unreadableRows(books.unreadableRows)}</p>}
    </>
  );
}
