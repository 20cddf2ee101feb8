import { join } from 'node:path';

/** The folder of the whole checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** What is written by hand: pages, mails, stored rows. */
export const FIXTURES_FOLDER = join(ROOT, 'test/fixtures');

/** What lies beside the checkout on the machines of its developers. Tests skip what needs it where it is absent. */
export const SHARED = join(ROOT, '../shared');
