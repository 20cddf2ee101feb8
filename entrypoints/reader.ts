import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/readerSlot';
import { readPage } from '../src/site/readPage';

/** Brought into a frame when its address leads to a page that there is something to read on. */
export default defineUnlistedScript(() => offerReader(readPage));
