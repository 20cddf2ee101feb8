import type { EpochMs } from '../days/calendarDay';
import { type MarketplaceId, marketplace } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import { isCheckout, type PageReading } from './pageReading';
import { PROVEN_LANGUAGES } from './provenLayouts';
import { type LocatorId, type Reading, unreadable } from './reading';

/**
 * The id of a layout in which the gift card balance is read. It names a shop, a kind of page, and the locators that
 * found the balance facts, such as `DE review summary/list`.
 */
export type LayoutId = string;

export const LAYOUT_FORM = /^[A-Z]{2} [a-z-]{1,40} [a-z0-9/+-]{1,160}$/;

export const SIGHT_ANSWERS = ['asked', 'confirmed', 'doubted', 'denied'] as const;
/**
 * What the shopper of this browser said about a layout. `doubted`: a press in a page said that the reading does not
 * match the page, but the shopper has not said it in the popup. `denied`: the shopper has said it in the popup, so the
 * layout is no longer used.
 */
export type SightAnswer = (typeof SIGHT_ANSWERS)[number];

/**
 * One layout that the shopper was asked about. The answer is proof for this browser only, so it is never exported or
 * synced.
 */
export interface Sight {
  readonly layout: LayoutId;
  readonly answer: SightAnswer;
  /** The opening of a page at which the question was asked. It is asked at no other opening. */
  readonly visit: string;
  /** When it was last asked or answered. */
  readonly at: EpochMs;
}

/** What was read of the gift card balance. The shopper compares it with the page. */
export interface GiftShown {
  readonly amount: Money;
  readonly used: boolean;
}

/** A question to the shopper in the page: does the page show what was read? */
export interface FirstSight {
  readonly layout: LayoutId;
  readonly shown: GiftShown;
  /** `doubted`: the answer was no, and the shopper continues in the popup. */
  readonly answer: Extract<SightAnswer, 'asked' | 'doubted'>;
}

/** Why we trust the reading of a page's gift card balance. */
export type Basis =
  | { readonly on: 'saved-page' }
  /**
   * It rests on public reports and on the code of other page readers. `said` is null where the shopper was never asked.
   */
  | { readonly on: 'reports'; readonly said: Sight | null };

/** The most layouts that are kept. A shop has a handful. */
const MOST_SIGHTS = 100;

/** The layout in which a page's balance facts were found; null where no such fact was read. */
export function layoutOf(page: PageReading): LayoutId | null {
  const found = giftLocators(page);
  const layout = `${page.marketplace} ${page.kind} ${found.join('+')}`;
  return found.length > 0 && LAYOUT_FORM.test(layout) ? layout : null;
}

function giftLocators(page: PageReading): LocatorId[] {
  const facts: readonly Reading<unknown>[] = isCheckout(page)
    ? [page.facts.giftBalance, page.facts.offered]
    : // An order that took nothing has no gift row; its totals are found where a gift row would be.
      page.kind === 'order-details'
      ? [page.facts.giftTaken, page.facts.charged]
      : [];
  const [gift] = facts;
  if (gift === undefined || gift.state === 'unreadable') return [];
  return [...new Set(facts.flatMap((fact) => (fact.state === 'read' ? [fact.by] : [])))].sort();
}

/** What the page shows of the gift card balance; null where it shows no amount of it. */
function giftShown(page: PageReading): GiftShown | null {
  if (page.kind === 'order-details') {
    const { giftTaken } = page.facts;
    return giftTaken.state === 'read' && giftTaken.value.minor > 0 ? { amount: giftTaken.value, used: true } : null;
  }
  if (!isCheckout(page) || page.facts.giftBalance.state !== 'read') return null;
  const { giftBalance, offered } = page.facts;
  const said = giftBalance.value.applied ? giftBalance.value.amount : null;
  const amount = said ?? (offered.state === 'read' ? offered.value : null);
  return amount !== null && amount.minor > 0 ? { amount, used: giftBalance.value.applied } : null;
}

/** Tells why we trust the reading of a page's gift card balance; null where no balance was read. */
export function basisOf(page: PageReading, sights: readonly Sight[]): Basis | null {
  const layout = layoutOf(page);
  if (layout === null) return null;
  if (isProven(giftLocators(page), page.marketplace)) return { on: 'saved-page' };
  return { on: 'reports', said: sights.find((sight) => sight.layout === layout) ?? null };
}

