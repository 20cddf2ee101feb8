import { readDay } from '../core/dayText';
import type { Marketplace } from '../core/marketplaces';
import type { Money } from '../core/money';
import { readMoney } from '../core/moneyText';
import type { ActivityRow, GiftBalanceReading } from '../core/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../core/reading';
import { agreed, allShown, amountOf } from './interpret';
import { says } from './labels';
import { ACTIVITY, BALANCES } from './locators/account';
import { isShown, shownText } from './shown';

/** The shop shows fifteen rows to a page. */
const MOST_ROWS = 100;

/** What a row is about, where its words and its sign say the same. The words themselves are not kept. */
function kindOf(words: string, amount: Money): ActivityRow['kind'] {
  if (says('refunded', words)) return amount.minor > 0 ? 'refunded' : 'other';
  if (says('spent', words)) return amount.minor < 0 ? 'spent' : 'other';
  if (amount.minor <= 0) return 'other';
  if (says('reloaded', words)) return 'reloaded';
  return says('added', words) ? 'added' : 'other';
}

/** One row: date, description, amount and, since 2023, the closing balance. Null where a cell has no clear reading. */
function activityOf(cells: readonly Element[], of: Marketplace): ActivityRow | null {
  const [date, description, moved, after] = cells;
  if (!date || !description || !moved) return null;
  const day = readDay(shownText(date), of.locale);
  const amount = readMoney(shownText(moved), of);
  const closing = after ? readMoney(shownText(after), of) : null;
  if (!day || amount.state !== 'amount' || (closing && closing.state !== 'amount')) return null;
  const words = shownText(description.firstElementChild ?? description);
  return { day, kind: kindOf(words, amount.value), amount: amount.value, closing: closing?.value ?? null };
}

function activityOn(document: Document, of: Marketplace): Reading<readonly ActivityRow[]> {
  const rows: ActivityRow[] = [];
  for (const row of document.querySelectorAll(ACTIVITY.css)) {
    const cells = [...row.children].filter(({ localName }) => localName === 'td');
    // The page uses tables for pictures too; and a heading has no cells of this kind.
    if (cells.length < 3 || cells.length > 4 || !isShown(row)) continue;
    const activity = activityOf(cells, of);
    if (!activity) return unreadable('amount');
    rows.push(activity);
    if (rows.length === MOST_ROWS) break;
  }
  return rows.length > 0 ? read(rows, ACTIVITY.id) : ABSENT;
}

/** Reads the gift balance page: the balance, and the page of activity that is open. */
export function readGiftBalance(document: Document, of: Marketplace): GiftBalanceReading {
  const balances = allShown(document, BALANCES).map((found) => amountOf(found, of));
  const balance = agreed(balances, 'contradiction');
  const negative = balance.state === 'read' && balance.value.minor < 0;
  return {
    kind: 'gift-balance',
    marketplace: of.id,
    facts: { balance: negative ? unreadable('amount') : balance, activity: activityOn(document, of) },
  };
}
