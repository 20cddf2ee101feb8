import { payForecast } from '../core/advice/payForecast';
import type { Entry } from '../core/ledger/ledger';
import type { Reason } from '../core/result/reason';
import { failed, type Result } from '../core/result/result';
import type { InputOf, OutputOf } from '../messages/protocol';
import { type ContentFrame, type Handlers, serve } from '../messages/serve';
import type { Extension } from '../platform/extension';
import { speechFor } from '../words/speechFor';
import { advise, judge, type PageVerdict } from './advisor';
import { badgeFace } from './badge';
import { afterChange, bookHandlers } from './bookCalls';
import { bringScript } from './bringScript';
import { type Context, stampOf } from './context';
import { countOpenings } from './openings';
import { refreshPages } from './refresh';
import { ENDS_ALARM, ensureReminders, pageBehind, REMINDER_ALARM, remind } from './remind';
import { sayInPage, type ToSay } from './sayInPage';
import { answerFromPage, asAllowed, sightHandlers } from './sightCalls';
import { smallChangeHandlers } from './smallChangeCalls';
import { withSnooze } from './snooze';
import { openSync } from './sync';
import { transferHandlers } from './transfer';

/** What pages record. */
const RECORDED: ReadonlySet<Entry['kind']> = new Set([
  'observed',
  'pending',
  'settled',
  'credit-granted',
  'credit-used',
]);
const PRIVATE = failed({ code: 'private-window' } as const);
/** More than a person presses in the notices of one tab, each of which opens the settings in a tab of their own. */
const MOST_SETTINGS_A_MINUTE = 5;

/**
 * Starts the background. Every listener is registered before this returns, and nothing that matters is kept in
 * memory: the browser may stop the worker at any time and start it again for the next message.
 */
export function startBackground(extension: Extension, context: Context): void {
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
  const ownPages = {
    'page.judge': (page: InputOf<'page.judge'>) => judgeForOwnPage(context, page),
    ...bookHandlers(context, after),
    ...smallChangeHandlers(context, after),
    ...sightHandlers(context, after),
    ...transferHandlers(context, after, () => sync.clear()),
  };

  extension.onMessage(serve({ content: contentHandlers(extension, context, changed), ownPages }, extension));
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

function contentHandlers(
  extension: Extension,
  context: Context,
  changed: (except?: number | null) => void,
): Handlers['content'] {
  const { store, now } = context;
  const openings = countOpenings();
  const settingsOpened = countOpenings(MOST_SETTINGS_A_MINUTE);

  return {
    async 'reader.bring'(_, from) {
      await bringScript(extension, 'reader.js', from.tab, from.frame);
      return { ok: true, value: null };
    },

    async 'page.read'({ visit, reading, noticeRuns, loadedAt, settling = false }, from) {
      const { tab, isPrivate, container } = from;
      const mayTeach = () => openings.admits(tab, visit, now());
      const isTop = from.frame === 0;
      const seen = { visit, reading, loadedAt, settling, mayTeach, tab, isTop, isPrivate, container };
      const verdict = await adviseOrSay(context, seen);
      atLeisure(showBadge(extension, from, reading.kind, verdict));
      if (!verdict.ok) return verdict;
      const { said, booksChanged } = verdict.value;
      if (!noticeRuns && needsNotice(said)) atLeisure(bringScript(extension, 'notice.js', from.tab, from.frame));
      if (booksChanged) changed(from.tab);
      return { ok: true, value: sayInPage(said, from, speechFor(extension.language()), now()) };
    },

    async 'recorded.undo'({ entry }, from) {
      if (from.isPrivate) return PRIVATE;
      const refuse = ({ kind, book }: Entry): Reason | null =>
        RECORDED.has(kind) && book.marketplace === from.marketplace ? null : { code: 'not-recorded-here' };
      return answerTo(await store.undo(entry, stampOf(context), { withVisit: true, refuse }));
    },

    async 'advice.snooze'({ rule, span }, from) {
      if (from.isPrivate) return PRIVATE;
      if (span === 'rule') {
        if (!settingsOpened.admits(from.tab, context.randomId(), now())) {
          return failed({ code: 'settings-opened-too-often' });
        }
        await extension.openPage(`options.html#quiet-${rule}`);
        return { ok: true, value: null };
      }
      const { marketplace } = from;
      return answerTo(
        await store.changeSettings((settings) => withSnooze(settings, { rule, marketplace, span }, now())),
      );
    },

    async 'advice.thisTime'(said, from) {
      if (from.isPrivate) return PRIVATE;
      return answerTo(await store.keepThisTime(from.tab, { ...said, marketplace: from.marketplace, at: now() }));
    },

    async 'sight.answer'(said, from) {
      if (from.isPrivate) return PRIVATE;
      return answerTo(await answerFromPage(context, said, from.marketplace));
    },
  };

  function answerTo(change: Result<unknown>): Result<null> {
    if (!change.ok) return change;
    changed();
    return { ok: true, value: null };
  }
}

async function judgeForOwnPage(
  context: Context,
  { reading, settling, tab, container }: InputOf<'page.judge'>,
): Promise<Result<OutputOf<'page.judge'>>> {
  const allowed = await asAllowed(context, reading);
  // The popup asks about a page that is there already, so that nothing is over by it.
  const tabPage = tab === undefined ? null : { tab, loadedAt: null, isTop: false };
  const judged = await judge(context, { reading: allowed, settling: settling === true, container }, tabPage);
  if (!judged.ok) return judged;
  const { advice, situation } = judged.value;
  const { thisTime = null, purse } = situation;
  return {
    ok: true,
    value: {
      advice: advice.filter(({ place }) => place !== 'hold'),
      thisTime,
      forecast: payForecast(situation),
      ...(purse.book.account !== undefined && { account: purse.book.account }),
    },
  };
}

async function adviseOrSay(...page: Parameters<typeof advise>): Promise<Result<PageVerdict>> {
  try {
    return await advise(...page);
  } catch {
    return failed({ code: 'page-not-judged' });
  }
}

/** Whether something is shown in the page, or would be at a press that is held: the notice can't be waited for then. */
function needsNotice({ advice, recorded, sight }: ToSay): boolean {
  return recorded !== null || sight !== null || advice.some(({ place }) => place !== 'badge');
}

async function showBadge(
  extension: Pick<Extension, 'setBadge'>,
  { tab, frame }: ContentFrame,
  page: Parameters<typeof badgeFace>[0],
  verdict: Result<PageVerdict>,
): Promise<void> {
  const face = badgeFace(page, verdict.ok ? { ...verdict.value, advice: verdict.value.said.advice } : null);
  // A frame inside the page speaks in the badge where it has something to say; else the badge is the page's own.
  if (frame !== 0 && (face.text === null || face.text === '')) return;
  await extension.setBadge({ tab, ...face });
}
