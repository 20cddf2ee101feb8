import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReport } from '../src/content/readerSlot';
import { pageReport } from '../src/site/report/pageReport';

/** Brought into a page by the popup, when the shopper asks for a report of it. */
export default defineUnlistedScript(() => offerReport(pageReport));
