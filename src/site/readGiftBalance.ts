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

/** What a row is about; null where its words and its sign disagree. The words themselves are not kept. */
function kindOf(words: string, minor: number): ActivityRow['kind'] | null {
  const kinds = ['spent', 'refunded', 'reloaded', 'added'] as const;
  const kind = kinds.find((one) => says(one, words)) ?? 'other';
  return kind !== 'other' && (kind === 'spent') !== minor < 0 ? null : kind;
}

/** One row: date, description, amount and, since 2023, the closing balance. Null where a cell has no clear reading. */
function activityOf([date, description, moved, after]: readonly Element[], of: Shop): ActivityRow | null {
  if (!date || !description || !moved) return null;
  const day = readDay(shownText(date), of.locale);
  const amount = readMoney(shownText(moved), of);
  const closing = after ? readMoney(shownText(after), of) : amount;
  if (!day || amount.state !== 'amount' || closing.state !== 'amount') return null;
  const kind = kindOf(shownText(description.firstElementChild ?? description), amount.value.minor);
  return kind && { day, kind, amount: amount.value, closing: after ? closing.value : null };
}

const cellsOf = (row: Element | undefined) => [...(row?.children ?? [])];

function activityOn(document: Document, of: Shop): Reading<readonly ActivityRow[]> {
  const rows = allShown(document, ACTIVITY);
  // The page uses tables for pictures too; the activity's has a heading of three or four columns.
  const heading = rows.findIndex(({ element }) =>
    /^(?:th){3,4}$/.test(
      cellsOf(element)
        .map((cell) => cell.localName)
        .join(''),
    ),
  );
  const first = rows[heading];
  if (!first) return rows.some(({ element }) => element.childElementCount > 2) ? unreadable('missing') : ABSENT;
  const columns = first.element.childElementCount;
  const below = rows.slice(heading + 1, heading + 1 + MOST_ROWS).map(({ element }) => cellsOf(element));
  const activity = below.flatMap((cells) => (cells.length === columns ? (activityOf(cells, of) ?? []) : []));
  return activity.length === below.length ? read(activity, first.by) : unreadable('amount');
}

/** Reads the gift balance page: the balance, and the page of activity that is open. */
export function readGiftBalance(document: Document, of: Shop): GiftBalanceReading['facts'] {
  const balances = allShown(document, BALANCES).map((found) => amountOf(found, of));
  const seen = agreed(balances, 'contradiction');
  const balance = seen.state === 'read' && seen.value.minor < 0 ? unreadable('amount') : seen;
  return { balance, activity: activityOn(document, of) };
}
