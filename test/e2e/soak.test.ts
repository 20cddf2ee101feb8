import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Kill, soak } from '../soak/soak';

/** What is ended in the middle of which step. */
const KILLS: Readonly<Record<number, Kill>> = { 7: 'worker', 14: 'worker', 20: 'browser' };

it('nothing that a shopper does is lost, doubled or overwritten, whatever is ended in the middle of it', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balance-first-soak-'));
  const kills = (step: number) => KILLS[step] ?? null;
  const tally = await soak({ browser: 'chrome', seed: 25, steps: 25, kills, profile }, () => undefined);
  expect(tally).toMatchObject({ steps: 25, workerKills: 2, browserKills: 1, faults: null, where: null });
}, 180_000);
