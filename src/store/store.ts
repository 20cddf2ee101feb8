import type { AllBooks } from './books/allBooks';
import type { CreditBooks } from './books/creditBooks';
import type { LedgerBooks } from './books/ledgerBooks';
import type { PageBooks } from './books/pageBooks';
import type { ReserveBooks } from './books/reserveBooks';
import type { SettingsBooks } from './books/settingsBooks';

/** The books on this device. Each function is one transaction: it keeps everything or nothing. */
export interface Store extends PageBooks, LedgerBooks, CreditBooks, ReserveBooks, SettingsBooks, AllBooks {
  /** Closes the connection. The next call opens a new one. */
  close(): void;
}
