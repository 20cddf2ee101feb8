import { type FirstSight, layoutOf, sightOf, withAsked, withoutDenied } from '../core/page/firstSight';
import type { PageReading } from '../core/page/pageReading';
import type { Context } from './context';

/** A page in the form that may be judged, and what to ask the shopper about it. */
export interface Sighted {
  /** The reading without the facts that the shopper has denied. */
  readonly reading: PageReading;
  readonly sight: FirstSight | null;
}

/** A page, with what decides whether the shopper may be asked about it. */
interface SeenOnce {
  readonly reading: PageReading;
  readonly visit: string;
  readonly settling: boolean;
  readonly isPrivate: boolean;
}

/**
 * Applies what the shopper said about a page's layout. If that can't be read, the page is judged as it is and nothing
 * is asked.
 */
export async function lookAt(
  { store, now }: Context,
  { reading, visit, settling, isPrivate }: SeenOnce,
): Promise<Sighted> {
  if (layoutOf(reading) === null) return { reading, sight: null };
  const sights = await store.readSights();
  if (!sights.ok) return { reading, sight: null };
  // Facts that are still loading may change, and the shopper is asked only once. In a private window, no answer would
  // be kept.
  const sight = settling || isPrivate ? null : sightOf(reading, sights.value, visit);
  if (sight !== null && !sights.value.some(({ layout }) => layout === sight.layout)) {
    const asked = { layout: sight.layout, visit, at: now() };
    await store.changeSights((before) => withAsked(before, asked));
  }
  return { reading: withoutDenied(reading, sights.value), sight };
}

/** A page in the form that may be judged, without a question to the shopper. */
export async function asAllowed({ store }: Pick<Context, 'store'>, reading: PageReading): Promise<PageReading> {
  const sights = layoutOf(reading) === null ? null : await store.readSights();
  return sights?.ok ? withoutDenied(reading, sights.value) : reading;
}