/** Whether saved pages show all these locators, in the language of this shop. */
function isProven(found: readonly LocatorId[], id: MarketplaceId): boolean {
  const [language = ''] = marketplace(id).locale.split('-');
  return found.every((by) => PROVEN_LANGUAGES[by]?.includes(language));
}

/**
 * Finds the question to ask about a page; null where there is none. It is asked at one opening only: the first at which
 * a layout without proof shows an amount of the gift card balance. After that, only the popup asks. One opening asks
 * once, so a page that keeps changing its own layout does not cause a second question.
 */
export function sightOf(page: PageReading, sights: readonly Sight[], visit: string): FirstSight | null {
  const layout = layoutOf(page);
  const basis = basisOf(page, sights);
  const shown = giftShown(page);
  if (layout === null || shown === null || basis?.on !== 'reports') return null;
  const { said } = basis;
  if (said === null) {
    const hasAsked = sights.some((sight) => sight.visit === visit);
    return !hasAsked && sights.filter(isAnswered).length < MOST_SIGHTS ? { layout, shown, answer: 'asked' } : null;
  }
  if (said.visit !== visit || said.answer === 'confirmed' || said.answer === 'denied') return null;
  return { layout, shown, answer: said.answer };
}

const isAnswered = ({ answer }: Sight) => answer !== 'asked';

/** Whether the shopper has said in the popup, where no page can say it for them, that a page's layout is read wrong. */
export function isDenied(page: PageReading, sights: readonly Sight[]): boolean {
  const basis = basisOf(page, sights);
  return basis?.on === 'reports' && basis.said?.answer === 'denied';
}

/**
 * Removes what was read of the gift card balance, if the shopper has denied the page's layout. Otherwise the page stays
 * as it is.
 */
export function withoutDenied(page: PageReading, sights: readonly Sight[]): PageReading {
  if (!isDenied(page, sights)) return page;
  const denied = unreadable('denied');
  if (page.kind === 'order-details') {
    return { ...page, facts: { ...page.facts, giftTaken: denied, charged: denied, promotion: denied } };
  }
  const gone = { giftBalance: denied, offered: denied, toCharge: denied, promotion: denied };
  return isCheckout(page) ? ({ ...page, facts: { ...page.facts, ...gone } } as PageReading) : page;
}

/** Adds a layout that was asked about. When the list is full, the oldest layouts without an answer are dropped. */
export function withAsked(sights: readonly Sight[], asked: Omit<Sight, 'answer'>): readonly Sight[] {
  if (sights.some(({ layout }) => layout === asked.layout)) return sights;
  const answered = sights.filter(isAnswered);
  const open = sights.filter((sight) => !isAnswered(sight));
  const room = MOST_SIGHTS - answered.length;
  if (room <= 0) return sights;
  return [...answered, ...[...open, { ...asked, answer: 'asked' as const }].slice(-room)];
}

/**
 * Applies a press in the page that answers the question about a layout.
 *
 * A page may trick the shopper into such a press, or make one itself. So neither answer may remove a warning. Yes only
 * removes the question. No is only a doubt, until the shopper says the same in the popup, which no page can reach.
 * Earlier answers stay as they are.
 */
export function withPageAnswer(
  sights: readonly Sight[],
  layout: LayoutId,
  matches: boolean,
  at: EpochMs,
): readonly Sight[] {
  return sights.map((sight) =>
    sight.layout === layout && sight.answer === 'asked'
      ? { ...sight, answer: matches ? 'confirmed' : 'doubted', at }
      : sight,
  );
}

/** Applies what the shopper says about a layout in the popup. It is final until they change it there. */
export function withPopupAnswer(
  sights: readonly Sight[],
  layout: LayoutId,
  matches: boolean,
  at: EpochMs,
): readonly Sight[] {
  const known = sights.find((sight) => sight.layout === layout);
  const others = sights.filter((sight) => sight !== known);
  const said: Sight = { layout, answer: matches ? 'confirmed' : 'denied', visit: known?.visit ?? 'popup', at };
  return [...others, said].slice(-MOST_SIGHTS);
}
