import type { Books, DeviceSettings } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { QuietHoursChoice } from './QuietHoursChoice';
import { SwitchRow } from './SwitchRow';

interface Props {
  readonly speech: Speech;
  readonly books: Books;
  readonly write: Write;
  /** Asks the browser for leave to show notifications; only from a press. */
  readonly askToNotify: () => Promise<boolean>;
  readonly said: (says: string) => void;
}

/** What is set for this browser alone: notifications, their quiet hours, and whether anything is synced. */
export function DeviceChoices({ speech, books, write, askToNotify, said }: Props) {
  const { options } = speech;
  const { device, leftOutOfSync } = books;

  async function change(part: Partial<DeviceSettings>): Promise<boolean> {
    const answer = await write('device.change', part);
    said(answer.ok ? options.saved : answer.error);
    return answer.ok;
  }

  /** The browser is asked first, while the press still counts as one. */
  async function turnNotifications(on: boolean): Promise<boolean> {
    if (on && !(await askToNotify().catch(() => false))) {
      said(options.notifyRefused);
      return false;
    }
    return (await change({ notifications: on })) ? on : device.notifications;
  }

  return (
    <>
      <section class="section">
        <SwitchRow
          label={options.notify}
          meaning={options.notifyMeaning}
          on={device.notifications}
          turn={turnNotifications}
        />
        {device.notifications && (
          <QuietHoursChoice speech={speech} quiet={device.quiet} change={(quiet) => change({ quiet })} />
        )}
      </section>
      <section class="section">
        <SwitchRow
          label={options.sync}
          meaning={options.syncMeaning}
          on={device.sync}
          turn={async (sync) => ((await change({ sync })) ? sync : device.sync)}
        />
        <ul class="travels">
          <li>{options.travels}</li>
          <li>{options.stays}</li>
        </ul>
        {device.sync && leftOutOfSync > 0 && <p class="sync-full">{options.leftOut(leftOutOfSync)}</p>}
      </section>
    </>
  );
}
