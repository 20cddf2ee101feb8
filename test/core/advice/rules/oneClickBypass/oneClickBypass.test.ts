import type { ProductReading, Share } from '../../../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  digitalProduct,
  eur,
  LOADING,
  NOT_APPLIED,
  paymentSelection,
  product,
  purse,
  QUIET_PAGES,
  review,
  settings,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

// Unless a row says otherwise, $41.10 is free to use, and the press is Buy Now at $60.99 or 1-Click at $0.99.
const sold = (giftCards: Share | null): ProductReading => ({
  ...product(),
  facts: { ...product().facts, contents: read({ giftCards, soldByAmazon: null, membership: null }, 'test') },
});
const subscribing = (page = product()): ProductReading => ({
  ...page,
  facts: { ...page.facts, subscribe: read(true, 'test') },
});
const subscribeAlone = subscribing(product({ buyNow: ABSENT }));
const oneClick = product({ buyNow: read('one-click', 'test') });

ruleTable('which press the rule speaks of', 'one-click-bypass', [
  ['Buy Now', situation(product()), { rule: 'one-click-bypass', control: 'buy-now', holds: ['buy-now'] }],
  ['older 1-Click', situation(oneClick), { control: 'one-click', holds: ['one-click'] }],
  ['digital 1-Click', situation(digitalProduct()), { control: 'digital-one-click', holds: ['digital-one-click'] }],
  ['Subscribe & Save alone', situation(subscribeAlone), { control: 'subscribe', holds: ['subscribe'] }],
  [
    'Subscribe & Save beside Buy Now',
    situation(subscribing()),
    { control: 'buy-now', holds: ['buy-now', 'subscribe'] },
  ],
  ['the pop-up, balance unclear', situation(turbo({ giftBalance: UNCLEAR })), { holds: ['turbo-order'] }],
  ['the pop-up, no sign of a balance', situation(turbo({ giftBalance: ABSENT })), { control: 'turbo-order' }],
  ['the pop-up, not applied', situation(turbo({ giftBalance: NOT_APPLIED })), { control: 'turbo-order' }],
]);

ruleTable('what the rule says', 'one-click-bypass', [
  [
    'it speaks before the press, in the page',
    situation(product()),
    { severity: 'stop', place: 'notice', show: 'order-control' },
  ],
  ['the free balance and the price', situation(product()), { free: usd(4110), price: usd(6099), stake: usd(4110) }],
  ['a price below the balance', situation(digitalProduct()), { free: usd(4110), price: usd(99), stake: usd(99) }],
  ['no price was read: only the balance', situation(product({ price: ABSENT })), { price: null, stake: usd(4110) }],
  ['a price in euros is not used', situation(product({ price: read(eur(1), 'test') })), { price: null }],
  [
    'the price of the pop-up is its total',
    situation(turbo({ toCharge: 2000, giftBalance: ABSENT })),
    { price: usd(2000) },
  ],
  ['the pop-up still loads', situation(turbo({ toCharge: LOADING, giftBalance: LOADING })), { price: null }],
  ['the pop-up offers a balance', situation(turbo({ offered: 700, giftBalance: UNCLEAR })), { free: usd(700) }],
  ['it rests on Amazon’s help page', situation(product()), { restsOn: 'buy-now-charges-default' }],
  ['no source says what pays for subscriptions', situation(subscribeAlone), { restsOn: null, price: null }],
  [
    'digital goods have their own sentence',
    situation(digitalProduct()),
    { restsOn: 'digital-follows-buy-now-default' },
  ],
]);

