import { attentionCount, lotsNearEnd } from '../core/attention';
import type { DeviceSettings } from '../core/deviceSettings';
import type { LotId } from '../core/lot';
import type { QuietHours } from '../core/quietHours';
import { type Digest, digestDue, nextAlarm } from '../core/reminders';
import type { Extension } from '../platform/extension';
import { countFace } from './badge';
import { digestWords } from './digestWords';
import { type Surroundings, stampOf, todays } from './surroundings';

/** The alarm that looks at the ends of credits once a day, whatever else is due. */
export const ENDS_ALARM = 'ends';
/** The alarm of the next reminder. */
export const REMINDER_ALARM = 'reminder';
const MINUTES_OF_A_DAY = 24 * 60;

type Reminding = Pick<Extension, 'ensureAlarm' | 'setAlarm' | 'setBadge' | 'mayNotify' | 'notify' | 'language'>;

/** Makes sure that the ends of credits are looked at once a day, pages or not. Firefox forgets alarms when it closes. */
export function ensureReminders(extension: Pick<Extension, 'ensureAlarm'>): Promise<void> {
  return extension.ensureAlarm(ENDS_ALARM, MINUTES_OF_A_DAY);
}

/**
 * Looks at all credits: writes what ended, tells what is due (by a notification where that is wanted and allowed; in
 * the badge in any case), and sets the alarm for what is due next. May be called at any moment, as often as one likes:
 * nothing is told twice, and what was missed while the browser was shut is told now.
 */
export async function remind(surroundings: Surroundings, extension: Reminding): Promise<void> {
  const { store, now, zone } = surroundings;
  const at = { now: now(), zone: zone() };
  const today = todays(at.now);
  await store.endLots((lot) => today(lot.marketplace), stampOf(surroundings));

  const mayNotify = await extension.mayNotify();
  const due: Digest[] = [];
  const kept = await store.keepTold(at.now, ({ lots, told, settings, device }) => {
    const digest = digestDue(lots, told, { ladder: settings.ladder, quiet: quietOf(device, mayNotify) }, at);
    if (digest !== null) due.push(digest);
    return digest?.told ?? [];
  });
  // A number that cannot be counted now is not replaced by a guess.
  if (!kept.ok) return;
  for (const digest of due) await tell(digest, extension);
  const { lots, told, settings, device } = kept.value;
  const nearEnd = lotsNearEnd(lots, today, settings.ladder);
  await extension.setBadge({ tab: null, ...countFace(attentionCount([], nearEnd, settings, at.now)) });
  const next = nextAlarm(lots, told, { ladder: settings.ladder, quiet: quietOf(device, mayNotify) }, at);
  await extension.setAlarm(REMINDER_ALARM, next);
}

async function tell({ how, lots }: Digest, extension: Reminding): Promise<void> {
  const [first] = lots;
  if (how === 'silent' || first === undefined) return;
  // Without it the badge and the pop-up still tell: it is no reason to leave those as they were.
  await extension.notify(notificationOf(first.lot.id), digestWords(lots, extension.language())).catch(() => {});
}

const NOTIFICATION = 'lot ';

function notificationOf(lot: LotId): string {
  return NOTIFICATION + lot;
}

/** The page that a press on a notification leads to: the ledger, at the credit that ends first. */
export function pageBehind(notification: string): string | null {
  if (!notification.startsWith(NOTIFICATION)) return null;
  return `ledger.html#lot-${encodeURIComponent(notification.slice(NOTIFICATION.length))}`;
}

/** Without notifications every hour is a quiet one: then the badge and the pop-up alone tell. */
const ALWAYS: QuietHours = { from: 0, to: MINUTES_OF_A_DAY };

function quietOf({ notifications, quiet }: DeviceSettings, mayNotify: boolean): QuietHours | null {
  return notifications && mayNotify ? quiet : ALWAYS;
}
