import { creditCalls } from './calls/credits';
import { ledgerCalls } from './calls/ledger';
import { pageCalls } from './calls/page';
import { reserveCalls } from './calls/reserves';
import { settingsCalls } from './calls/settings';
import { wholeBookCalls } from './calls/wholeBooks';

/** The input of each call that the extension's own pages may make. */
export const ownPageCalls = {
  ...wholeBookCalls,
  ...pageCalls,
  ...ledgerCalls,
  ...creditCalls,
  ...reserveCalls,
  ...settingsCalls,
};
