import type { Entry } from '../../core/ledger/ledger';
import { withPageAnswer } from '../../core/page/firstSight';
import type { Reason } from '../../core/result/reason';
import { failed, type Result } from '../../core/result/result';
import type { RuleId } from '../../core/settings/ruleIds';
import type { Settings } from '../../core/settings/settings';
import type { ContentFrame, Handlers } from '../../messages/serve';
import type { Extension } from '../../platform/extension';
import { speechFor } from '../../words/speechFor';
import { advise, type PageVerdict } from '../advisor';
import { badgeFace } from '../badge';
import { bringScript } from '../bringScript';
import { type Context, stampOf } from '../context';
import { countOpenings } from '../openings';
import { sayInPage, type ToSay } from '../sayInPage';
import { withSnooze } from '../snooze';

/** The kinds of entries that pages can teach. */
const LEARNED: ReadonlySet<Entry['kind']> = new Set([
  'observed',
  'pending',
  'settled',
  'credit-granted',
  'credit-used',
]);
const PRIVATE = failed({ code: 'private-window' } as const);
/** More than a person does: each press in a notice opens the settings in a new tab. */
const MOST_SETTINGS_A_MINUTE = 5;

/**
 * The calls that content scripts may make.
 * @param changed called after each change that was kept, with the tab that knows about it already, if there is one
 * @param atLeisure runs work that the answer does not wait for
 */
export function fromPageHandlers(
  context: Context,
  extension: Extension,
  changed: (knows?: number) => void,
  atLeisure: (work: Promise<void>) => void,
): Handlers['content'] {
  const { store, now } = context;
  const openings = countOpenings();
  const settingsOpened = countOpenings(MOST_SETTINGS_A_MINUTE);

  return {
    async 'reader.bring'({ family }, from) {
      await bringScript(extension, `${family}Reader.js`, from.tab, from.frame);
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

    async 'learned.undo'({ entry }, from) {
      if (from.isPrivate) return PRIVATE;
      const refuse = ({ kind, book }: Entry): Reason | null =>
        LEARNED.has(kind) && book.marketplace === from.marketplace ? null : { code: 'not-learned-here' };
      return answerTo(await store.undo(entry, stampOf(context), { withVisit: true, refuse }));
    },

    async 'advice.snooze'({ rule, span }, { isPrivate, marketplace, tab }) {
      if (isPrivate) return PRIVATE;
      if (span === 'rule') return openQuiet(rule, tab);
      const snoozed = (before: Settings) => withSnooze(before, { rule, marketplace, span }, now());
      return answerTo(await store.changeSettings(snoozed));
    },

    async 'advice.thisTime'(said, from) {
      if (from.isPrivate) return PRIVATE;
      return answerTo(await store.keepThisTime(from.tab, { ...said, marketplace: from.marketplace, at: now() }));
    },

    async 'sight.answer'({ layout, matches }, from) {
      if (from.isPrivate) return PRIVATE;
      if (!layout.startsWith(`${from.marketplace} `)) return failed({ code: 'not-of-this-shop' });
      // A press in the page counts for little, because the page itself could have caused it.
      return answerTo(await store.changeSights((before) => withPageAnswer(before, layout, matches, now())));
    },
  };

  async function openQuiet(rule: RuleId, tab: number): Promise<Result<null>> {
    if (!settingsOpened.admits(tab, context.randomId(), now())) return failed({ code: 'settings-opened-too-often' });
    await extension.openPage(`options.html#quiet-${rule}`);
    return { ok: true, value: null };
  }

  function answerTo(change: Result<unknown>): Result<null> {
    if (!change.ok) return change;
    changed();
    return { ok: true, value: null };
  }
}

async function adviseOrSay(...page: Parameters<typeof advise>): Promise<Result<PageVerdict>> {
  try {
    return await advise(...page);
  } catch {
    return failed({ code: 'page-not-judged' });
  }
}

/**
 * Whether the page shows something now, or will show it when a press is held, because a held press can't wait for the
 * notice.
 */
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
  // A frame inside the page sets the badge only if it has something to show. Otherwise the badge belongs to the page.
  if (frame !== 0 && (face.text === null || face.text === '')) return;
  await extension.setBadge({ tab, ...face });
}
