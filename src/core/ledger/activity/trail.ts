/** A way from one place to another. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

/**
 * An extra place that joins the loose ends. A jump leads from here to every place with too many ways out, and from
 * every dead end to here.
 */
const NOWHERE = Number.NaN;

type Step<W> = { readonly from: number; readonly to: number; readonly way: W | null };

/**
 * Orders ways so that each one starts where the one before it ended, with the fewest possible jumps (Euler trails,
 * Hierholzer's algorithm).
 *
 * Where a place has too many or too few ways, jumps through an extra place are added. Then one round trip covers all
 * ways that are connected to a loose end. Closed rounds without a loose end are walked separately. The same ways give
 * the same result, in whatever order they come in.
 *
 * @param start the place to begin at, where that costs no extra jump; null where none is known.
 */
export function orderedTrail<W extends Way>(ways: readonly W[], start: number | null): W[] {
  const steps: Step<W>[] = [...ways]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((way) => ({ from: way.from, to: way.to, way }));
  for (const [place, extra] of [...surplusOf(ways)].sort(([a], [b]) => a - b)) {
    const jump = extra > 0 ? { from: NOWHERE, to: place, way: null } : { from: place, to: NOWHERE, way: null };
    const jumps = Array<Step<W>>(Math.abs(extra)).fill(jump);
    if (place === start) steps.unshift(...jumps);
    else steps.push(...jumps);
  }
  const leaving = new Map<number, Step<W>[]>();
  for (const step of steps.reverse()) {
    const known = leaving.get(step.from);
    if (known) known.push(step);
    else leaving.set(step.from, [step]);
  }
  const hanging = walk(NOWHERE, leaving);
  // Only closed rounds are left now. The round through the start comes first.
  const first = start === null ? [] : walk(start, leaving);
  const rounds = [...leaving.keys()].sort((a, b) => a - b).flatMap((place) => walk(place, leaving));
  return [...first, ...hanging, ...rounds].flatMap(({ way }) => way ?? []);
}

/** The places with more ways out than in. */
export function startsOf(ways: readonly Way[]): Set<number> {
  return new Set([...surplusOf(ways)].filter(([, extra]) => extra > 0).map(([place]) => place));
}

/** The number of ways out minus the ways in, for each place. Places where the two are equal are left out. */
function surplusOf(ways: readonly Way[]): Map<number, number> {
  const surplus = new Map<number, number>();
  for (const { from, to } of ways) {
    surplus.set(from, (surplus.get(from) ?? 0) + 1);
    surplus.set(to, (surplus.get(to) ?? 0) - 1);
  }
  return new Map([...surplus].filter(([, extra]) => extra !== 0));
}

/** Walks until no more ways can be reached. It inserts side trips at the place where they start. */
function walk<W>(start: number, leaving: ReadonlyMap<number, Step<W>[]>): Step<W>[] {
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
