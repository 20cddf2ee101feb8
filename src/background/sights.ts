import { type FirstSight, layoutOf, sightOf, withAsked, withoutDenied } from '../core/page/firstSight';
import type { PageReading } from '../core/page/pageReading';
import type { Context } from './context';

/** A page as it may be judged, and what to ask the shopper about it. */
export interface Sighted {
  /** The reading, without what the shopper has denied. */
  readonly reading: PageReading;
  readonly sight: FirstSight | null;
}

/** A page, as far as it may be asked about. */
interface SeenOnce {
  readonly reading: PageReading;
  readonly visit: string;
  readonly settling: boolean;
  readonly isPrivate: boolean;
}

/**
 * Looks at a page with what the shopper said of its layout. Where that can't be read, the page is judged as it is and
 * nothing is asked.
 */
export async function lookAt(
  { store, now }: Context,
  { reading, visit, settling, isPrivate }: SeenOnce,
): Promise<Sighted> {
  if (layoutOf(reading) === null) return { reading, sight: null };
  const sights = await store.readSights();
  if (!sights.ok) return { reading, sight: null };
  // What is still on its way may change, and the shopper is asked but once. A private window keeps no answer.
  const sight = settling || isPrivate ? null : sightOf(reading, sights.value, visit);
  if (sight !== null && !sights.value.some(({ layout }) => layout === sight.layout)) {
    const asked = { layout: sight.layout, visit, at: now() };
    await store.changeSights((before) => withAsked(before, asked));
  }
  return { reading: withoutDenied(reading, sights.value), sight };
}

/** A page as it may be judged, where nothing is asked of it. */
export async function asAllowed({ store }: Pick<Context, 'store'>, reading: PageReading): Promise<PageReading> {
  const sights = layoutOf(reading) === null ? null : await store.readSights();
  return sights?.ok ? withoutDenied(reading, sights.value) : reading;
}