const reviewFollows = purse('use', 4110, { buyNow: 'review-follows' });
const always = settings({ hold: 'always' });
const never = settings({ hold: 'never' });
ruleTable('whether the rule holds the press', 'one-click-bypass', [
  [
    'wish ask: held, but less severe',
    situation(product(), { purse: purse('ask') }),
    { severity: 'warn', holds: ['buy-now'] },
  ],
  ['a review is known to follow', situation(product(), { purse: reviewFollows }), { severity: 'note', holds: [] }],
  [
    'a review follows, and the shopper wants every press held',
    situation(product(), { purse: reviewFollows, settings: always }),
    { severity: 'stop', holds: ['buy-now'] },
  ],
  [
    'Subscribe & Save may not order: held, but less severe',
    situation(subscribeAlone, { purse: reviewFollows }),
    { severity: 'warn', holds: ['subscribe'] },
  ],
  [
    'Subscribe & Save beside a Buy Now with a review: only Subscribe & Save is held',
    situation(subscribing(), { purse: reviewFollows }),
    { severity: 'note', holds: ['subscribe'] },
  ],
  [
    'Subscribe & Save, holds turned off',
    situation(subscribeAlone, { settings: never }),
    { severity: 'warn', holds: [] },
  ],
  [
    'Subscribe & Save beside Buy Now, holds turned off',
    situation(subscribing(), { settings: never }),
    { severity: 'warn', holds: [] },
  ],
  ['older 1-Click has no review', situation(oneClick, { purse: reviewFollows }), { severity: 'stop' }],
  ['digital 1-Click has no review', situation(digitalProduct(), { purse: reviewFollows }), { severity: 'stop' }],
  ['the pop-up has no review', situation(turbo(), { purse: reviewFollows }), { severity: 'stop' }],
  ['holds turned off', situation(product(), { settings: never }), { severity: 'warn', holds: [] }],
  [
    'holds turned off, a review follows',
    situation(product(), { purse: reviewFollows, settings: never }),
    { severity: 'note', holds: [] },
  ],
]);

ruleTable('when the rule says nothing', 'one-click-bypass', [
  ['wish save', situation(product(), { purse: purse('save') }), null],
  ['a gift card', situation(sold('all')), null],
  ['more than a gift card', situation(sold('some')), { control: 'buy-now' }],
  ['the page does not say whether it is a gift card', situation(sold(null)), { control: 'buy-now' }],
  ['the balance is unknown', situation(product(), { purse: purse('use', null) }), null],
  ['the balance is zero', situation(product(), { purse: purse('use', 0) }), null],
  ['it costs nothing', situation(digitalProduct({ price: 0 })), null],
  ['the pop-up costs nothing', situation(turbo({ toCharge: 0 })), null],
  ['the pop-up takes the balance', situation(turbo({ giftBalance: APPLIED(4110) })), null],
  ['no Buy Now on the page', situation(product({ buyNow: ABSENT })), null],
  ['which button orders is unclear', situation(product({ buyNow: UNCLEAR })), null],
  ['no 1-Click on the page', situation(digitalProduct({ oneClick: ABSENT })), null],
  ['the pop-up has no button that was read', situation(turbo({ order: LOADING })), null],
  ['review: its button is the last of several steps', situation(review()), null],
  ['payment selection', situation(paymentSelection()), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page), null]),
]);

const takes = (what: 'card' | 'balance', by: 'shopper' | 'order' = 'order') =>
  purse('use', 4110, { buyNowPayment: { takes: what, by, at: 0 } });
ruleTable('what Buy Now is known to take goes before the general rule', 'one-click-bypass', [
  ['not known', situation(product()), { habit: null }],
  [
    'the card: the advice says what this rests on',
    situation(product(), { purse: takes('card') }),
    { severity: 'stop', holds: ['buy-now'], habit: { takes: 'card', by: 'order' }, restsOn: null },
  ],
  [
    'the shopper said what Buy Now takes',
    situation(product(), { purse: takes('card', 'shopper') }),
    { habit: { takes: 'card', by: 'shopper' } },
  ],
  ['the balance: as wished', situation(product(), { purse: takes('balance') }), null],
  ['the balance, older 1-Click', situation(oneClick, { purse: takes('balance') }), null],
  ['the balance, the pop-up', situation(turbo({ giftBalance: UNCLEAR }), { purse: takes('balance') }), null],
  [
    'it says nothing about digital goods',
    situation(digitalProduct(), { purse: takes('balance') }),
    { habit: null, restsOn: 'digital-follows-buy-now-default' },
  ],
  [
    'it says nothing about a purse of another shop',
    situation(turbo({ offered: 700, giftBalance: UNCLEAR }), {
      purse: { ...takes('balance'), book: { marketplace: 'UK' } },
    }),
    { habit: null },
  ],
]);
