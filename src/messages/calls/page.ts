import * as z from 'zod/mini';
import { containerId, id, marketplaceId, thisTime } from '../../schemas/values';
import { pageReading } from '../pageReadingSchema';
import { saidOnPage, sightSaid } from './parts';

/** A tab's number, as browsers give it. */
const tab = z.int().check(z.nonnegative());

/** Calls about the page in front. */
export const pageCalls = {
  /** What there is to say about a page that was read, in the shopper's own words too. Takes in nothing. */
  'page.judge': z.strictObject({
    reading: pageReading,
    settling: z.exactOptional(z.literal(true)),
    /** The tab that shows it, where what was said for its order counts. */
    tab: z.exactOptional(tab),
    container: z.exactOptional(containerId),
  }),
  /** What the shopper wants for the order of a tab alone; null takes it back. */
  'thisTime.say': z.strictObject({ tab, marketplace: marketplaceId, wish: z.nullable(thisTime), ...saidOnPage }),
  /** Says whether the reading of a layout matches. No keeps quiet there. */
  'sight.settle': sightSaid,
  /**
   * Says whose page it was (null: the first account's); then what it showed is written there. A label is judged where
   * those in use are known.
   */
  'account.say': z.strictObject({ visit: id, account: z.nullable(z.string().check(z.maxLength(200))) }),
};
