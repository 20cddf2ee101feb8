import { readDay } from '../core/dayText';
import type { Shop } from '../core/marketplaces';
import { readMoney } from '../core/moneyText';
import type { ActivityRow, GiftBalanceReading } from '../core/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../core/reading';
import { agreed, allShown, amountOf } from './interpret';
import { says } from './labels';
import { ACTIVITY, BALANCES } from './locators/account';
import { shownText } from './shown';

/** The shop shows fifteen rows to a page. */
const MOST_ROWS = 100;

/** What a row is about, where its words and its sign say the same. The words themselves are not kept. */
function kindOf(words: string, minor: number): ActivityRow['kind'] {
  if (says('spent', words)) return minor < 0 ? 'spent' : 'other';
  const kinds = ['refunded', 'reloaded', 'added'] as const;
  return (minor > 0 && kinds.find((kind) => says(kind, words))) || 'other';
}

/** One row: date, description, amount and, since 2023, the closing balance. Null where a cell has no clear reading. */
function activityOf([date, description, moved, after]: readonly Element[], of: Shop): ActivityRow | null {
  if (!date || !description || !moved) return null;
  const day = readDay(shownText(date), of.locale);
  const amount = readMoney(shownText(moved), of);
  const closing = after ? readMoney(shownText(after), of) : amount;
  if (!day || amount.state !== 'amount' || closing.state !== 'amount') return null;
  const kind = kindOf(shownText(description.firstElementChild ?? description), amount.value.minor);
  return { day, kind, amount: amount.value, closing: after ? closing.value : null };
}

function activityOn(document: Document, of: Shop): Reading<readonly ActivityRow[]> {
  // The page uses tables for pictures too, and a heading has no cells of this kind.
  const rows = allShown(document, ACTIVITY)
    .map(({ by, element }) => ({ by, cells: [...element.children].filter(({ localName }) => localName === 'td') }))
    .filter(({ cells }) => cells.length === 3 || cells.length === 4)
    .slice(0, MOST_ROWS);
  const [first] = rows;
  if (!first) return ABSENT;
  const activity = rows.map(({ cells }) => activityOf(cells, of)).filter((row) => row !== null);
  return activity.length === rows.length ? read(activity, first.by) : unreadable('amount');
}

/** Reads the gift balance page: the balance, and the page of activity that is open. */
export function readGiftBalance(document: Document, of: Shop): GiftBalanceReading['facts'] {
  const balances = allShown(document, BALANCES).map((found) => amountOf(found, of));
  const seen = agreed(balances, 'contradiction');
  const balance = seen.state === 'read' && seen.value.minor < 0 ? unreadable('amount') : seen;
  return { balance, activity: activityOn(document, of) };
}
