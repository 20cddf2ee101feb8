import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReport } from '../src/content/readerSlot';
import { pageReport } from '../src/site/report/pageReport';

/** The popup injects this script into a page when the shopper asks for a report about the page. */
export default defineUnlistedScript(() => offerReport(pageReport));
