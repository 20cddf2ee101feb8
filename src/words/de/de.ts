import { de as words } from './advice';
import { digestDe } from './digest';
import { ledgerDe } from './ledger';
import { optionsDe } from './options';
import { pageReportDe } from './pageReport';
import { popupDe } from './popup';
import { whyDe } from './why';

/** Everything that is said in German. */
export const de = {
  words,
  own: popupDe,
  ledger: ledgerDe,
  options: optionsDe,
  report: pageReportDe,
  digest: digestDe,
  why: whyDe,
};
