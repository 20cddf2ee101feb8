import { join } from 'node:path';

/** The top folder of the checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** The hand-written pages, mails and stored rows. */
export const FIXTURES_FOLDER = join(ROOT, 'test/fixtures');

/** The folder beside the checkout on developers' machines. Where it is missing, tests that need it are skipped. */
export const SHARED = join(ROOT, '../shared');
