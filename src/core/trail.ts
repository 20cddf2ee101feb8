/** A way from one place to another. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

type Step<W> = { readonly from: number; readonly to: number; readonly way: W | null };

/**
 * Orders ways so that each starts where the one before it ended, with as few jumps as there can be: an Euler trail
 * (Hierholzer), after jumps have been added from each place where ways are left over to one where they are missing.
 * The same ways give the same order, whatever order they come in.
 *
 * @param start the place to begin at, if a trail may begin there without an extra jump; null where none is known.
 */
export function orderedTrail<W extends Way>(ways: readonly W[], start: number | null): W[] {
  if (ways.length < 2) return [...ways];
  const steps: Step<W>[] = [...ways]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((way) => ({ from: way.from, to: way.to, way }));
  const surplus = surplusOf(ways);
  const starts = [...surplus].flatMap(([place, extra]) => Array<number>(Math.max(0, extra)).fill(place)).sort(byPlace);
  const ends = [...surplus].flatMap(([place, extra]) => Array<number>(Math.max(0, -extra)).fill(place)).sort(byPlace);
  const first = start !== null && starts.includes(start) ? start : starts[0];
  if (first !== undefined) starts.splice(starts.indexOf(first), 1);
  // The last end stays open; every other end jumps to a start that is not the first.
  for (const [index, place] of starts.entries()) {
    const end = ends[index];
    if (end !== undefined) steps.push({ from: end, to: place, way: null });
  }

  const leaving = new Map<number, Step<W>[]>();
  for (const step of steps.reverse()) leaving.set(step.from, [...(leaving.get(step.from) ?? []), step]);
  const has = (place: number | null | undefined): place is number =>
    place !== null && place !== undefined && (leaving.get(place)?.length ?? 0) > 0;

  const trail: W[] = [];
  let next = has(first) ? first : has(start) ? start : ways.length > 0 ? firstLeft(leaving) : null;
  while (next !== null) {
    trail.push(...walk(next, leaving).flatMap(({ way }) => way ?? []));
    const here = trail.at(-1)?.to;
    next = has(here) ? here : firstLeft(leaving);
  }
  return trail;
}

const byPlace = (a: number, b: number) => a - b;

/** How many more ways leave a place than reach it. */
function surplusOf(ways: readonly Way[]): Map<number, number> {
  const surplus = new Map<number, number>();
  for (const { from, to } of ways) {
    surplus.set(from, (surplus.get(from) ?? 0) + 1);
    surplus.set(to, (surplus.get(to) ?? 0) - 1);
  }
  return surplus;
}

function firstLeft<W>(leaving: ReadonlyMap<number, readonly Step<W>[]>): number | null {
  const places = [...leaving].filter(([, steps]) => steps.length > 0).map(([place]) => place);
  return places.length === 0 ? null : places.reduce((a, b) => Math.min(a, b));
}

/** Walks until no way is left that can be reached, taking side trips in at the place where they start. */
function walk<W>(start: number, leaving: Map<number, Step<W>[]>): Step<W>[] {
  const path: { readonly place: number; readonly by: Step<W> | null }[] = [{ place: start, by: null }];
  const walked: Step<W>[] = [];
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const step = leaving.get(at.place)?.pop();
    if (step) path.push({ place: step.to, by: step });
    else {
      path.pop();
      if (at.by) walked.push(at.by);
    }
  }
  return walked.reverse();
}
