import { describe, expect, it } from 'vitest';
import type { OrderSum } from '../../../src/site/facts/orderSums';
import { told, type Written } from '../../support/site/orderRowsFrom';

const CASES: readonly (readonly [string, readonly Written[], OrderSum['sum'], number | null])[] = [
  [
    'parts and a total',
    [
      ['Items', 500],
      ['Shipping', 50],
      ['Grand Total', 550, 'bold'],
    ],
    'right',
    550,
  ],
  [
    'no total',
    [
      ['Items', 500],
      ['Shipping', 50],
    ],
    'unclear',
    null,
  ],
  [
    'an ambiguous total that is not in bold',
    [
      ['Items', 500],
      ['Total', 500],
    ],
    'unclear',
    null,
  ],
  [
    'a total whose name only the last total has',
    [
      ['Items', 500],
      ['Grand Total', 500],
    ],
    'right',
    500,
  ],
  [
    'a total in unknown words',
    [
      ['Zboží', 500],
      ['Celkem', 500, 'bold'],
    ],
    'right',
    500,
  ],
  [
    'a bold row that is not a total',
    [
      ['Items', 500],
      ['Shipping', 50, 'bold'],
    ],
    'unclear',
    null,
  ],
  [
    'a difference of one cent more with one tax',
    [
      ['Items', 500],
      ['Tax', 50],
      ['Grand Total', 551],
    ],
    'right',
    551,
  ],
  [
    'a difference of one cent less with one tax',
    [
      ['Items', 500],
      ['Tax', 50],
      ['Grand Total', 549],
    ],
    'right',
    549,
  ],
  [
    'a difference of two cents with one tax',
    [
      ['Items', 500],
      ['Tax', 50],
      ['Grand Total', 552],
    ],
    'off',
    552,
  ],
  [
    'a difference of two cents with two taxes',
    [
      ['Items', 500],
      ['GST', 25],
      ['PST', 25],
      ['Grand Total', 552],
    ],
    'right',
    552,
  ],
  [
    'a difference of one cent without a tax',
    [
      ['Items', 500],
      ['Shipping', 50],
      ['Grand Total', 551],
    ],
    'off',
    551,
  ],
  [
    'a cent that a running total already used up',
    [
      ['Items', 500],
      ['Tax', 50],
      ['Total before coupon', 551],
      ['Coupon', -51],
      ['Grand Total', 499],
    ],
    'off',
    499,
  ],
  [
    'a total without the tax, after prices with tax',
    [
      ['Items', 600],
      ['Total before tax', 500],
      ['Tax', 100],
      ['Grand Total', 600],
    ],
    'right',
    600,
  ],
  [
    'a total that leaves out more than the tax',
    [
      ['Items', 600],
      ['Total before tax', 400],
      ['Tax', 100],
      ['Grand Total', 500],
    ],
    'off',
    500,
  ],
  [
    'a total before tax that repeats a single row',
    [
      ['Items', 500],
      ['Total before tax', 500],
      ['Tax', 50],
      ['Grand Total', 550],
    ],
    'right',
    550,
  ],
  [
    'a single row that is repeated in unknown words',
    [
      ['Zboží', 500],
      ['Celkem bez daně', 500],
      ['Daň', 50],
      ['Celkem', 550, 'bold'],
    ],
    'right',
    550,
  ],
  [
    'a part that is as large as the sum of the rows above it',
    [
      ['Zboží', 500],
      ['Poplatek', 500],
      ['Daň', 50],
      ['Celkem', 1050, 'bold'],
    ],
    'right',
    1050,
  ],
  [
    'a running total that is more than its rows',
    [
      ['Items', 500],
      ['Total before coupon', 700],
      ['Coupon', -100],
      ['Grand Total', 600],
    ],
    'last-steps',
    600,
  ],
  [
    'two charges that add up to the total',
    [
      ['商品の小計', 500],
      ['注文合計', 500],
      ['ご請求額', 300],
      ['ご請求額', 200, 'bold'],
    ],
    'right',
    500,
  ],
  [
    'the same charge twice',
    [
      ['商品の小計', 500],
      ['注文合計', 500],
      ['ご請求額', 500],
      ['ご請求額', 500, 'bold'],
    ],
    'right',
    500,
  ],
  [
    'two charges that do not add up to the total',
    [
      ['商品の小計', 500],
      ['注文合計', 500],
      ['ご請求額', 300],
      ['ご請求額', 100, 'bold'],
    ],
    'off',
    400,
  ],
  [
    'the total of this order before the gift part',
    [
      ['Subtotal', 500],
      ['Gift Card', -200],
      ['Total for this Order', 500, 'bold'],
    ],
    'before-gift',
    300,
  ],
  [
    'another total before the gift part',
    [
      ['Subtotal', 500],
      ['Gift Card', -200],
      ['Grand Total', 500, 'bold'],
    ],
    'off',
    500,
  ],
  [
    'a saving that is mentioned and not taken off',
    [
      ['Items', 500],
      ['Coupon savings', 100],
      ['Grand Total', 500],
    ],
    'right',
    500,
  ],
];

describe('the rows of an order', () => {
  it.each(CASES)('%s', (_, rows, sum, total) => {
    expect(told(rows)).toEqual([sum, total]);
  });
});
