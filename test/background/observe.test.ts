import { describe, expect, it } from 'vitest';
import { isNews, observe, type Sighting } from '../../src/background/observe';
import type { Entry } from '../../src/core/ledger';
import { DAY, NOW, usd } from '../core/situations';
import { booksIn, kept } from '../store/books';
import { surroundings } from './browser';

const HOUR = DAY / 24;
const MINUTE = HOUR / 60;

/** A history out of short words: `50@v1` is an observation, `=50` a statement, `+5` a move, `x1` undoes the first. */
function history(words: string, at = NOW - MINUTE): Entry[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word, n): Entry => {
      const base = { id: String(n + 1), purse: 'US', at, seq: n + 1 } as const;
      const amount = usd(Math.round(Number.parseFloat(word.replace('=', '')) * 100));
      if (word.startsWith('x')) return { ...base, kind: 'undone', target: word.slice(1) };
      if (word.startsWith('=')) return { ...base, kind: 'stated', balance: amount, note: '' };
      if (/^[+-]/.test(word)) return { ...base, kind: 'moved', amount, cause: 'spent', note: '' };
      return { ...base, kind: 'observed', balance: amount, visit: word.split('@')[1] ?? '' };
    });
}

function sighting(word: string): Sighting {
  const [amount, visit] = word.split('@');
  return { marketplace: 'US', balance: usd(Math.round(Number(amount) * 100)), visit: visit ?? '' };
}

describe('what is news to the ledger', () => {
  it.each([
    ['nothing known', '', '50@v1', true],
    ['the same page read again', '50@v1', '50@v1', false],
    ['the same page read again after an undo', '50@v1 x1', '50@v1', false],
    ['the same page read again after an undo of the undo', '50@v1 x1 x2', '50@v1', false],
    ['the same page, where another has seen less since', '50@v1 40@v2', '50@v1', false],
    ['the same page, where the shopper has written since', '50@v1 -5', '50@v1', false],
    ['the same page showing another balance', '50@v1', '40@v1', true],
    ['the same page, back at its first balance', '50@v1 40@v1', '50@v1', true],
    ['another visit a minute later, same balance', '50@v1', '50@v2', false],
    ['another visit a minute later, other balance', '50@v1', '49.99@v2', true],
    ['another visit after an undo', '50@v1 x1', '50@v2', true],
    ['another visit after an undo, with an older one that says the same', '50@v0 50@v1 x2', '50@v2', false],
    ['another visit after an undo, with an older one that says what it says', '50@v0 40@v1 x2', '50@v2', false],
    ['same balance, but money was noted as spent since', '50@v1 -5', '50@v2', true],
    ['same balance, and what was noted was taken back', '50@v1 -5 x2', '50@v2', false],
    ['same balance as the shopper stated', '=50', '50@v1', true],
    ['nothing left', '50@v1', '0@v2', true],
    ['less than nothing', '', '-1@v1', false],
  ])('%s', (_, entries, seen, news) => {
    expect(isNews(history(entries), sighting(seen), NOW)).toBe(news);
  });

  it.each([
    [0, false],
    [59 * MINUTE, false],
    [HOUR - 1, false],
    [HOUR, true],
    [DAY, true],
    // The clock was put back since.
    [-59 * MINUTE, false],
    [-HOUR, true],
  ])('the same balance by another visit after %i ms: %s', (age, news) => {
    expect(isNews(history('50@v1', NOW - age), sighting('50@v2'), NOW)).toBe(news);
  });
});

describe('observing', () => {
  it('writes an entry and tells what was known before', async () => {
    const around = surroundings();
    kept(
      await around.store.append('US', () => ({
        id: 's',
        kind: 'stated',
        purse: 'US',
        at: NOW,
        balance: usd(6000),
        note: '',
      })),
    );
    expect(kept(await observe(around, sighting('50@v1')))).toEqual({
      recorded: { entry: 'id-1', balance: usd(5000), before: usd(6000) },
      isNew: true,
    });
    expect(kept(await around.store.readFor('US')).entries).toEqual([
      { id: 'id-1', kind: 'observed', purse: 'US', at: NOW, seq: 2, balance: usd(5000), visit: 'v1' },
    ]);
  });

  it('tells the same again when the page is read again, and nothing once it was undone', async () => {
    const around = surroundings();
    const first = kept(await observe(around, sighting('50@v1')));
    expect(first.recorded).toEqual({ entry: 'id-1', balance: usd(5000), before: null });
    expect(kept(await observe(around, sighting('50@v1')))).toEqual({ recorded: first.recorded, isNew: false });
    kept(await around.store.undo('id-1', { id: 'u', at: NOW }, () => null));
    expect(kept(await observe(around, sighting('50@v1')))).toEqual({ recorded: null, isNew: false });
    expect(kept(await observe(around, sighting('50@v2'))).isNew).toBe(true);
  });

  it('by two tabs at once writes one entry', async () => {
    const around = surroundings(booksIn());
    await Promise.all([observe(around, sighting('50@v1')), observe(around, sighting('50@v2'))]);
    expect(kept(await around.store.readAll()).entries).toHaveLength(1);
  });
});
