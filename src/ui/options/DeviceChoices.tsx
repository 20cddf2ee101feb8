import type { Books, DeviceSettings } from '../../messages/protocol';
import { CheckRow } from '../forms/CheckRow';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import { QuietHoursChoice } from './QuietHoursChoice';

interface Props {
  readonly books: Books;
  /** Asks the browser for permission to show notifications. It may be called only during a press. */
  readonly askToNotify: () => Promise<boolean>;
}

/** The settings of this browser alone: notifications, their quiet hours, and whether anything is synced. */
export function DeviceChoices({ books, askToNotify }: Props) {
  const write = useWrite();
  const said = useSaid();
  const { options } = useSpeech();
  const { device, leftOutOfSync } = books;

  async function change(part: Partial<DeviceSettings>): Promise<boolean> {
    const answer = await write('device.change', part);
    said(answer.ok ? options.saved : answer.error);
    return answer.ok;
  }

  /** Asks the browser first, because it answers only while the press still counts. */
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
        <CheckRow
          label={options.notify}
          meaning={options.notifyMeaning}
          on={device.notifications}
          turn={turnNotifications}
        />
        {device.notifications && <QuietHoursChoice quiet={device.quiet} change={(quiet) => change({ quiet })} />}
      </section>
      <section class="section">
        <CheckRow
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
