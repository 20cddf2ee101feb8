import type { Advice } from '../core/advice/advice';
import type { PageReading } from '../core/page/pageReading';

/** What a badge shows. A tab whose own text is null shows the one for all tabs. */
export interface BadgeFace {
  readonly text: string | null;
  readonly color: string;
}

const ATTENTION = '#8a3b12';
const GRAY = '#5f6368';
const QUIET: BadgeFace = { text: 'zz', color: GRAY };
const CANNOT_TELL: BadgeFace = { text: '?', color: GRAY };

/** A number of things that need attention, in the room that a badge has; nothing where there are none. */
export function countFace(attention: number): BadgeFace {
  return { text: attention === 0 ? '' : attention > 99 ? '99+' : String(attention), color: ATTENTION };
}

/** What there is to say of a tab, as far as its badge tells of it. */
export interface BadgeVerdict {
  readonly advice: readonly Advice[];
  readonly attention: number;
  /** Whether a snooze keeps something quiet that a notice would say here. */
  readonly isQuieted: boolean;
}

/**
 * The badge of a tab. Where nothing needs attention because it is snoozed, the badge says that.
 * @param verdict null where no advice could be made: then the badge says so, as on a checkout that cannot be read
 */
export function badgeFace(page: PageReading['kind'], verdict: BadgeVerdict | null): BadgeFace {
  if (page === 'other') return { text: null, color: ATTENTION };
  if (verdict === null || verdict.advice.some(({ rule }) => rule === 'page-unreadable')) return CANNOT_TELL;
  return verdict.attention === 0 && verdict.isQuieted ? QUIET : countFace(verdict.attention);
}
