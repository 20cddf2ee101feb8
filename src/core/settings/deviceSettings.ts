import type { QuietHours } from '../days/quietHours';

/** What is set in one browser alone: it never travels. */
export interface DeviceSettings {
  readonly notifications: boolean;
  readonly quiet: QuietHours | null;
  readonly sync: boolean;
}

/** What a browser starts with: nothing that it has not been asked for. */
export const DEFAULT_DEVICE: DeviceSettings = { notifications: false, quiet: null, sync: false };
