import type { Result } from '../../core/result/result';
import type { DeviceSettings } from '../../core/settings/deviceSettings';
import type { Settings } from '../../core/settings/settings';
import type { SmallChange } from '../../core/smallChange/smallChange';
import { changeRow, DEVICE_ROW, readRow, SETTINGS_ROW, SMALL_CHANGE_ROW } from '../database/rowChanges';
import type { Doors } from './doors';

/** The settings, and what is kept beside the balances. */
export interface SettingsBooks {
  readSettings(): Promise<Result<{ readonly settings: Settings; readonly device: DeviceSettings }>>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Result<null>>;
  changeDevice(change: Partial<DeviceSettings>): Promise<Result<null>>;
  /** Changes what is kept beside the balances: points, and leftovers on cards. */
  changeSmallChange(change: (before: SmallChange) => SmallChange): Promise<Result<null>>;
}

export function settingsBooks({ run, change }: Doors): SettingsBooks {
  return {
    readSettings: () =>
      run(['settings'], 'readonly', async (transaction) => ({
        settings: (await readRow(transaction, SETTINGS_ROW)) ?? SETTINGS_ROW.fresh,
        device: (await readRow(transaction, DEVICE_ROW)) ?? DEVICE_ROW.fresh,
      })),
    changeSettings: (changes) => change(['settings'], (transaction) => changeRow(transaction, SETTINGS_ROW, changes)),
    changeDevice: (changes) =>
      change(['settings'], (transaction) =>
        changeRow(transaction, DEVICE_ROW, (before) => ({ ...before, ...changes })),
      ),
    changeSmallChange: (changes) =>
      change(['settings'], (transaction) => changeRow(transaction, SMALL_CHANGE_ROW, changes)),
  };
}
