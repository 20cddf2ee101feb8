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
 * Starts the background. Every listener is registered before this returns, and nothing that matters is kept in
 * memory: the browser may stop the worker at any time and start it again for the next message.
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
    // What was snoozed until now speaks again, also in the badges of pages that are open.
    atLeisure(refreshPages(extension, null));
    wake();
  });
  extension.onSynced(() => atLeisure(sync.meet()));
  extension.onNotificationPress((name) => {
    const page = pageBehind(name);
    if (page !== null) atLeisure(extension.openPage(page));
  });
  // At every start, because nothing tells of having been switched off and on, which loses the badge and, in Firefox,
  // the alarms.
  atLeisure(ensureReminders(extension));
  atLeisure(remind(context, extension));
}

/** After a start of the browser the numbers of its tabs mean other tabs. */
async function forgetThisTimes({ store }: Context): Promise<void> {
  await store.forgetThisTimes();
}

/** Lets something run beside the answer. A badge or a refresh that fails is made good by the next one. */
function atLeisure(work: Promise<void>): void {
  work.catch(() => {});
}
