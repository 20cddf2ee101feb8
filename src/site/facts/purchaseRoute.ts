import type { CheckoutFacts } from '../../core/page/pageReading';
import { firstIn } from '../dom/tree';
import { FROM_BUY_NOW } from '../locators/addresses';
import { BUY_NOW_FIELD } from '../locators/pages';
import { purchaseInAddress } from './purchaseKey';
import { readContents } from './readContents';

/** Whether Buy Now led to this payment step. The address says so, or the field that Buy Now sends with its form. */
export function cameFromBuyNow(document: Document, url: URL): boolean {
  return FROM_BUY_NOW.test(url.pathname + url.search) || firstIn(document, BUY_NOW_FIELD) !== null;
}

/** Which purchase a payment step is for, and what it contains. Only facts that could be read are returned. */
export function purchaseFacts(
  document: Document,
  url: URL,
  { goods }: Pick<CheckoutFacts, 'goods'>,
): Pick<CheckoutFacts, 'purchase' | 'contents'> {
  const purchase = purchaseInAddress(url);
  const contents = readContents(document, goods);
  return {
    ...(purchase.state === 'read' ? { purchase } : {}),
    ...(contents.state === 'read' ? { contents } : {}),
  };
}
