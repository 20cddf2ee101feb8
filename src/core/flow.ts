/** A network from suppliers to consumers: what each has or can take, in whole units, and who may supply whom. */
export interface Network {
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  may(supplier: number, consumer: number): boolean;
}

/** `flow[supplier][consumer]`, in whole units. */
export type Flow = readonly (readonly number[])[];

/**
 * Gives as much of every supply to consumers as can be given, suppliers in their order: none of what an earlier
 * supplier gives is taken from it for a later one, only rerouted.
 *
 * Algorithm: augmenting paths (Ford and Fulkerson, shortest first), one supplier after the other. The amounts that
 * suppliers can give together form a polymatroid, so adding them greedily in any order reaches the largest total,
 * and in the given order the largest amount of the first, then of the second, and so on.
 */
export function greedyFlow({ supply, demand, may }: Network): Flow {
  const flow = supply.map(() => demand.map(() => 0));
  const spare = [...demand];
  for (const [supplier, amount] of supply.entries()) {
    let left = amount;
    while (left > 0) {
      const given = augment(supplier, left, flow, spare, may);
      if (given === 0) break;
      left -= given;
    }
  }
  return flow;
}

/** Sends up to `most` units from a supplier along one shortest path; 0 where there is none. */
function augment(supplier: number, most: number, flow: number[][], spare: number[], may: Network['may']): number {
  /** By whom a consumer is reached, and through which consumer that supplier was. */
  const reachedBy = new Map<number, number>();
  const via = new Map<number, number | null>([[supplier, null]]);
  const queue = [supplier];
  for (const from of queue) {
    for (const [consumer, room] of spare.entries()) {
      if (reachedBy.has(consumer) || !may(from, consumer)) continue;
      reachedBy.set(consumer, from);
      if (room > 0) return push(consumer, most, flow, spare, reachedBy, via);
      for (const [other, given] of flow.entries()) {
        if ((given[consumer] ?? 0) > 0 && !via.has(other)) {
          via.set(other, consumer);
          queue.push(other);
        }
      }
    }
  }
  return 0;
}

function push(
  end: number,
  most: number,
  flow: number[][],
  spare: number[],
  reachedBy: ReadonlyMap<number, number>,
  via: ReadonlyMap<number, number | null>,
): number {
  const steps: { readonly supplier: number; readonly takes: number; readonly leaves: number | null }[] = [];
  for (let takes: number | null = end; takes !== null; ) {
    const supplier: number = reachedBy.get(takes) ?? 0;
    const leaves: number | null = via.get(supplier) ?? null;
    steps.push({ supplier, takes, leaves });
    takes = leaves;
  }
  const units = steps.reduce(
    (least, { supplier, leaves }) => (leaves === null ? least : Math.min(least, flow[supplier]?.[leaves] ?? 0)),
    Math.min(most, spare[end] ?? 0),
  );
  for (const { supplier, takes, leaves } of steps) {
    const row = flow[supplier];
    if (!row) continue;
    row[takes] = (row[takes] ?? 0) + units;
    if (leaves !== null) row[leaves] = (row[leaves] ?? 0) - units;
  }
  spare[end] = (spare[end] ?? 0) - units;
  return units;
}
