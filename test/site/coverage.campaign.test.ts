// @vitest-environment happy-dom
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { savedPart, writtenPart } from '../tools/coverage/coverage';

const FILE = join(import.meta.dirname, 'COVERAGE.md');

it('the table of what can be read is up to date (npm run coverage writes it)', () => {
  const written = writtenPart();
  const saved = savedPart();
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  // Where the saved pages are missing, their counts stay as they are.
  const kept = old.slice(old.indexOf('\n## Saved pages'));
  const current = written + (saved ?? (old.includes('\n## Saved pages') ? kept : ''));
  if (process.env.COVERAGE === 'write') writeFileSync(FILE, current);
  else expect(old === current, 'Run npm run coverage').toBe(true);
  expect(current).not.toContain('WRONG');
}, 300_000);
