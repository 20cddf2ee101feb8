import { en as words } from './advice';
import { digestEn } from './digest';
import { ledgerEn } from './ledger';
import { optionsEn } from './options';
import { pageReportEn } from './pageReport';
import { popupEn } from './popup';
import { whyEn } from './why';

/** Everything that is said in English. */
export const en = {
  words,
  own: popupEn,
  ledger: ledgerEn,
  options: optionsEn,
  report: pageReportEn,
  digest: digestEn,
  why: whyEn,
};
