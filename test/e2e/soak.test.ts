import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Kill, soak } from '../tools/soak/soak';

/** Says what is stopped in the middle of which step. */
const KILLS: Readonly<Record<number, Kill>> = { 3: 'worker', 6: 'worker', 9: 'browser' };

it('no action of the shopper is lost, doubled or overwritten, whatever is stopped in the middle of it', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balance-first-soak-'));
  try {
    const kills = (step: number) => KILLS[step] ?? null;
    const tally = await soak({ browser: 'chrome', seed: 25, steps: 12, kills, profile }, () => undefined);
    // The stopped workers are not counted here, because a worker may already have stopped by itself.
    expect(tally).toMatchObject({ steps: 12, browserKills: 1, faults: null, where: null });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}, 300_000);
