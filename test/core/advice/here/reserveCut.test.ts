import { expect, test } from 'vitest';
import { adviseOn } from '../../../../src/core/advice/adviseOn';
import type { Purse } from '../../../../src/core/ledger/purse';
import type { ReserveProjection } from '../../../../src/core/ledger/reserveProjection';
import { ABSENT } from '../../../../src/core/page/reading';
import { ruleTable } from '../../../support/core/ruleTable';
import {
  APPLIED,
  digitalProduct,
  NOT_APPLIED,
  product,
  purse,
  review,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../support/core/situations';

/** A balance of $41.10, of which $30 are set aside: $20 for a TV, and later $10 for a trip. */
const held = { pending: usd(0), reserves: usd(3000) };
const reserved = (wish: Purse['wish'] = 'use', more: Partial<Purse> = {}) =>
  purse(wish, 4110, { free: usd(1110), held, ...more });

function reserve(name: string, holds: number, covered = holds): ReserveProjection {
  return {
    reserve: { id: name, book: { marketplace: 'US' }, name, target: null, floor: usd(0), by: null, began: 0 },
    ...{ deposited: usd(holds), holds: usd(holds), covered: usd(covered), toTarget: null, days: null },
  };
}
const reserves = [reserve('TV', 2000), reserve('trip', 1000)];
const having = { purse: reserved(), reserves };

ruleTable('the balance may be used, but not its reserves', 'reserve-drain', [
  [
    'more is applied than is free: the youngest reserve is cut first',
    situation(review({ giftBalance: APPLIED(1500) }), having),
    {
      ...{ how: 'applied', severity: 'warn', taken: usd(1500), stake: usd(390), saved: usd(3000) },
      reserve: { name: 'trip', holds: usd(1000), cut: usd(390) },
    },
  ],
  [
    'the next reserve is cut after that',
    situation(review({ giftBalance: APPLIED(4110) }), having),
    { stake: usd(3000), reserve: { name: 'trip', holds: usd(1000), cut: usd(1000) } },
  ],
  [
    'a reserve that the balance no longer covers is not cut',
    situation(review({ giftBalance: APPLIED(1500) }), {
      ...having,
      reserves: [reserve('TV', 2000), reserve('trip', 1000, 0)],
    }),
    { reserve: { name: 'TV', holds: usd(2000), cut: usd(390) } },
  ],
  [
    'applied with something left to charge: the whole balance is taken',
    situation(review({ giftBalance: APPLIED(null), toCharge: 900 }), having),
    { taken: usd(4110), stake: usd(3000) },
  ],
  ['exactly what is free', situation(review({ giftBalance: APPLIED(1110) }), having), null],
  [
    'applied, but the amount is not known',
    situation(review({ giftBalance: APPLIED(null), toCharge: 0 }), having),
    null,
  ],
  ['not applied', situation(review({ giftBalance: NOT_APPLIED }), having), null],
  ['unclear', situation(review({ giftBalance: UNCLEAR }), having), null],
  [
    'the names of the reserves are not known',
    situation(review({ giftBalance: APPLIED(1500) }), { purse: reserved() }),
    { stake: usd(390), reserve: null },
  ],
  [
    'a press that costs more than is free',
    situation(digitalProduct({ price: 1200 }), having),
    { how: 'may', severity: 'stop', holds: ['digital-one-click'], stake: usd(90), taken: null },
  ],
  ['a press that costs no more than is free', situation(digitalProduct(), having), null],
  ['a press whose price is not read', situation(product({ price: ABSENT }), having), null],
  [
    'nothing is free: any press cuts a reserve',
    situation(product({ price: ABSENT }), {
      purse: reserved('use', { held: { ...held, reserves: usd(4110) }, free: usd(0) }),
      reserves,
    }),
    { how: 'may', stake: usd(4110), reserve: { name: 'trip', holds: usd(1000), cut: null } },
  ],
  [
    'the amount of pending orders can’t be taken again',
    situation(digitalProduct({ price: 700 }), {
      purse: reserved('use', { held: { ...held, pending: usd(500) }, free: usd(610) }),
      reserves,
    }),
    { stake: usd(90) },
  ],
  [
    'the wish to be asked, at a press',
    situation(digitalProduct({ price: 1200 }), { ...having, purse: reserved('ask') }),
    { severity: 'warn' },
  ],
  [
    'everything is saved: the whole balance counts, and the reserve is named',
    situation(review({ giftBalance: APPLIED(1500) }), { ...having, purse: reserved('save') }),
    { saved: usd(4110), stake: usd(1500), reserve: { name: 'trip', holds: usd(1000), cut: usd(390) } },
  ],
  [
    'the pop-up takes it',
    situation(turbo({ giftBalance: APPLIED(1500) }), having),
    { severity: 'stop', holds: ['turbo-order'], how: 'applied' },
  ],
]);

ruleTable('only what is free counts as unused', 'balance-unused', [
  ['the balance minus reserves', situation(review(), having), { unused: usd(1110) }],
  ['also if the page offers the whole balance', situation(review({ offered: 4110 }), having), { unused: usd(1110) }],
  [
    'all is reserved',
    situation(review({ offered: 4110 }), {
      purse: reserved('use', { held: { ...held, reserves: usd(5000) }, free: usd(0) }),
    }),
    null,
  ],
]);

test('a press that may cut a reserve is held for this reason alone', () => {
  const said = adviseOn(situation(digitalProduct({ price: 1300 }), having));
  expect(said.map(({ rule }) => rule)).toEqual(['reserve-drain']);
});
