import type { Credit } from '../../../src/core/credits/credit';
import { type CalendarDay, dayAt, type EpochMs, laterDay } from '../../../src/core/days/calendarDay';
import type { ActivityPage } from '../../../src/core/ledger/activity/activityStretch';
import type { Book } from '../../../src/core/ledger/book';
import type { Entry, EntryDraft } from '../../../src/core/ledger/ledger';
import { marketplace } from '../../../src/core/marketplaces/marketplaces';
import { type Money, money } from '../../../src/core/money/money';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NO_SMALL_CHANGE } from '../../../src/core/smallChange/smallChange';
import type { WholeBooks } from '../../../src/core/transfer/exportDocument';

const DAY: EpochMs = 86_400_000;
/**
 * The time between two entries. With it, 100,000 entries cover five years, and a short history is the end of a long
 * one.
 */
const APART = (5 * 365 * DAY) / 100_000;
/** How many rows of the activity table one opening of the balance page brings. */
const ROWS_OF_A_VISIT = 12;
/** The seeded history ends this many days ago, so that there are days for later rows. */
const ENDED = 80;
/** How many rows of a page of the activity table have the same day. */
const ROWS_OF_A_DAY = 40;
const START = 1_000_000;
/** What each row of a page of the activity table takes, in cents. */
const ROW = 125;

const HOME: Book = { marketplace: 'US' };
const WORK: Book = { marketplace: 'US', account: 'Work' };
const AWAY: Book = { marketplace: 'DE' };
/** The accounts whose balance pages are opened in turn. A short history has the same books as a long one. */
const BOOKS = [HOME, WORK, HOME, AWAY];

/**
 * Books with this many entries and credits, the same each time. They have three accounts in two marketplaces. Most
 * entries are activity rows whose closing balances match. Between them are balances, orders, notes, uses of credits and
 * undos. The latest balance differs from what the books expect, two orders are pending, and one reserve began ten days
 * before.
 */
export function seededBooks(entries: number, credits: number, now: EpochMs): WholeBooks {
  return {
    purses: [{ book: { marketplace: 'US' }, wish: 'save', smallest: usd(100), buyNow: 'unknown' }],
    entries: seededEntries(entries, now),
    credits: Array.from({ length: credits }, (_, at) => seededCredit(at, now)),
    reserves: [
      {
        id: 'reserve',
        book: { marketplace: 'US' },
        name: 'A lamp',
        target: usd(20_000),
        floor: usd(0),
        by: null,
        began: now - (ENDED + 10) * DAY,
      },
    ],
    settings: DEFAULT_SETTINGS,
    smallChange: NO_SMALL_CHANGE,
  };
}

export function usd(minor: number): Money {
  return money(minor, 'USD');
}

function seededCredit(at: number, now: EpochMs): Credit {
  const today = dayAt(now, marketplace('US').zone);
  const isOver = at % 4 === 3;
  const ends = at % 10 === 0 ? 'never' : at % 10 === 5 ? 'unknown' : { on: laterDay(today, isOver ? -1 - at : at) };
  return {
    id: creditId(at),
    book: { marketplace: 'US' },
    kind: 'no-rush',
    left: usd(isOver ? 0 : 100 + (at % 7) * 50),
    scope: at % 3 === 0 ? 'digital' : 'any',
    ends,
    note: '',
    addedAt: now - (at + 1) * DAY,
  };
}

function creditId(at: number): string {
  return `lot-${String(at).padStart(4, '0')}`;
}

/** Writes entries one after the other, with the places and closing balances that the books demand. */
class Hand {
  readonly written: Entry[] = [];
  readonly #places = new Map<string, number>();
  readonly #closings = new Map<Book, number>();
  readonly #count: number;
  readonly #now: EpochMs;

  constructor(count: number, now: EpochMs) {
    this.#count = count;
    this.#now = now - ENDED * DAY;
  }

  get left(): number {
    return this.#count - this.written.length;
  }

