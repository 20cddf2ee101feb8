import type { Settings } from '../../core/settings/settings';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';

/** Changes some of the settings, and says that this is done, or why it is not. */
export type ChangeSettings = (part: Partial<Settings>, done?: string) => void;

export function useSettingsChange(): ChangeSettings {
  const write = useWrite();
  const said = useSaid();
  const { saved } = useSpeech().options;
  return (part, done = saved) => {
    void write('settings.change', part).then((answer) => said(answer.ok ? done : answer.error));
  };
}
