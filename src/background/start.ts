import { serve } from '../messages/serve';
import type { Extension } from '../platform/extension';
import { afterChange } from './afterChange';
import { creditHandlers } from './calls/credits';
import { fromPageHandlers } from './calls/fromPage';
import { ledgerHandlers } from './calls/ledger';
import { pageHandlers } from './calls/page';
import { reserveHandlers } from './calls/reserves';
import { settingsHandlers } from './calls/settings';
import { wholeBookHandlers } from './calls/wholeBooks';
import type { Context } from './context';
import { refreshPages } from './refresh';
import { ENDS_ALARM, ensureReminders, pageBehind, REMINDER_ALARM, remind } from './remind';
import { openSync } from './sync';

/**
 * Starts the background. Every listener is registered before this returns, and nothing important is kept in memory. The
 * reason is that the browser may stop the worker at any time and start it again for the next message.
 */
export function startBackground(extension: Extension, context: Context): void {
  /** @param except the tab whose own page knows already, or null */
  const retold = (except: number | null = null) => {
    atLeisure(refreshPages(extension, except));
    atLeisure(remind(context, extension));
  };
  const sync = openSync(context, extension, retold);
  const changed = (except: number | null = null) => {
    retold(except);
    atLeisure(sync.meet());
  };
  const wake = () => {
    atLeisure(remind(context, extension));
    atLeisure(sync.meet());
  };
  const after = afterChange(context, changed);
  const content = fromPageHandlers(context, extension, changed, atLeisure);
  const ownPages = {
    ...pageHandlers(context, after),
    ...ledgerHandlers(context, after),
    ...creditHandlers(context, after),
    ...reserveHandlers(context, after),
    ...settingsHandlers(context, after),
    ...wholeBookHandlers(context, after, () => sync.clear()),
  };

  extension.onMessage(serve({ content, ownPages }, extension));
  extension.onBegin(() => {
    atLeisure(forgetThisTimes(context));
    wake();
  });
  extension.onAlarm((name) => {
    if (name !== ENDS_ALARM && name !== REMINDER_ALARM) return;
    // What was snoozed until now is shown again, also in the badges of open pages.
    atLeisure(refreshPages(extension, null));
    wake();
  });
  extension.onSynced(() => atLeisure(sync.meet()));
  extension.onNotificationPress((name) => {
    const page = pageBehind(name);
    if (page !== null) atLeisure(extension.openPage(page));
  });
  // This runs at every start, because no event says that the extension was switched off and on. Switching it off loses
  // the badge and, in Firefox, the alarms.
  atLeisure(ensureReminders(extension));
  atLeisure(remind(context, extension));
}

/** Forgets what was said for orders, because the numbers of tabs mean other tabs after a restart of the browser. */
async function forgetThisTimes({ store }: Context): Promise<void> {
  await store.forgetThisTimes();
}

/** Runs work that the answer does not wait for. If a badge or a refresh fails, the next one repairs it. */
function atLeisure(work: Promise<void>): void {
  work.catch(() => {});
}
