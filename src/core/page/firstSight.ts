import type { EpochMs } from '../days/calendarDay';
import { type MarketplaceId, marketplace } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import { isCheckout, type PageReading } from './pageReading';
import { PROVEN_LANGUAGES } from './provenLayouts';
import { type LocatorId, type Reading, unreadable } from './reading';

/**
 * A layout in which the gift balance is read: a shop, a kind of page, and the locators that its gift facts were found
 * with, such as `DE review summary/list`.
 */
export type LayoutId = string;

export const LAYOUT_FORM = /^[A-Z]{2} [a-z-]{1,40} [a-z0-9/+-]{1,160}$/;

export const SIGHT_ANSWERS = ['asked', 'confirmed', 'doubted', 'denied'] as const;
/**
 * What this browser's shopper said of a layout. `doubted`: a press in a page said that the reading does not match, and
 * the popup has not heard it yet. `denied`: the popup has, and nothing rests on the layout any more.
 */
export type SightAnswer = (typeof SIGHT_ANSWERS)[number];

/** One layout that the shopper was asked about. It is this browser's own proof and never travels. */
export interface Sight {
  readonly layout: LayoutId;
  readonly answer: SightAnswer;
  /** The opening of a page at which it was asked: it is asked at no other. */
  readonly visit: string;
  /** When it was asked or answered last. */
  readonly at: EpochMs;
}

/** What was read of the gift balance, for the shopper to compare with the page. */
export interface GiftShown {
  readonly amount: Money;
  readonly used: boolean;
}

/** A question to the shopper in the page: whether what was read there is what they see. */
export interface FirstSight {
  readonly layout: LayoutId;
  readonly shown: GiftShown;
  /** `doubted`: it was answered with no, and the popup is where to go on. */
  readonly answer: Extract<SightAnswer, 'asked' | 'doubted'>;
}

/** What the reading of a page's gift balance rests on. */
export type Basis =
  | { readonly on: 'saved-page' }
  /** Public reports and other readers' code; `said` is null where the shopper was never asked. */
  | { readonly on: 'reports'; readonly said: Sight | null };

/** No more layouts than this are remembered. A shop has a handful. */
const MOST_SIGHTS = 100;

/** The layout that the gift facts of a page were found in; null where no such fact was read. */
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

/** What the page shows of the gift balance; null where it shows no money of it. */
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

/** What the reading of a page's gift balance rests on; null where none was read. */
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
 * What to ask about a page, or null. It is asked at one opening of a page, the first on which a layout without proof
 * shows money of the gift balance; after that only the popup asks. One opening asks once: a page that changes its own
 * layout again and again gets no second question by it.
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

/** Whether the shopper has said, where no page could say it for them, that a page's layout is read wrong. */
export function isDenied(page: PageReading, sights: readonly Sight[]): boolean {
  const basis = basisOf(page, sights);
  return basis?.on === 'reports' && basis.said?.answer === 'denied';
}

/** The page with nothing read of its gift balance where the shopper has denied its layout; else as it is. */
export function withoutDenied(page: PageReading, sights: readonly Sight[]): PageReading {
  if (!isDenied(page, sights)) return page;
  const denied = unreadable('denied');
  if (page.kind === 'order-details') {
    return { ...page, facts: { ...page.facts, giftTaken: denied, charged: denied, promotion: denied } };
  }
  const gone = { giftBalance: denied, offered: denied, toCharge: denied, promotion: denied };
  return isCheckout(page) ? ({ ...page, facts: { ...page.facts, ...gone } } as PageReading) : page;
}

/** Keeps that a layout was asked about. The oldest that were never answered make room. */
export function withAsked(sights: readonly Sight[], asked: Omit<Sight, 'answer'>): readonly Sight[] {
  if (sights.some(({ layout }) => layout === asked.layout)) return sights;
  const answered = sights.filter(isAnswered);
  const open = sights.filter((sight) => !isAnswered(sight));
  const room = MOST_SIGHTS - answered.length;
  if (room <= 0) return sights;
  return [...answered, ...[...open, { ...asked, answer: 'asked' as const }].slice(-room)];
}

/**
 * What a press in the page says of a layout that was just asked about.
 *
 * A page may lead the shopper to such a press, or make one itself, so neither answer may lift a warning: yes only takes
 * the question away, and no is a doubt until the popup, which no page can reach, hears the same. What was answered
 * before stays as it is.
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

/** What the shopper says of a layout in the popup: it is final until they say otherwise there. */
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
