import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type CreditsInMail, readCreditsInMail } from '../../../src/core/creditMail/creditsInMail';
import { MARKETPLACE_IDS } from '../../../src/core/marketplaces/marketplaces';
import { describeBeside } from '../../support/beside';
import { SHARED } from '../../support/places';

const FOLDER = join(SHARED, 'cases/books');
const files = existsSync(FOLDER) ? globSync(join(FOLDER, 'mail-*.json')).sort() : [];

interface Expected {
  readonly left: number | null;
  /** A day, `unknown` or `unclear`. */
  readonly ends: string;
  /** The right scopes, separated by `|`. */
  readonly scope?: string;
  readonly notGiftCards?: boolean;
}

/** `right`, `wrong`, or `unsure` if the reading says that it can't tell. */
function judge(read: CreditsInMail, expected: Expected): 'right' | 'wrong' | 'unsure' {
  if (!read.ok) return expected.left === null ? 'right' : 'unsure';
  const { left, ends, scope, terms } = read.value.together;
  const end = typeof ends === 'object' ? ends.on : ends;
  const scopeFits = expected.scope?.split('|').includes(scope) ?? true;
  if (left.minor !== expected.left || !scopeFits || (expected.notGiftCards && !terms?.notGiftCards)) return 'wrong';
  if (end === expected.ends) return 'right';
  return end === 'unclear' ? 'unsure' : 'wrong';
}

describeBeside('mails from outside', '../shared/cases/books', files.length > 0, () => {
  test('every one is read right', () => {
    const judged = files.map((file) => {
      const { steps, expected } = JSON.parse(readFileSync(file, 'utf8')) as { steps: string; expected: Expected };
      const shop = MARKETPLACE_IDS.find((id) => steps.includes(`shop ${id} `)) ?? 'US';
      const text = readFileSync(file.replace(/json$/, 'txt'), 'utf8');
      return { name: basename(file, '.json'), verdict: judge(readCreditsInMail(text, shop), expected) };
    });
    expect(judged.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });
});
