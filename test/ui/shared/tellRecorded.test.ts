import { describe, expect, test } from 'vitest';
import type { Recorded } from '../../../src/messages/protocol';
import { tellRecorded } from '../../../src/ui/shared/tellRecorded';
import { de } from '../../../src/ui/shared/words/de';
import { en } from '../../../src/ui/shared/words/en';
import { usd } from '../../core/situations';

const balance = { entry: 'e', balance: usd(6511), before: usd(4110), leftOut: null };

describe('what opening a page has written', () => {
  test.for<[story: string, recorded: Recorded, english: string[], german: string[]]>([
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
      ['Order settled: your gift balance pays $40.00.'],
      ['Bestellung abgerechnet: Dein Geschenkguthaben zahlt $40.00.'],
    ],
    [
      'an order that takes less than was held',
      { entry: 'e', paid: usd(4000), released: usd(2000) },
      ['Order settled: your gift balance pays $40.00; $20.00 is free again.'],
      ['Bestellung abgerechnet: Dein Geschenkguthaben zahlt $40.00; $20.00 sind wieder frei.'],
    ],
    [
      'an order that takes nothing',
      { entry: 'e', paid: null, released: usd(6000) },
      ['Order settled: it takes no gift balance; $60.00 is free again.'],
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
  ])('%s', ([, recorded, english, german]) => {
    const told = (words: typeof en) => {
      const { verdict, also } = tellRecorded(recorded, 'US', words);
      return [verdict, ...also];
    };
    expect(told(en)).toEqual(english);
    expect(told(de)).toEqual(german);
  });
});
