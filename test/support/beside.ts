import { describe, it } from 'vitest';

/**
 * Tests that need a folder beside the checkout, which only developers' machines have. Where the folder is missing, one
 * skipped test names it, so that the last line of a run shows that these tests did not run.
 * @param folder such as `../shared/captures`
 */
export function describeBeside(name: string, folder: string, isThere: boolean, tests: () => void): void {
  describe(name, () => {
    if (isThere) tests();
    else it.skipIf(true)(`needs ${folder}`, () => {});
  });
}
