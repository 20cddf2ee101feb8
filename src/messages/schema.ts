import { creditCalls } from './calls/credits';
import { fromPage } from './calls/fromPage';
import { ledgerCalls } from './calls/ledger';
import { pageCalls } from './calls/page';
import { reserveCalls } from './calls/reserves';
import { settingsCalls } from './calls/settings';
import { wholeBookCalls } from './calls/wholeBooks';

/** The input of each call that a content script may make. */
export const contentSchemas = fromPage;

/** The input of each call that the extension's own pages may make. */
export const ownPageSchemas = {
  ...wholeBookCalls,
  ...pageCalls,
  ...ledgerCalls,
  ...creditCalls,
  ...reserveCalls,
  ...settingsCalls,
};
