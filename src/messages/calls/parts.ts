import * as z from 'zod/mini';
import { SAID_ON } from '../../core/advice/thisTime';
import { layoutId, numberHash } from '../../schemas/values';

/** Where something is said for one order, and for which. */
export const saidOnPage = { on: z.enum(SAID_ON), purchase: z.nullable(numberHash) };

/** Whether the reading of a layout matches what the shopper sees. */
export const sightSaid = z.strictObject({ layout: layoutId, matches: z.boolean() });
