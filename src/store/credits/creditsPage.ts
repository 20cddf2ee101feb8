import { type NoRushChange, noRushChange } from '../../core/credits/noRush';
import type { CalendarDay, EpochMs } from '../../core/days/calendarDay';
import { sameBook } from '../../core/ledger/book';
import type { ContainerId } from '../../core/ledger/containerBooks';
import { LEARNED_NOTHING, type LearnedCredits, type PageLearned } from '../../core/ledger/learned';
import type { Entry } from '../../core/ledger/ledger';
import { type MarketplaceId, marketplace as shopOf } from '../../core/marketplaces/marketplaces';
import { money, sum } from '../../core/money/money';
import type { CreditsPageRow } from '../../core/page/pageReading';
import type { Transaction } from '../database/tables';
import { bookInContainer } from '../ledger/containers';
import { projectionsOf, type Stamp } from '../ledger/entries';
import { isOutdone, keepOpening } from './creditsVisit';
import { addCredit, grantMore, readCredits, removeCredit, useCredit } from './keptCredits';
import { keepRemoved, readRemoved } from './removedCredits';

/** What one opening of the page of promotional credits shows. */
export interface CreditsPage {
  readonly marketplace: MarketplaceId;
  readonly visit: string;
  /** When the page was loaded. Absent: just now. */
  readonly loadedAt?: EpochMs;
  /** All credits that it lists. */
  readonly rows: readonly CreditsPageRow[];
  /** Today in the marketplace's zone. */
  readonly today: CalendarDay;
  /** Where the tab keeps its cookies. Absent if the browser does not say. */
  readonly container?: ContainerId | undefined;
}

/**
 * Updates the credits that came from this page to what it shows now, for the account that this browser was last seen
 * with. One opening is taken in only once. If it is asked again, changes that were made in the meantime stay.
 */
export async function learnCreditsPage(
  transaction: Transaction<'readwrite'>,
  { marketplace, visit, loadedAt, rows, today, container }: CreditsPage,
  stamp: Stamp,
): Promise<PageLearned<LearnedCredits>> {
  const opening = { visit, loadedAt: Math.min(loadedAt ?? stamp.at, stamp.at) };
  if (await isOutdone(transaction, marketplace, opening)) return LEARNED_NOTHING;
  const book = await bookInContainer(transaction, await projectionsOf(transaction, marketplace), container);
  if (book === null) return LEARNED_NOTHING;
  const credits = (await readCredits(transaction)).filter((credit) => sameBook(credit.book, book));
  const change = noRushChange(rows, credits, await readRemoved(transaction, book), today);
  for (const twin of change.twins) await removeCredit(transaction, twin);
  await keepRemoved(transaction, book, change.stillRemoved);
  const written: Entry[] = [];
  for (const credit of change.add) {
    const filled = { kind: 'no-rush', source: 'no-rush-page', note: '' } as const;
    const added = { ...credit, ...filled, book, id: stamp.newId(), addedAt: stamp.at };
    written.push(await addCredit(transaction, added, stamp));
  }
  for (const { credit: id, left } of change.change) {
    const before = credits.find((credit) => credit.id === id)?.left ?? left;
    const more = left.minor - before.minor;
    const difference = money(Math.abs(more), left.currency);
    const isMore = more > 0;
    written.push(
      isMore
        ? await grantMore(transaction, id, difference, stamp)
        : await useCredit(transaction, { credit: id, amount: difference, purchase: null }, stamp),
    );
  }
  const ids = written.map(({ id }) => id);
  await keepOpening(transaction, marketplace, opening, ids);
  return { recorded: learnedOf(written, marketplace), changed: isChanged(change), asks: false };
}

function isChanged({ add, change, twins }: NoRushChange): boolean {
  return add.length + change.length + twins.length > 0;
}

function learnedOf(written: readonly Entry[], marketplace: MarketplaceId): LearnedCredits | null {
  const [first] = written;
  if (first === undefined) return null;
  const sumOf = (kind: 'credit-granted' | 'credit-used') => {
    const amounts = written.flatMap((entry) => (entry.kind === kind ? [entry.amount] : []));
    return amounts.length > 0 ? sum(amounts, shopOf(marketplace).currency) : null;
  };
  return { entry: first.id, noted: sumOf('credit-granted'), gone: sumOf('credit-used') };
}
