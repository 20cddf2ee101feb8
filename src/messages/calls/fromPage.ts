import * as z from 'zod/mini';
import { PAGE_FAMILIES } from '../../core/page/pageFamily';
import { epochMs, id, ruleId, thisTime } from '../../schemas/values';
import { pageReading } from '../pageReadingSchema';
import { saidOnPage, sightSaid } from './parts';

/** The input of each call that a content script may make. */
export const contentCalls = {
  /** This frame's address leads to a page that is worth reading, so bring the readers of its family into the frame. */
  'reader.bring': z.strictObject({ family: z.enum(PAGE_FAMILIES) }),
  /**
   * Sends what this page shows, and asks what there is to say about it. If there is something, the notice is shown too.
   */
  'page.read': z.strictObject({
    /** A random id for each opening of a page, so that reading the page again records nothing twice. */
    visit: id,
    reading: pageReading,
    /** When the page was loaded. What it shows counts from then. */
    loadedAt: z.exactOptional(epochMs),
    /** Whether the notice already runs in this frame. */
    noticeRuns: z.boolean(),
    /** Facts that can't be read yet may still arrive. */
    settling: z.exactOptional(z.literal(true)),
  }),
  /** Undoes everything that this page has recorded. */
  'learned.undo': z.strictObject({ entry: id }),
  'advice.snooze': z.strictObject({ rule: ruleId, span: z.enum(['hour', 'day', 'rule']) }),
  /** What the shopper wants to do with the balance only for the order of this tab. The wish stays as it is. */
  'advice.thisTime': z.strictObject({ wish: thisTime, ...saidOnPage }),
  /** The shopper pressed in the page whether a reading matches. This press removes no warning. */
  'sight.answer': sightSaid,
};
