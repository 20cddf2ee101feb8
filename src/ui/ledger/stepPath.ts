/** A point of a plot: `x` to the right, `y` downwards. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A line that keeps its height until the next point and goes on to the right edge: what holds between two changes. */
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
