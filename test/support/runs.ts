/**
 * How many draws a property is tested with. `npm test` runs all of them. `npm run check` runs a tenth, and at least 20,
 * because a developer waits for it.
 */
export function runs(whole: number): number {
  return process.env.DRAWS === 'few' ? Math.min(whole, Math.max(20, Math.ceil(whole / 10))) : whole;
}
