import { useState } from 'preact/hooks';
import { isDenied } from '../../core/page/firstSight';
import type { Books } from '../../messages/protocol';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import { PageFrame } from '../shared/PageFrame';
import { useSpeech } from '../shared/surroundings';
import { Credits } from './Credits';
import type { OrderInFront } from './CreditUseForm';
import { FirstRun } from './FirstRun';
import { PageReport, type Reports } from './PageReport';
import { Purses } from './Purses';
import { RecentEntries } from './RecentEntries';
import { Snoozed } from './Snoozed';
import { type TabState, ThisPage } from './ThisPage';

interface Props {
  readonly books: BooksState;
  readonly tab: TabState;
  readonly reports: Reports;
  readonly askForAccess: () => void;
  readonly openAgain: () => void;
}

/** The popup. */
export function Popup({ books, tab, reports, askForAccess, openAgain }: Props) {
  const { words, own } = useSpeech();
  const sights = books.at === 'open' ? books.books.sights : null;
  const links = [
    { href: '/ledger.html', words: own.ledger },
    { href: '/options.html', words: own.options },
  ];
  return (
    <PageFrame title={words.notice.name} links={links} isSmall>
      <ThisPage tab={tab} sights={sights} askForAccess={askForAccess} />
      <BooksGate books={books} openAgain={openAgain}>
        {(open) => <BookSections books={open} tab={tab} />}
      </BooksGate>
      {tab.at === 'told' && <PageReport tab={tab} isWanted={isDenied(tab.reading, sights ?? [])} reports={reports} />}
    </PageFrame>
  );
}

/** Whether the books are still empty: no balance, no credit and no entry. */
function isFirstRun({ purses, credits, entries, questions }: Books): boolean {
  return (
    credits.length === 0 &&
    entries.length === 0 &&
    questions.length === 0 &&
    purses.every(({ balance }) => balance === null)
  );
}

/** Finds the order whose own page is in the active tab. A used credit can be noted as used on this order. */
function orderOn(tab: TabState): OrderInFront | null {
  if (tab.at !== 'told' || tab.reading.kind !== 'order-details') return null;
  const { marketplace, facts } = tab.reading;
  return facts.order.state === 'read' ? { marketplace, order: facts.order.value } : null;
}

interface SectionProps {
  readonly books: Books;
  readonly tab: TabState;
}

function BookSections({ books, tab }: SectionProps) {
  const { own } = useSpeech();
  const { purses, entries, undone } = books;
  const here = tab.at === 'told' ? tab.reading.marketplace : null;
  const shop = here ?? purses[0]?.book.marketplace ?? 'US';
  const [doneInFirstRun, setDone] = useState<string | null>(null);
  return (
    <>
      <Snoozed settings={books.settings} />
      {isFirstRun(books) ? (
        <FirstRun shop={shop} done={setDone} />
      ) : (
        <Purses books={books} here={here} done={doneInFirstRun} />
      )}
      <Credits books={books} shop={shop} order={orderOn(tab)} />
      {entries.length > 0 && <RecentEntries entries={entries} undone={undone} reserves={books.reserves} />}
      {books.unreadableRows > 0 && <p class="section quiet">{own.books.unreadableRows(books.unreadableRows)}</p>}
    </>
  );
}
