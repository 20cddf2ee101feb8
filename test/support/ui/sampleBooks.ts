import type { Credit } from '../../../src/core/credits/credit';
import { type CalendarDay, calendarDay } from '../../../src/core/days/calendarDay';
import type { Entry } from '../../../src/core/ledger/ledger';
import type { Purse } from '../../../src/core/ledger/purse';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import { money } from '../../../src/core/money/money';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NO_SMALL_CHANGE } from '../../../src/core/smallChange/smallChange';
import type { Books } from '../../../src/messages/protocol';
import { draftPurse } from '../../../src/ui/popup/draftPurse';

/** Noon of 2026-11-21 in the zone of amazon.com. */
export const NOW = Date.UTC(2026, 10, 21, 20);
export const DAY = 86_400_000;

export function day(text: string): CalendarDay {
  const found = calendarDay(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

export function purse(change: Partial<Purse> = {}): Purse {
  return { ...draftPurse(change.book?.marketplace ?? 'US'), ...change };
}

/** A purse of amazon.com with this many cents, learned this many days ago. */
export function known(minor: number, days: number, how: 'page' | 'shopper' = 'page'): Purse {
  const amount = money(minor, 'USD');
  return purse({ balance: { amount, asOf: NOW - days * DAY, how }, free: amount });
}

export function creditOf(change: Partial<Credit> = {}): Credit {
  return {
    id: 'lot',
    book: { marketplace: 'US' },
    kind: 'no-rush',
    left: money(300, 'USD'),
    scope: 'digital',
    ends: 'unknown',
    note: '',
    addedAt: NOW,
    ...change,
  };
}

let written = 0;

/** An entry of amazon.com, later than all entries before it. */
export function entry(fields: Partial<Entry> & Pick<Entry, 'kind'>, id: MarketplaceId = 'US'): Entry {
  written += 1;
  return { id: `entry-${written}`, book: { marketplace: id }, at: NOW - DAY, seq: written, ...fields } as Entry;
}

export function books(change: Partial<Books> = {}): Books {
  return {
    now: NOW,
    purses: [],
    reserves: [],
    bleeds: [],
    pending: [],
    drifts: [],
    questions: [],
    credits: [],
    ended: { credits: [], thisYear: [] },
    entries: [],
    undone: [],
    settings: DEFAULT_SETTINGS,
    smallChange: NO_SMALL_CHANGE,
    device: { notifications: false, quiet: null, sync: false },
    sights: [],
    leftOutOfSync: 0,
    count: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
    backupDue: false,
    unreadableRows: 0,
    ...change,
  };
}
