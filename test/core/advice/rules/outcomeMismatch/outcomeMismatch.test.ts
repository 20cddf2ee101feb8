import type { Intent } from '../../../../../src/core/ledger/outcome';
import { ABSENT, read, unreadable } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import { eur, NOW, orderDetails, QUIET_PAGES, situation, usd } from '../../../../support/core/situations';

const meant: Intent = { book: { marketplace: 'US' }, purchase: 'p1', at: NOW, gift: usd(2000), charged: usd(500) };
const intents = { intents: [meant] };

ruleTable('an order that was paid with another split', 'outcome-mismatch', [
  [
    'the card paid all, and nothing has shipped: it may still be changed',
    situation(orderDetails(null, 2500), intents),
    {
      severity: 'warn',
      how: 'card-instead',
      by: usd(2000),
      meant: usd(2000),
      took: usd(0),
      changeable: 'yes',
      place: 'notice',
    },
  ],
  [
    'the balance paid although the card was meant',
    situation(orderDetails(2500, 0), { intents: [{ ...meant, gift: usd(0), charged: usd(2500) }] }),
    { how: 'balance-instead', by: usd(2500) },
  ],
  [
    'it has shipped',
    situation(orderDetails(null, 2500, { shipped: read('some', 'test') }), intents),
    { severity: 'note', changeable: 'no' },
  ],
  [
    'whether it has shipped is not read',
    situation(orderDetails(null, 2500, { shipped: ABSENT }), intents),
    { severity: 'note', changeable: 'unsure' },
  ],
  ['paid as meant', situation(orderDetails(2000, 500), intents), null],
  ['it is not known what was meant', situation(orderDetails(null, 2500)), null],
  ['another order', situation(orderDetails(null, 9900), intents), null],
  [
    'meant in another marketplace',
    situation(orderDetails(null, 2500), { intents: [{ ...meant, book: { marketplace: 'CA' } }] }),
    null,
  ],
  [
    'the balance row is unclear',
    situation(orderDetails(null, 2500, { giftTaken: unreadable('amount') }), intents),
    null,
  ],
  ['charged in euros', situation(orderDetails(null, 1, { charged: read(eur(2500), 'test') }), intents), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, intents), null]),
]);
