import type { ReturnReading } from '../../../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../../../src/core/page/reading';
import { ruleTable } from '../../../../support/core/ruleTable';
import { eur, orderDetails, situation, usd } from '../../../../support/core/situations';

const returning = (order = read('order-1', 'test')): ReturnReading => ({
  kind: 'return',
  marketplace: 'US',
  facts: { order },
});
const used = { credit: 'a', amount: usd(1000), purchase: 'order-1' };

ruleTable('a return', 'return-loses-credit', [
  [
    'an order that a credit was used on',
    situation(returning(), { creditUses: [used, { ...used, credit: 'b', amount: usd(50) }] }),
    { lost: usd(1050), stake: usd(1050), severity: 'warn', restsOn: 'return-loses-credit' },
  ],
  [
    'a credit that was used on another order',
    situation(returning(), { creditUses: [{ ...used, purchase: 'order-2' }] }),
    null,
  ],
  ['the order is not read', situation({ ...returning(), facts: { order: ABSENT } }, { creditUses: [used] }), null],
  ['no credit was used', situation(returning()), null],
  ['a credit in euros', situation(returning(), { creditUses: [{ ...used, amount: eur(5) }] }), null],
  ['another page', situation(orderDetails(1, 1), { creditUses: [used] }), null],
]);
