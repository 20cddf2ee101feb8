import { describe, expect, it } from 'vitest';
import { day, usd } from '../../support/core/situations';
import { answered, running } from '../../support/fakeBrowser';
import { inEnglish } from '../../support/words/inEnglish';

const dollars = (minor: number) => ({ minor, currency: 'USD' }) as const;

describe('points and leftovers', () => {
  it('are added and removed one by one', async () => {
    const { fromPopup } = running();
    answered(await fromPopup('points.add', { points: 250, earned: day('2026-11-21') }));
    answered(await fromPopup('points.add', { points: 50, earned: day('2026-10-01') }));
    const noted = answered(await fromPopup('leftover.add', { amount: dollars(133) }));
    expect(noted.smallChange).toEqual({
      points: [
        { id: 'id-1', points: 250, earned: '2026-11-21' },
        { id: 'id-2', points: 50, earned: '2026-10-01' },
      ],
      leftovers: [{ id: 'id-3', amount: usd(133) }],
    });
    expect(noted.purses).toEqual([]);
    answered(await fromPopup('points.remove', { batch: 'id-1' }));
    expect(answered(await fromPopup('leftover.remove', { leftover: 'id-3' })).smallChange).toEqual({
      points: [{ id: 'id-2', points: 50, earned: '2026-10-01' }],
      leftovers: [],
    });
  });

  const BAD = [
    ['points.add', { points: 0, earned: '2026-11-01' }, 'Write a whole number from 1 to 1,000,000.'],
    ['points.add', { points: 1.5, earned: '2026-11-01' }, 'Write a whole number from 1 to 1,000,000.'],
    ['points.add', { points: 5, earned: '2026-11-22' }, "Points can't be earned on a day in the future."],
    ['points.add', { points: 5, earned: '2026-02-30' }, 'This request could not be understood.'],
    ['leftover.add', { amount: usd(0) }, 'What is left on a card is above zero and at most $2,000.00.'],
    ['leftover.add', { amount: usd(-1) }, 'What is left on a card is above zero and at most $2,000.00.'],
    ['leftover.add', { amount: usd(200_001) }, 'What is left on a card is above zero and at most $2,000.00.'],
    ['leftover.add', { amount: { minor: 1, currency: 'EUR' } }, 'This request could not be understood.'],
    ['leftover.add', { amount: usd(1), card: '4111' }, 'This request could not be understood.'],
  ] as const;

  it.each(BAD)('%s of %j is refused in plain words, and nothing is kept', async (call, input, why) => {
    const { fromPopup } = running();
    const answer = await fromPopup(call, input as never);
    expect(!answer.ok && inEnglish(answer.why)).toBe(why);
    expect(answered(await fromPopup('books.read', null)).count.smallChange).toBe(0);
  });
});
