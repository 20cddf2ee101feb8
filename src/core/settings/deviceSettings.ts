import type { QuietHours } from '../days/quietHours';

/** The settings of one browser. They are never exported or synced. */
export interface DeviceSettings {
  readonly notifications: boolean;
  readonly quiet: QuietHours | null;
  readonly sync: boolean;
}

/** The settings of a new browser: everything that the shopper must ask for is off. */
export const DEFAULT_DEVICE: DeviceSettings = { notifications: false, quiet: null, sync: false };
