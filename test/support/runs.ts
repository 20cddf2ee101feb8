/**
 * How many draws a property is held against: all of them in `npm test`, a tenth of them, and at least 20, in
 * `npm run check`, which a developer waits for.
 */
export function runs(whole: number): number {
  return process.env.DRAWS === 'few' ? Math.min(whole, Math.max(20, Math.ceil(whole / 10))) : whole;
}
