import type { Shop } from '../../core/marketplaces/marketplaces';
import type { ActivityRow, ActivityWindow, GiftBalanceReading } from '../../core/page/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../../core/page/reading';
import { readDay } from '../../core/parsing/dayText';
import { readMoney } from '../../core/parsing/moneyText';
import { MOST_ACTIVITY_ROWS } from '../../core/settings/limits';
import { agreed, allShown, amountOf } from '../dom/interpret';
import { isShown, shownText } from '../dom/shown';
import { firstIn, fits } from '../dom/tree';
import { purchaseKey } from '../facts/purchaseKey';
import { ACTIVITY, BALANCES, NEWER, OLDER, PAGER } from '../locators/account';
import { SWITCHED_OFF } from '../locators/design';
import { LINK } from '../locators/html';
import { certaintyOf, says } from '../words/labels';

/** The kind of a row; null where its words and the sign of its amount disagree. The words are not kept. */
function kindOf(words: string, minor: number): ActivityRow['kind'] | null {
  const kinds = ['spent', 'refunded', 'reloaded', 'added'] as const;
  const kind = kinds.find((one) => says(one, words)) ?? 'other';
  return kind !== 'other' && (kind === 'spent') !== minor < 0 ? null : kind;
}

/**
 * The order that a row names: a hash of its number, and whether the order is digital. The numbers of digital orders
 * begin with a letter.
 */
function orderOf(description: Element): Pick<ActivityRow, 'digital' | 'order'> {
  const number = /(?:^|[\s(])((?:[A-Z]\d{2}|\d{3,4})-\d{6,7}-\d{7})\b/.exec(shownText(description))?.[1];
  if (number === undefined) return {};
  const order = purchaseKey(number);
  return { digital: /^[A-Z]/.test(number), ...(order !== null && { order }) };
}

/**
 * Reads one row: date, description, amount and, since 2023, the closing balance. Null where a cell has no clear
 * reading.
 */
function activityOf([date, description, moved, after]: readonly Element[], of: Shop): ActivityRow | null {
  if (!date || !description || !moved) return null;
  const day = readDay(shownText(date), ...of.languages);
  const amount = readMoney(shownText(moved), of);
  const closing = after ? readMoney(shownText(after), of) : amount;
  if (!day || amount.state !== 'amount' || closing.state !== 'amount') return null;
  // A balance is never negative.
  if (after && closing.value.minor < 0) return null;
  const kind = kindOf(shownText(description.firstElementChild ?? description), amount.value.minor);
  if (!kind) return null;
  return { day, kind, amount: amount.value, closing: after ? closing.value : null, ...orderOf(description) };
}

/** Whether a row is not settled yet: a cell, or a part of a cell, says only that. */
function isPending(cells: readonly Element[]): boolean {
  const parts = cells.flatMap((cell) => [cell, ...cell.children]);
  return parts.some((part) => certaintyOf('pending', shownText(part)) !== null);
}

const cellsOf = (row: Element | undefined) => [...(row?.children ?? [])];

function activityOn(document: Document, of: Shop): Reading<readonly ActivityRow[]> {
  const rows = allShown(document, ACTIVITY);
  // The page also uses tables for layout. The activity table has a heading of three or four columns.
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
  const below = rows
    .slice(heading + 1, heading + 1 + MOST_ACTIVITY_ROWS)
    .map(({ element }) => cellsOf(element))
    .filter((cells) => !isPending(cells));
  const activity = below.flatMap((cells) => (cells.length === columns ? (activityOf(cells, of) ?? []) : []));
  return activity.length === below.length ? read(activity, first.by) : unreadable('amount');
}

/** Whether one end of the pager leads to another page; null where it is not the known pager. */
function leadsOn(end: Element | null): boolean | null {
  if (!end || !isShown(end)) return null;
  const disabled = fits(end, SWITCHED_OFF);
  return disabled === (firstIn(end, LINK) === null) ? !disabled : null;
}

/**
 * Which page of the activity is open: the newest, the oldest or one between. Both ends of the pager must be there, and
 * the link and the look of each end must agree. A page without a pager tells nothing, because no account with so few
 * rows was ever seen.
 */
function windowOf(document: Document, activity: Reading<readonly ActivityRow[]>): Reading<ActivityWindow> {
  const [pager, ...copies] = allShown(document, PAGER);
  if (!pager) return activity.state === 'absent' ? ABSENT : unreadable('missing');
  if (copies.length > 0) return unreadable('several');
  const [newer, older] = [firstIn(pager.element, NEWER), firstIn(pager.element, OLDER)];
  const [toNewer, toOlder] = newer === older ? [null, null] : [leadsOn(newer), leadsOn(older)];
  if (toNewer === null || toOlder === null) return unreadable('contradiction');
  return read({ newest: !toNewer, oldest: !toOlder }, pager.by);
}

/** Reads the gift balance page: the balance, and the open page of the activity. */
export function readGiftBalance(document: Document, of: Shop): GiftBalanceReading['facts'] {
  const balances = allShown(document, BALANCES).map((found) => amountOf(found, of));
  const seen = agreed(balances, 'contradiction');
  const balance = seen.state === 'read' && seen.value.minor < 0 ? unreadable('amount') : seen;
  const activity = activityOn(document, of);
  const window = windowOf(document, activity);
  return { balance, activity, window };
}
