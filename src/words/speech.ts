import type { DigestWords } from './en/digest';
import type { LedgerWords } from './en/ledger';
import type { OptionsWords } from './en/options';
import type { PageReportWords } from './en/pageReport';
import type { PopupWords } from './en/popup';
import type { WhyWords } from './whyWords';
import type { Words } from './words';

/** Everything that is said to people in one language. A language is one folder, and this type demands it complete. */
export interface Speech {
  /** What every surface says: advice, names of things, the notice. */
  readonly words: Words;
  /** What the popup says. */
  readonly own: PopupWords;
  readonly ledger: LedgerWords;
  readonly options: OptionsWords;
  readonly report: PageReportWords;
  /** Notifications and the toolbar button. */
  readonly digest: DigestWords;
  /** Why something that was asked for is not done. */
  readonly why: WhyWords;
}
