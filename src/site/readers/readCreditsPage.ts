import type { Shop } from '../../core/marketplaces/marketplaces';
import { money } from '../../core/money/money';
import type { CreditsPageRow, CreditsReading } from '../../core/page/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../../core/page/reading';
import { readDay } from '../../core/parsing/dayText';
import { moneyIn, readMoney } from '../../core/parsing/moneyText';
import { allShown, firstShown, shownIn } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { allIn } from '../dom/tree';
import { CREDIT_BALANCE, CREDIT_END, CREDIT_NAME, CREDIT_ROWS, CREDIT_TITLES } from '../locators/account';
import { CREDIT_ENDING, DIGITAL_CREDIT, EXPIRES, NO_RUSH } from '../words/phrases';

const MOST_ROWS = 50;

function endingIn(text: string, scope: CreditsPageRow['scope'], of: Shop): CreditsPageRow | null {
  const [, sum = '', date = ''] = CREDIT_ENDING.exec(text) ?? [];
  const amount = readMoney(sum, of);
  const ends = readDay(date, ...of.languages);
  return ends && amount.state === 'amount' && amount.value.minor >= 0 ? { amount: amount.value, ends, scope } : null;
}

/**
 * The credits of one block: one credit for each end date that the block names, and one without an end for the rest of
 * the block's balance. Null where a text has no clear reading, or where the credits with an end add up to more than the
 * balance.
 */
function creditsOf(block: Element, of: Shop): CreditsPageRow[] | null {
  const name = shownIn(block, CREDIT_NAME);
  const balance = shownIn(block, CREDIT_BALANCE);
  const scope = name && DIGITAL_CREDIT.test(shownText(name)) ? 'digital' : 'unsure';
  const texts = [...allIn(block, CREDIT_END)].map(shownText).filter((text) => EXPIRES.test(text));
  const rows = texts.slice(0, MOST_ROWS).map((text) => endingIn(text, scope, of));
  const whole = balance ? readMoney(shownText(balance), of) : null;
  if (whole?.state !== 'amount' || rows.includes(null)) return null;
  const ending = rows.filter((row) => row !== null);
  const rest = whole.value.minor - ending.reduce((sum, { amount }) => sum + amount.minor, 0);
  if (rest < 0) return null;
  return rest === 0 ? ending : [...ending, { amount: money(rest, of.currency), ends: null, scope }];
}

function creditsOn(document: Document, of: Shop): Reading<readonly CreditsPageRow[]> {
  const titles = allShown(document, CREDIT_TITLES).map(({ element }) => shownText(element));
  if (!titles.some((title) => NO_RUSH.test(title))) return unreadable('missing');
  // The page shows the sum of all blocks too. The blocks must add up to it.
  const [total, ...more] = titles.map((title) => moneyIn(title, of)).filter(({ state }) => state !== 'none');
  if (total?.state !== 'amount' || more.length > 0) return unreadable(total ? 'amount' : 'one-signal');
  const blocks = allShown(document, CREDIT_ROWS).filter(({ element }) =>
    firstShown(element, { name: CREDIT_NAME, balance: CREDIT_BALANCE }),
  );
  const [first] = blocks;
  if (!first) return total.value.minor === 0 ? ABSENT : unreadable('contradiction');
  const credits = blocks.slice(0, MOST_ROWS).map(({ element }) => creditsOf(element, of));
  if (credits.includes(null)) return unreadable('amount');
  const rows = credits.flatMap((rows) => rows ?? []).filter(({ amount }) => amount.minor > 0);
  const sum = rows.reduce((sum, { amount }) => sum + amount.minor, 0);
  return sum === total.value.minor ? read(rows, first.by) : unreadable('contradiction');
}

/**
 * Reads the page of no-rush credits. The page is known only from two public readers, so anything unusual is unreadable.
 */
export function readCreditsPage(document: Document, of: Shop): CreditsReading['facts'] {
  return { credits: creditsOn(document, of) };
}