  get at(): EpochMs {
    return Math.floor(this.#now - this.left * APART);
  }

  write(draft: EntryDraft): string {
    const seq = (this.#places.get(draft.book.marketplace) ?? 0) + 1;
    this.#places.set(draft.book.marketplace, seq);
    const id = `entry-${String(this.written.length).padStart(7, '0')}`;
    this.written.push({ ...draft, id, at: this.at, seq } as Entry);
    return id;
  }

  closing(book: Book): number {
    return this.#closings.get(book) ?? START;
  }

  /** An activity row that follows the one before it. */
  row(book: Book, minor: number, day: CalendarDay, visit: string): string {
    const { currency } = marketplace(book.marketplace);
    const closing = this.closing(book) + minor;
    this.#closings.set(book, closing);
    return this.write({
      book,
      kind: 'activity',
      row: minor < 0 ? 'spent' : 'added',
      day,
      amount: money(minor, currency),
      closing: money(closing, currency),
      ordinal: 0,
      digital: minor > -500,
      visit,
    });
  }
}

function seededEntries(count: number, now: EpochMs): Entry[] {
  const hand = new Hand(count, now);
  for (let visit = 0; hand.left > 30; visit += 1) {
    openBalancePage(hand, BOOKS[visit % BOOKS.length] ?? HOME, visit);
  }
  while (hand.left > 3) hand.write({ book: HOME, kind: 'noted', text: 'A word on what is to come.' });
  hand.write({ book: HOME, kind: 'observed', balance: usd(hand.closing(HOME) + 1234), visit: 'the last' });
  for (const purchase of ['on its way', 'on its way too']) {
    if (hand.left > 0) hand.write({ book: HOME, kind: 'pending', purchase, amount: usd(700) });
  }
  return hand.written;
}

/** Writes the entries of one opening of the balance page: about 20. */
function openBalancePage(hand: Hand, book: Book, visit: number): void {
  const { zone, currency } = marketplace(book.marketplace);
  const day = dayAt(hand.at, zone);
  const name = `visit-${visit}`;
  const amount = (minor: number) => money(minor, currency);
  const order = `order-${visit}`;
  const pending = hand.write({ book, kind: 'pending', purchase: order, amount: amount(500 + (visit % 90)) });
  for (let row = 1; row < ROWS_OF_A_VISIT; row += 1)
    hand.row(book, -(100 + ((visit * 7 + row * 131) % 900)), day, name);
  hand.row(book, START - hand.closing(book), day, name);
  const nothing = amount(0);
  const covers = amount(500 + (visit % 90));
  hand.write({ book, kind: 'observed', balance: amount(hand.closing(book)), visit: name });
  hand.write({
    book,
    kind: 'settled',
    target: pending,
    by: 'observation',
    covers,
    taken: nothing,
    proof: order,
    visit: name,
  });
  const spent = hand.write({ book, kind: 'moved', amount: amount(-250), cause: 'spent', note: 'A book' });
  if (visit % 5 === 0) hand.write({ book, kind: 'undone', target: spent });
  hand.write({ book, kind: 'noted', text: 'Bought for somebody else.' });
  if (book === HOME) {
    hand.write({ book, kind: 'credit-used', credit: creditId(visit % 1000), amount: usd(50), purchase: order });
    if (visit % 8 === 0) hand.write({ book, kind: 'reserved', reserve: 'reserve', amount: usd(1), note: '' });
  }
}

/**
 * A page of the activity table that the books do not know. Its rows are newest first, and their closing balances match.
 *
 * @param page 0 is the newest page. The rows of the next pages are older.
 * @param size how many rows one page has.
 * @param opening the day of the oldest of a thousand rows, in days after the end of the seeded history.
 */
export function activityPage(page: number, size: number, opening: number, now: EpochMs): ActivityPage {
  const first = laterDay(dayAt(now, marketplace('US').zone), opening - ENDED + 1000 / ROWS_OF_A_DAY);
  const rows = Array.from({ length: size }, (_, at): ActivityRow => {
    const age = page * size + at;
    const day = laterDay(first, -Math.floor(age / ROWS_OF_A_DAY));
    return { day, kind: 'spent', amount: usd(-ROW), closing: usd(START + ROW * age) };
  });
  return { rows, window: { newest: page === 0, oldest: false }, visit: `opening ${opening}, page ${page}` };
}
