/** What the content script does with a page that matters: it reads it, and reads it again as it changes. */
export { REAL_TIME, watchPage } from '../../../src/content/watch.ts';
export { readPage } from '../../../src/site/readPage.ts';
