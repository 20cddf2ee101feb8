import * as account from '../locators/account';
import * as contents from '../locators/contents';
import * as controls from '../locators/controls';
import * as goods from '../locators/goods';
import * as orders from '../locators/orders';
import * as pages from '../locators/pages';
import * as payment from '../locators/payment';
import * as summary from '../locators/summary';

/** All locators, by file. */
export const LOCATOR_FILES: Readonly<Record<string, object>> = {
  account,
  contents,
  controls,
  goods,
  orders,
  pages,
  payment,
  summary,
};
