import type { Answer, PageAnswer } from '../messages/protocol';
import { type ContentFrame, type Handlers, serve } from '../messages/serve';
import type { Extension } from '../platform/extension';
import type { Stored } from '../store/failures';
import { advise, type PageVerdict } from './advisor';
import { badgeFace } from './badge';
import { bookHandlers } from './books';
import { bringScript } from './bringScript';
import { refreshPages } from './refresh';
import { ENDS_ALARM, ensureReminders, showEnds } from './reminders';
import { withSnooze } from './snooze';
import type { Surroundings } from './surroundings';

const NOT_FROM_HERE = 'Only what this page has recorded can be undone from it.';
const NO_ADVICE = 'Balance First could not judge this page.';

/**
 * Starts the background. Every listener is registered before this returns, and nothing that matters is kept in
 * memory: the browser may stop the worker at any time and start it again for the next message.
 */
export function startBackground(extension: Extension, surroundings: Surroundings): void {
  const changed = (except: number | null = null) => {
    atLeisure(refreshPages(extension, except));
    atLeisure(showEnds(surroundings, extension));
  };
  const content = contentHandlers(extension, surroundings, changed);
  const ownPages = bookHandlers(surroundings, changed);

  extension.onMessage(serve({ content, ownPages }, extension));
  extension.onBegin(() => atLeisure(showEnds(surroundings, extension)));
  extension.onAlarm((name) => {
    if (name === ENDS_ALARM) atLeisure(showEnds(surroundings, extension));
  });
  // At every start: alarms can be lost when the browser closes or the extension was switched off.
  atLeisure(ensureReminders(extension));
}

/** Lets something run beside the answer. A badge or a refresh that fails is made good by the next one. */
function atLeisure(work: Promise<void>): void {
  work.catch(() => {});
}

function contentHandlers(
  extension: Extension,
  surroundings: Surroundings,
  changed: (except?: number | null) => void,
): Handlers['content'] {
  const { store, now, randomId } = surroundings;

  return {
    async 'reader.bring'(_, from) {
      await bringScript(extension, 'reader.js', from.tab, from.frame);
      return { ok: true, value: null };
    },

    async 'page.read'({ visit, reading, noticeRuns, settling = false }, from) {
      const verdict = await adviseOrSay(surroundings, { visit, reading, settling, isTop: from.frame === 0 });
      atLeisure(showBadge(extension, from, reading.kind, verdict));
      if (!verdict.ok) return verdict;
      const { answer, booksChanged } = verdict.value;
      if (!noticeRuns && needsNotice(answer)) atLeisure(bringScript(extension, 'notice.js', from.tab, from.frame));
      if (booksChanged) changed(from.tab);
      return { ok: true, value: answer };
    },

    async 'observation.undo'({ entry }, from) {
      const undone = await store.undo(entry, { id: randomId(), at: now() }, (target) =>
        target.kind === 'observed' && target.purse === from.marketplace ? null : NOT_FROM_HERE,
      );
      return afterChange(undone);
    },

    async 'advice.snooze'({ rule, span }) {
      return afterChange(await store.changeSettings((settings) => withSnooze(settings, rule, span, now())));
    },
  };

  function afterChange(change: Stored<unknown>): Answer<null> {
    if (!change.ok) return change;
    changed();
    return { ok: true, value: null };
  }
}

async function adviseOrSay(...page: Parameters<typeof advise>): Promise<Stored<PageVerdict>> {
  try {
    return await advise(...page);
  } catch {
    return { ok: false, error: NO_ADVICE };
  }
}

function needsNotice({ advice, recorded }: PageAnswer): boolean {
  return recorded !== null || advice.some(({ place }) => place === 'notice');
}

async function showBadge(
  extension: Pick<Extension, 'setBadge'>,
  { tab, frame }: ContentFrame,
  page: Parameters<typeof badgeFace>[0],
  verdict: Stored<PageVerdict>,
): Promise<void> {
  const face = badgeFace(
    page,
    verdict.ok ? { advice: verdict.value.answer.advice, attention: verdict.value.attention } : null,
  );
  // A frame inside the page speaks in the badge where it has something to say; else the badge is the page's own.
  if (frame !== 0 && (face.text === null || face.text === '')) return;
  await extension.setBadge({ tab, ...face });
}
