/** A point of a plot. `x` grows to the right, and `y` grows downwards. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A line that keeps its height until the next point and continues to the right edge, because a value holds between two
 * changes.
 */
export function stepPath(points: readonly PlotPoint[], width: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}H${width}`;
}

/** The area between such a line and a height. */
export function stepArea(points: readonly PlotPoint[], width: number, ground: number): string {
  const [first] = points;
  return first ? `${stepPath(points, width)}V${ground}H${first.x}Z` : '';
}
