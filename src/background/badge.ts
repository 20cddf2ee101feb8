import type { Advice } from '../core/advice/advice';
import type { PageReading } from '../core/page/pageReading';

/** What a badge shows. A tab whose text is null shows the badge of all tabs. */
export interface BadgeFace {
  readonly text: string | null;
  readonly color: string;
}

const ATTENTION = '#8a3b12';
const GRAY = '#5f6368';
const QUIET: BadgeFace = { text: 'zz', color: GRAY };
const CANNOT_TELL: BadgeFace = { text: '?', color: GRAY };

/** The badge for a number of things that need attention, short enough to fit. Its text is empty if there are none. */
export function countFace(attention: number): BadgeFace {
  return { text: attention === 0 ? '' : attention > 99 ? '99+' : String(attention), color: ATTENTION };
}

/** What the badge of a tab needs to know about the tab. */
export interface BadgeVerdict {
  readonly advice: readonly Advice[];
  readonly attention: number;
  /** Whether a snooze silences something that a notice would say here. */
  readonly isQuieted: boolean;
}

/**
 * The badge of a tab. If nothing needs attention only because it is snoozed, the badge shows that.
 * @param verdict null if no advice could be made; then the badge shows that, as on a checkout that can't be read
 */
export function badgeFace(page: PageReading['kind'], verdict: BadgeVerdict | null): BadgeFace {
  if (page === 'other') return { text: null, color: ATTENTION };
  if (verdict === null || verdict.advice.some(({ rule }) => rule === 'page-unreadable')) return CANNOT_TELL;
  return verdict.attention === 0 && verdict.isQuieted ? QUIET : countFace(verdict.attention);
}
