import { describe, expect, it, test } from 'vitest';
import type { Learned } from '../../src/core/ledger/learned';
import { de } from '../../src/words/de/advice';
import { en } from '../../src/words/en/advice';
import { sayLearned } from '../../src/words/sayLearned';
import { day, usd } from '../support/core/situations';

const balance = { entry: 'e', balance: usd(6511), before: usd(4110), leftOut: null };

describe('the words about what a page has written', () => {
  test.for<[story: string, recorded: Learned, english: string[], german: string[]]>([
    [
      'a balance that its own rows explain',
      {
        ...balance,
        accounted: {
          settled: null,
          released: null,
          explained: [
            { amount: usd(2500), cause: 'gift-card' },
            { amount: usd(-50), cause: 'spent' },
            { amount: usd(-49), cause: 'spent' },
          ],
        },
      },
      ['Balance noted: $65.11 (was $41.10).', "The page's own rows explain it: Gift card added +$25.00, Spent -$0.99."],
      [
        'Guthaben notiert: $65.11 (vorher $41.10).',
        'Zeilen dieser Seite erklären es: Gutschein eingelöst +$25.00, Ausgegeben -$0.99.',
      ],
    ],
    [
      'a balance that settles orders and lets go of one',
      { ...balance, accounted: { settled: usd(3500), released: usd(2000), explained: [] } },
      [
        'Balance noted: $65.11 (was $41.10).',
        'Orders settled: $35.00 of your balance.',
        '$20.00 that was held for an order is free again.',
      ],
      [
        'Guthaben notiert: $65.11 (vorher $41.10).',
        'Bestellungen abgerechnet: $35.00 deines Guthabens.',
        '$20.00, für eine Bestellung zurückgehalten, sind wieder frei.',
      ],
    ],
    [
      'an order',
      { entry: 'e', paid: usd(4000), released: null },
      ['Order settled: your gift card balance pays $40.00.'],
      ['Bestellung abgerechnet: Dein Geschenkguthaben zahlt $40.00.'],
    ],
    [
      'an order that takes less than was held',
      { entry: 'e', paid: usd(4000), released: usd(2000) },
      ['Order settled: your gift card balance pays $40.00; $20.00 is free again.'],
      ['Bestellung abgerechnet: Dein Geschenkguthaben zahlt $40.00; $20.00 sind wieder frei.'],
    ],
    [
      'an order that takes nothing',
      { entry: 'e', paid: null, released: usd(6000) },
      ['Order settled: it takes no gift card balance; $60.00 is free again.'],
      ['Bestellung abgerechnet: Sie nimmt kein Geschenkguthaben; $60.00 sind wieder frei.'],
    ],
    [
      'new credits',
      { entry: 'e', noted: usd(850), gone: null },
      ['Credit noted: $8.50.'],
      ['Aktionsguthaben notiert: $8.50.'],
    ],
    [
      'new credits and less of others',
      { entry: 'e', noted: usd(850), gone: usd(100) },
      ['Credit noted: $8.50; $1.00 is noted as used.'],
      ['Aktionsguthaben notiert: $8.50; $1.00 sind als verwendet notiert.'],
    ],
    [
      'less credit',
      { entry: 'e', noted: null, gone: usd(100) },
      ['Noted: $1.00 of your credit is used.'],
      ['Notiert: $1.00 deines Aktionsguthabens sind verwendet.'],
    ],
  ])('say: %s', ([, recorded, english, german]) => {
    const told = (words: typeof en) => {
      const { verdict, also } = sayLearned(recorded, 'US', words);
      return [verdict, ...also];
    };
    expect(told(en)).toEqual(english);
    expect(told(de)).toEqual(german);
  });
});

describe('a recorded balance', () => {
  it.each([
    [null, 'Balance noted: $50.00.'],
    [4110, 'Balance noted: $50.00 (was $41.10).'],
    [5000, 'Balance noted: $50.00, as before.'],
  ])('after %s', (before, sentence) => {
    const recorded = { entry: 'e', balance: usd(5000), before: before === null ? null : usd(before), leftOut: null };
    expect(sayLearned(recorded, 'US', en).verdict).toBe(sentence);
  });

  it.each([
    [en, 'closing', "the closing balance of May 3, 2026 (row 4) doesn't follow from the row below."],
    [en, 'order', 'row 4 (May 3, 2026) is newer than the row above.'],
    [en, 'currency', 'row 4 (May 3, 2026) is in another currency.'],
    [de, 'closing', 'Der Endstand vom 3. Mai 2026 (Zeile 4) folgt nicht aus der Zeile darunter.'],
    [de, 'order', 'Zeile 4 (3. Mai 2026) ist neuer als die Zeile darüber.'],
    [de, 'currency', 'Zeile 4 (3. Mai 2026) hat eine andere Währung.'],
  ] as const)('in $locale names the row that keeps the activity out: %s', (words, why, sentence) => {
    const at = { day: day('2026-05-03'), row: 3 };
    const leftOut = why === 'closing' ? { why, ...at, expected: 2, found: 1 } : { why, ...at };
    const recorded = { entry: 'e', balance: usd(5000), before: null, leftOut };
    const told = sayLearned(recorded, 'US', words).leftOut ?? '';
    expect(told.endsWith(`: ${sentence}`)).toBe(true);
    expect(told.split(' ').length).toBeLessThanOrEqual(20);
  });

  it.each([
    [2000, null, 'Noted: $20.00 of your gift card balance goes to this order.'],
    [null, 300, 'Noted: $3.00 of your credit is used on this order.'],
    [2000, 300, 'Noted: $20.00 of your gift card balance and $3.00 of your credit go to this order.'],
  ])('of an order that takes %s of the balance and %s of credit', (pending, credit, sentence) => {
    const sum = (minor: number | null) => (minor === null ? null : usd(minor));
    const recorded = { entry: 'e', pending: sum(pending), credit: sum(credit) };
    expect(sayLearned(recorded, 'US', en).verdict).toBe(sentence);
  });
});
