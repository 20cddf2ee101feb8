import { attentionCount, creditsNearEnd, nextCount } from '../core/advice/attention';
import { type Digest, nextAlarm } from '../core/credits/reminders';
import { knownZone } from '../core/days/calendarDay';
import type { CreditId } from '../core/ledger/book';
import type { Extension } from '../platform/extension';
import type { Reminders } from '../store/views/decideReminders';
import { sayDigest } from '../words/sayDigest';
import type { Speech } from '../words/speech';
import { speechFor } from '../words/speechFor';
import { countFace } from './badge';
import { type Context, stampOf, todays } from './context';
import { nextToSpeak, toolbarTitle } from './toolbarTitle';

/** The alarm that checks the ends of credits once a day, even if no reminder is due. */
export const ENDS_ALARM = 'ends';
/** The alarm of the next reminder. */
export const REMINDER_ALARM = 'reminder';
const MINUTES_OF_A_DAY = 24 * 60;

type Reminding = Pick<
  Extension,
  'ensureAlarm' | 'setAlarm' | 'setBadge' | 'setTitle' | 'mayNotify' | 'notify' | 'language'
>;

/**
 * Makes sure that the ends of credits are checked once a day, even if no page is opened. Firefox forgets alarms when it
 * closes.
 */
export function ensureReminders(extension: Pick<Extension, 'ensureAlarm'>): Promise<void> {
  return extension.ensureAlarm(ENDS_ALARM, MINUTES_OF_A_DAY);
}

/**
 * Checks all credits. It writes which credits have ended. It tells what is due: always in the badge, and in a
 * notification if the shopper wants that and the browser allows it. Then it sets the alarm for the next reminder. It
 * may be called at any time and any number of times, because nothing is told twice. What was missed while the browser
 * was closed is told now.
 */
export async function remind(context: Context, extension: Reminding): Promise<void> {
  const { store, now, zone } = context;
  const endsAt = todays(now());
  await store.endCredits((credit) => endsAt(credit.book.marketplace), stampOf(context));

  const moment = () => ({ now: now(), zone: knownZone(zone) });
  const decided = await store.decideReminders(moment, await isAllowed(extension));
  // If the number can't be counted now, the badge stays as it is, because a guess would be wrong.
  if (!decided.ok) return;
  const speech = speechFor(extension.language());
  // These run independently, so that the alarm is set even if the badge fails.
  await Promise.allSettled([
    showNotification(decided.value.digest, extension, speech),
    showCount(decided.value, extension),
    extension.setTitle(toolbarTitle(decided.value.settings, decided.value.at.now, speech)),
    setNextAlarm(decided.value, extension),
  ]);
}

async function isAllowed(extension: Reminding): Promise<boolean> {
  return extension.mayNotify().catch(() => false);
}

async function showNotification(digest: Digest | null, extension: Reminding, speech: Speech): Promise<void> {
  const [first] = digest?.credits ?? [];
  if (digest?.how !== 'loud' || first === undefined) return;
  await extension.notify(notificationOf(first.credit.id), sayDigest(digest.credits, speech));
}

async function showCount({ credits, settings, at }: Reminders, extension: Reminding): Promise<void> {
  const nearEnd = creditsNearEnd(credits, todays(at.now), settings.ladder);
  await extension.setBadge({ tab: null, ...countFace(attentionCount([], nearEnd, settings, at.now)) });
}

async function setNextAlarm({ credits, told, settings, reminders, at }: Reminders, extension: Reminding) {
  const moments = [
    nextAlarm(credits, told, reminders, at),
    nextCount(credits, settings, at.now),
    nextToSpeak(settings, at.now),
  ];
  const next = moments.filter((moment) => moment !== null);
  await extension.setAlarm(REMINDER_ALARM, next.length === 0 ? null : Math.min(...next));
}

const NOTIFICATION = 'credit ';

function notificationOf(credit: CreditId): string {
  return NOTIFICATION + credit;
}

/** The page that opens when the shopper presses a notification: the ledger, at the credit that ends first. */
export function pageBehind(notification: string): string | null {
  if (!notification.startsWith(NOTIFICATION)) return null;
  return `ledger.html#credit-${encodeURIComponent(notification.slice(NOTIFICATION.length))}`;
}
