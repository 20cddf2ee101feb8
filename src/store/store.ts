import type { AllBooks } from './books/allBooks';
import type { CreditBooks } from './books/creditBooks';
import type { LedgerBooks } from './books/ledgerBooks';
import type { PageBooks } from './books/pageBooks';
import type { ReserveBooks } from './books/reserveBooks';
import type { SettingsBooks } from './books/settingsBooks';

/** The books on this device. Every function is one transaction: kept as a whole or not at all. */
export interface Store extends PageBooks, LedgerBooks, CreditBooks, ReserveBooks, SettingsBooks, AllBooks {
  /** Ends the connection; the next call opens a new one. */
  close(): void;
}
