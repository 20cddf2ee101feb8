import {
  type FirstSight,
  layoutOf,
  type Sight,
  sightOf,
  withAsked,
  withoutDenied,
  withPageAnswer,
  withPopupAnswer,
} from '../core/page/firstSight';
import type { PageReading } from '../core/page/pageReading';
import { failed, type Result } from '../core/result/result';
import type { Handlers } from '../messages/serve';
import type { AfterChange } from './bookCalls';
import type { Context } from './context';
import type { PageSeen } from './learn';

/** A page as it may be judged, and what to ask the shopper about it. */
export interface Sighted {
  /** The reading, without what the shopper has denied. */
  readonly reading: PageReading;
  readonly sight: FirstSight | null;
}

/**
 * Looks at a page with what the shopper said of its layout. Where that can't be read, the page is judged as it is and
 * nothing is asked.
 */
export async function lookAt(
  { store, now }: Context,
  { reading, visit, settling, isPrivate }: PageSeen,
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

/** A press in the page. It weighs little: see {@link withPageAnswer}. */
export function answerFromPage(
  { store, now }: Context,
  { layout, matches }: { readonly layout: string; readonly matches: boolean },
  shop: string,
): Promise<Result<null>> {
  if (!layout.startsWith(`${shop} `)) return Promise.resolve(failed({ code: 'not-of-this-shop' }));
  return store.changeSights((before) => withPageAnswer(before, layout, matches, now()));
}

/** The shopper's own word in the popup. */
export function sightHandlers({ store, now }: Context, after: AfterChange): Pick<Handlers['ownPages'], 'sight.settle'> {
  return {
    'sight.settle': ({ layout, matches }) =>
      after(store.changeSights((before: readonly Sight[]) => withPopupAnswer(before, layout, matches, now()))),
  };
}
