import { findOnAccount } from '../findPlace';
import { fixedKind } from '../pageKind';
import { readCreditsPage } from '../readers/readCreditsPage';
import { readGiftBalance } from '../readers/readGiftBalance';
import { readOneClickSettings } from '../readers/readOneClickSettings';
import { readOrderDetails } from '../readers/readOrderDetails';
import { readReturn } from '../readers/readReturn';
import type { Family } from './family';

/** The pages about what already happened: balance, credits, orders, returns. The 1-Click settings belong here too. */
export const BOOK_PAGES: Family = {
  kindOf: fixedKind,
  readers: {
    'gift-balance': readGiftBalance,
    'promo-credits': readCreditsPage,
    'order-details': readOrderDetails,
    return: readReturn,
    'one-click-settings': readOneClickSettings,
  },
  find: (document, kind, target) => findOnAccount(document, kind, target),
};
