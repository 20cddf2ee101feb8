import * as z from 'zod/mini';
import { SAID_ON } from '../../core/advice/thisTime';
import { layoutId, numberHash } from '../../schemas/values';

/** Which page the shopper spoke on, and for which purchase. */
export const saidOnPage = { on: z.enum(SAID_ON), purchase: z.nullable(numberHash) };

/** Whether the reading of a layout matches what the shopper sees. */
export const sightSaid = z.strictObject({ layout: layoutId, matches: z.boolean() });
