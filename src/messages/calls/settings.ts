import * as z from 'zod/mini';
import { deviceFields, id, leftoverFields, pointFields, settingsFields } from '../../schemas/values';

/** Calls about settings and small change. */
export const settingsCalls = {
  'settings.change': z.strictObject({
    hold: z.exactOptional(settingsFields.hold),
    ladder: z.exactOptional(settingsFields.ladder),
    staleAfterDays: z.exactOptional(settingsFields.staleAfterDays),
    recordBalancePage: z.exactOptional(settingsFields.recordBalancePage),
    snoozes: z.exactOptional(settingsFields.snoozes),
  }),
  'device.change': z.strictObject({
    notifications: z.exactOptional(deviceFields.notifications),
    quiet: z.exactOptional(deviceFields.quiet),
    sync: z.exactOptional(deviceFields.sync),
  }),
  /** Keeps Kindle points that were earned on a day. The day may not be in the future. */
  'points.add': z.strictObject(pointFields),
  'points.remove': z.strictObject({ batch: id }),
  /** Keeps what is left on a prepaid card: only the amount, and nothing about the card. */
  'leftover.add': z.strictObject(leftoverFields),
  'leftover.remove': z.strictObject({ leftover: id }),
};
