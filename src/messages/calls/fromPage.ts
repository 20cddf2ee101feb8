import * as z from 'zod/mini';
import { PAGE_FAMILIES } from '../../core/page/pageFamily';
import { epochMs, id, ruleId, thisTime } from '../../schemas/values';
import { pageReading } from '../pageReadingSchema';
import { saidOnPage, sightSaid } from './parts';

/** The input of each call that a content script may make. */
export const contentCalls = {
  /** This frame's address leads to a page worth reading: bring the readers of its family into it. */
  'reader.bring': z.strictObject({ family: z.enum(PAGE_FAMILIES) }),
  /** Here is what this page shows: what is there to say about it? Also shows the notice where there is something. */
  'page.read': z.strictObject({
    /** Random per opening of a page, so that reading it again records nothing twice. */
    visit: id,
    reading: pageReading,
    /** When the page was loaded: what it shows counts from then. */
    loadedAt: z.exactOptional(epochMs),
    /** Whether the notice already runs in this frame. */
    noticeRuns: z.boolean(),
    /** What can't be told may still be on its way. */
    settling: z.exactOptional(z.literal(true)),
  }),
  /** Takes back what this page has recorded, all of it. */
  'learned.undo': z.strictObject({ entry: id }),
  'advice.snooze': z.strictObject({ rule: ruleId, span: z.enum(['hour', 'day', 'rule']) }),
  /** What the shopper wants done with the balance for the order of this tab alone. The wish stays as it is. */
  'advice.thisTime': z.strictObject({ wish: thisTime, ...saidOnPage }),
  /** A press in the page on whether a reading matches. It lifts no warning. */
  'sight.answer': sightSaid,
};
