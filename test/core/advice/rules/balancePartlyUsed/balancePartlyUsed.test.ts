import { ABSENT, read } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  eur,
  LOADING,
  NOT_APPLIED,
  paymentSelection,
  product,
  purse,
  QUIET_PAGES,
  review,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

const part = { giftBalance: APPLIED(4110), toCharge: 1989 };

ruleTable('the balance pays a part', 'balance-partly-used', [
  [
    'what the balance and the card pay',
    situation(review(part)),
    { rule: 'balance-partly-used', used: usd(4110), toCard: usd(1989), stake: usd(1989) },
  ],
  ['one quiet line', situation(review(part)), { severity: 'note', place: 'notice', holds: [], show: 'total' }],
  [
    'the amount is not shown',
    situation(review({ ...part, giftBalance: APPLIED(null) })),
    { used: null, toCard: usd(1989) },
  ],
  [
    'an amount in euros is not known',
    situation(review({ ...part, giftBalance: read({ applied: true, amount: eur(5) }, 'test') })),
    { used: null },
  ],
  ['an invoice pays the rest', situation(review({ ...part, paidWith: 'invoice' })), { paidWith: 'invoice' }],
  ['one cent left', situation(review({ ...part, toCharge: 1 })), { toCard: usd(1) }],
  ['payment selection', situation(paymentSelection(part)), { toCard: usd(1989) }],
  ['the pop-up, without a hold', situation(turbo(part)), { severity: 'note', holds: [] }],
  ['wish ask', situation(review(part), { purse: purse('ask') }), { toCard: usd(1989) }],
  [
    'no balance is kept: the page is enough',
    situation(review(part), { purse: purse('use', null) }),
    { used: usd(4110) },
  ],
]);

ruleTable('when the rule says nothing', 'balance-partly-used', [
  ['the balance pays all', situation(review({ ...part, toCharge: 0 })), null],
  ['not applied', situation(review({ ...part, giftBalance: NOT_APPLIED })), null],
  ['whether it is applied is unclear', situation(review({ ...part, giftBalance: UNCLEAR })), null],
  ['no sign of a balance', situation(review({ ...part, giftBalance: ABSENT })), null],
  ['the total is still loading', situation(review({ ...part, toCharge: LOADING })), null],
  ['the total is in euros', situation(review({ ...part, toCharge: read(eur(5), 'test') })), null],
  ['wish save: another rule says that the balance is used', situation(review(part), { purse: purse('save') }), null],
  ['a product page', situation(product()), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page), null]),
]);
