/** What the content script does with an important page: it reads the page, and reads it again when it changes. */
export { REAL_TIME, watchPage } from '../../../src/content/watch.ts';
export { readPage } from '../../../src/site/readPage.ts';
