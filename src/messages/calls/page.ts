import * as z from 'zod/mini';
import { containerId, id, marketplaceId, thisTime } from '../../schemas/values';
import { pageReading } from '../pageReadingSchema';
import { saidOnPage, sightSaid } from './parts';

/** A tab's number, as browsers give it. */
const tab = z.int().check(z.nonnegative());

/** Calls about the page in the front tab. */
export const pageCalls = {
  /** What there is to say about a page that was read, with the shopper's own words. It writes nothing. */
  'page.judge': z.strictObject({
    reading: pageReading,
    settling: z.exactOptional(z.literal(true)),
    /** The tab that shows the page, if what the shopper said for its order counts. */
    tab: z.exactOptional(tab),
    container: z.exactOptional(containerId),
  }),
  /** What the shopper wants only for the order of a tab. Null removes it. */
  'thisTime.say': z.strictObject({ tab, marketplace: marketplaceId, wish: z.nullable(thisTime), ...saidOnPage }),
  /** The shopper says whether the reading of a layout matches. If the answer is no, nothing is said there. */
  'sight.settle': sightSaid,
  /**
   * The shopper says whose page it was (null: the first account's). Then what the page showed is written into that
   * book. The handler checks the label, because it knows the labels that are used.
   */
  'account.say': z.strictObject({ visit: id, account: z.nullable(z.string().check(z.maxLength(200))) }),
};
