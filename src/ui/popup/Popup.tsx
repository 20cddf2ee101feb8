import { useState } from 'preact/hooks';
import type { EpochMs } from '../../core/days/calendarDay';
import { isDenied } from '../../core/page/firstSight';
import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import type { Write } from '../forms/change';
import type { OrderInFront } from './CreditRow';
import { Credits } from './Credits';
import { FirstRun } from './FirstRun';
import { PageReport, type Reports } from './PageReport';
import { Purses } from './Purses';
import { RecentEntries } from './RecentEntries';
import { Snoozed } from './Snoozed';
import { type TabState, ThisPage } from './ThisPage';

interface Props {
  readonly speech: Speech;
  readonly books: BooksState;
  readonly tab: TabState;
  /** The clock, for what the tab tells; the books bring their own. */
  readonly now: EpochMs;
  readonly reports: Reports;
  readonly write: Write;
  readonly askForAccess: () => void;
  readonly openAgain: () => void;
}

/** The popup. */
export function Popup({ speech, books, tab, now, reports, write, askForAccess, openAgain }: Props) {
  const { words, own } = speech;
  const sights = books.at === 'open' ? books.books.sights : null;
  return (
    <>
      <header class="page-head">
        <h1>
          <img src="/icon/48.png" width="20" height="20" alt="" /> {words.notice.name}
        </h1>
        <nav>
          <a class="link" href="/ledger.html" target="_blank" rel="noreferrer">
            {own.ledger}
          </a>
          <a class="link" href="/options.html" target="_blank" rel="noreferrer">
            {own.options}
          </a>
        </nav>
      </header>
      <main>
        <ThisPage speech={speech} tab={tab} now={now} sights={sights} write={write} askForAccess={askForAccess} />
        <BooksGate words={own.books} books={books} openAgain={openAgain}>
          {(open) => <BookSections speech={speech} books={open} tab={tab} write={write} />}
        </BooksGate>
        {tab.at === 'told' && (
          <PageReport
            words={speech.report}
            tab={tab}
            isWanted={isDenied(tab.reading, sights ?? [])}
            reports={reports}
          />
        )}
      </main>
      <footer class="page-foot">{own.imprint}</footer>
    </>
  );
}

/** Nothing was ever seen or said: no balance, no credit, no entry. */
function isFirstRun({ purses, credits, entries, questions }: Books): boolean {
  return (
    credits.length === 0 &&
    entries.length === 0 &&
    questions.length === 0 &&
    purses.every(({ balance }) => balance === null)
  );
}

/** The order whose own page is in front: what was used can be noted as used on it. */
function orderOn(tab: TabState): OrderInFront | null {
  if (tab.at !== 'told' || tab.reading.kind !== 'order-details') return null;
  const { marketplace, facts } = tab.reading;
  return facts.order.state === 'read' ? { marketplace, order: facts.order.value } : null;
}

interface SectionProps {
  readonly speech: Speech;
  readonly books: Books;
  readonly tab: TabState;
  readonly write: Write;
}

function BookSections({ speech, books, tab, write }: SectionProps) {
  const { now, purses, entries, undone } = books;
  const here = tab.at === 'told' ? tab.reading.marketplace : null;
  const shop = here ?? purses[0]?.book.marketplace ?? 'US';
  const common = { speech, now, write };
  const [setInFirstRun, setSaid] = useState<string | null>(null);
  return (
    <>
      <Snoozed speech={speech} books={books} write={write} />
      {isFirstRun(books) ? (
        <FirstRun speech={speech} shop={shop} write={write} done={setSaid} />
      ) : (
        <Purses speech={speech} books={books} here={here} write={write} said={setInFirstRun} />
      )}
      <Credits {...common} books={books} shop={shop} order={orderOn(tab)} />
      {entries.length > 0 && <RecentEntries {...common} entries={entries} undone={undone} reserves={books.reserves} />}
      {books.unreadableRows > 0 && <p class="section quiet">{speech.own.books.unreadableRows(books.unreadableRows)}</p>}
    </>
  );
}
