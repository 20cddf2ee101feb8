import type { DigestWords } from './en/digest';
import type { LedgerWords } from './en/ledger';
import type { OptionsWords } from './en/options';
import type { PageReportWords } from './en/pageReport';
import type { PopupWords } from './en/popup';
import type { WhyWords } from './whyWords';
import type { Words } from './words';

/**
 * Everything that is said to people in one language. Each language is one folder, and it does not compile unless it is
 * complete.
 */
export interface Speech {
  /** The words of every surface: advice, names of things, the notice. */
  readonly words: Words;
  /** The words of the popup. */
  readonly own: PopupWords;
  readonly ledger: LedgerWords;
  readonly options: OptionsWords;
  readonly report: PageReportWords;
  /** The words of notifications and of the toolbar button. */
  readonly digest: DigestWords;
  /** The reasons why a request failed. */
  readonly why: WhyWords;
}
