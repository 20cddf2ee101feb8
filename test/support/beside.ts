import { describe, it } from 'vitest';

/**
 * Tests of what lies beside the checkout on its developers' machines. Where it is absent they are one skipped test that
 * names it, so that a run says in its last line that they are missing.
 * @param folder such as `../shared/captures`
 */
export function describeBeside(name: string, folder: string, isThere: boolean, tests: () => void): void {
  describe(name, () => {
    if (isThere) tests();
    else it.skipIf(true)(`needs ${folder}`, () => {});
  });
}
