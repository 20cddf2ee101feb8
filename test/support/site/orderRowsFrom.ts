import type { OrderRow } from '../../../src/site/facts/orderRows';
import { type OrderSum, sumUp } from '../../../src/site/facts/orderSums';
import { orderLabel } from '../../../src/site/words/orderWords';

/** A row of an order's totals as the page shows it, with its amount in minor units. */
export type Written = readonly [label: string, minor: number, bold?: 'bold'];

const rowOf = ([label, minor, bold]: Written): OrderRow => ({
  label,
  ...orderLabel(label),
  text: { state: 'amount', value: { minor, currency: 'USD' } },
  minor,
  bracketed: false,
  empty: false,
  foreign: false,
  inTotalsPlace: bold !== undefined,
});

/** What adding up the rows tells. */
export const told = (rows: readonly Written[]): [OrderSum['sum'], number | null] => {
  const { sum, total } = sumUp(rows.map(rowOf));
  return [sum, total];
};
