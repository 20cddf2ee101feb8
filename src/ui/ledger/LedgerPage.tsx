import { useMemo, useState } from 'preact/hooks';
import type { CreditId } from '../../core/ledger/book';
import type { Entry } from '../../core/ledger/ledger';
import type { Books, History } from '../../messages/protocol';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import { bookKey, bookName } from '../forms/bookNames';
import { ResultLine } from '../forms/ResultLine';
import { SelectField } from '../forms/SelectField';
import { PageFrame } from '../shared/PageFrame';
import type { Call } from '../shared/said';
import { Around, useSpeech } from '../shared/surroundings';
import { BookSection } from './BookSection';
import { CreditTimeline } from './CreditTimeline';
import { LatestEntries } from './LatestEntries';
import type { HistoryState } from './ledgerController';
import { SmallChange } from './SmallChange';
import type { SaveFile } from './saveFile';
import { Transfer } from './Transfer';

interface Props {
  readonly books: BooksState;
  readonly history: HistoryState;
  readonly call: Call;
  readonly save: SaveFile;
  /** The credit that the page was opened for, or null. */
  readonly sought: CreditId | null;
  readonly openAgain: () => void;
}

/** The ledger page: everything that is written, book by book, and export and import. */
export function LedgerPage({ books, history, call, save, sought, openAgain }: Props) {
  const { ledger, own } = useSpeech();
  return (
    <PageFrame title={ledger.title} links={[{ href: '/options.html', words: own.options }]}>
      <p class="quiet">{ledger.intro}</p>
      <BooksGate books={books} openAgain={openAgain}>
        {(open) => (
          <>
            {history.at === 'reading' && (
              <>
                <p class="quiet">{ledger.reading}</p>
                <LatestEntries books={open} />
              </>
            )}
            {history.at === 'failed' && <p role="alert">{history.error}</p>}
            {history.at === 'open' && (
              <Sections books={open} history={history.history} call={call} save={save} sought={sought} />
            )}
          </>
        )}
      </BooksGate>
    </PageFrame>
  );
}

interface SectionsProps {
  readonly books: Books;
  readonly history: History;
  readonly call: Call;
  readonly save: SaveFile;
  readonly sought: CreditId | null;
}

function Sections({ books, history, call, save, sought }: SectionsProps) {
  const { ledger, own } = useSpeech();
  const [only, setOnly] = useState('all');
  const [says, setSays] = useState<string | null>(null);
  const byBook = useMemo(
    // Sort by name, because entries come in no fixed order, and books must not change places with each new entry.
    () => [...Map.groupBy(history.entries, (entry) => bookKey(entry.book))].sort(([a], [b]) => (a < b ? -1 : 1)),
    [history.entries],
  );
  const undone = useMemo(() => new Set(history.undone), [history.undone]);
  const nameOf = (entries: readonly Entry[]) => (entries[0] ? bookName(entries[0].book) : '');
  return (
    <Around said={setSays}>
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
            book={entries[0] ? entries[0].book : { marketplace: 'US' }}
            entries={entries}
            undone={undone}
            books={books}
          />
        ))}
      <CreditTimeline
        credits={books.credits}
        entries={history.entries}
        ladder={books.settings.ladder}
        sought={sought}
      />
      <SmallChange books={books} />
      <Transfer books={books} history={history} call={call} save={save} />
      {books.unreadableRows > 0 && <p class="quiet">{own.books.unreadableRows(books.unreadableRows)}</p>}
    </Around>
  );
}
