import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { controlOf, pressedElement } from '../src/content/pressedControl';
import { offerReaders } from '../src/content/readerSlot';
import { readPage } from '../src/site/readPage';

/** Brought into a frame when its address leads to a page that there is something to read on. */
export default defineUnlistedScript(() => offerReaders({ read: readPage, controlOf, pressedElement }));
