import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/core/advice/advice';
import { RULE_IDS } from '../../src/core/settings/settings';
import { de } from '../../src/words/de/advice';
import { en } from '../../src/words/en/advice';
import { FACTS_EN } from '../../src/words/en/facts';
import { sayAdvice } from '../../src/words/sayAdvice';
import { DAY, NOW, SAMPLES, usd } from '../support/words/sampleAdvice';

const drain = SAMPLES['reserve-drain'];
const partly = SAMPLES['balance-partly-used'];
const ending = SAMPLES['credit-expiring'];
const unfit = SAMPLES['credit-unused'];
const click = SAMPLES['one-click-bypass'];
const stale = SAMPLES['balance-stale'];
const item = SAMPLES['ineligible-item'];
const drift = SAMPLES['balance-drift'];
const outcome = SAMPLES['outcome-mismatch'];
const elsewhere = SAMPLES['redeem-elsewhere'];
const tv = { name: 'TV', holds: usd(40000), cut: usd(1200) };

const VERDICTS: readonly (readonly [Advice, string])[] = [
  [SAMPLES['account-unclear'], 'This page may belong to another account. Open the popup to say whose it is.'],
  [
    { ...SAMPLES['account-unclear'], which: 'earlier-page' },
    'A balance page may belong to another account. Open the popup to say whose it is.',
  ],
  [SAMPLES['balance-unused'], '$41.10 of gift balance stays unused; your card pays $60.99.'],
  [
    { ...SAMPLES['balance-unused'], toCard: null },
    '$41.10 of gift balance stays unused; your card pays for this order.',
  ],
  [
    { ...SAMPLES['balance-unused'], paidWith: 'invoice' },
    '$41.10 of gift balance stays unused; $60.99 is paid by invoice.',
  ],
  [
    { ...SAMPLES['balance-unused'], paidWith: 'bank-account' },
    '$41.10 of gift balance stays unused; your bank account pays $60.99.',
  ],
  [
    { ...SAMPLES['balance-unused'], paidWith: 'other', sure: false },
    '$41.10 of gift balance may stay unused; $60.99 is paid another way.',
  ],
  [{ ...partly, paidWith: 'invoice' }, 'Your gift balance pays $20.00; the other $15.00 is paid by invoice.'],
  [click, 'Buy Now may charge your card and leave $50.00 of gift balance unused.'],
  [{ ...click, control: 'digital-one-click' }, '1-Click may charge your card and leave $50.00 of gift balance unused.'],
  [
    { ...click, control: 'turbo-order', price: null },
    'This order button may charge your card and leave $50.00 of gift balance unused.',
  ],
  [drain, 'Buy Now may spend the $50.00 you are saving.'],
  [{ ...drain, taken: usd(99) }, 'Buy Now may spend $0.99 of the $50.00 you are saving.'],
  [{ ...drain, control: null }, 'This order may spend the $50.00 you are saving.'],
  [{ ...drain, how: 'applied', taken: usd(2000) }, 'This order takes $20.00 of your $50.00 of gift balance.'],
  [{ ...drain, how: 'applied' }, 'This order takes from your $50.00 of gift balance.'],
  [{ ...drain, reserve: tv }, 'Buy Now may take $12.00 of the $400.00 you set aside for “TV”.'],
  [{ ...drain, reserve: { ...tv, cut: null } }, 'Buy Now may take from the $400.00 you set aside for “TV”.'],
  [{ ...drain, how: 'applied', reserve: tv }, 'This order takes $12.00 of the $400.00 you set aside for “TV”.'],
  [SAMPLES['credit-unfit'], "This order can't use your $3.00 No-Rush credit, which ends in 3 days, on November 30."],
  [item, "Your gift balance doesn't pay for the gift cards in this order."],
  [{ ...item, share: 'all' }, "Your gift balance doesn't pay for gift cards, and this order is nothing else."],
  [{ ...item, has: 'credit' }, 'Your credit may not pay for the gift cards in this order.'],
  [{ ...item, item: 'membership' }, 'Your gift balance may not pay the membership fee in this order.'],
  [SAMPLES['other-marketplace'], "Your 20,00\u00a0€ of gift balance is at amazon.de and can't be used here."],
  [drift, 'Your balance is $2.99 lower than your notes say.'],
  [{ ...drift, amount: usd(2500) }, 'Your balance is $25.00 higher than your notes say.'],
  [outcome, 'This order charges your card $20.00 more than its review page showed.'],
  [
    { ...outcome, how: 'balance-instead' },
    'This order takes $20.00 more of your gift balance than its review page showed.',
  ],
  [SAMPLES['return-loses-credit'], "The $10.00 of credit used on this order doesn't come back with a return."],
  [elsewhere, 'You keep books for the first account and “Work” here. Is this the right account?'],
  [
    { ...elsewhere, count: 3, accounts: [null, 'Work', 'Home'] },
    'You keep books for the first account, “Work”, and “Home” here. Is this the right account?',
  ],
  [
    { ...elsewhere, count: 4, accounts: [null, 'Work', 'Home', 'Club'] },
    'You keep books for 4 accounts here. Is this the right account?',
  ],
  [SAMPLES['unshipped-leak'], "A gift card redeemed now may pay for your order that hasn't shipped."],
  [
    { ...SAMPLES['unshipped-leak'], orders: 3 },
    "A gift card redeemed now may pay for one of your 3 orders that haven't shipped.",
  ],
  [partly, 'Your gift balance pays $20.00; your card pays the other $15.00.'],
  [{ ...partly, used: null }, 'Your gift balance pays a part; your card pays the other $15.00.'],
  [ending, 'Your $3.00 No-Rush credit ends in 3 days, on November 30.'],
  [{ ...ending, days: 1 }, 'Your $3.00 No-Rush credit ends tomorrow, November 30.'],
  [{ ...ending, days: 0, fit: null, fitReason: null }, 'Your $3.00 No-Rush credit ends today.'],
  [unfit, 'Your $10.00 courtesy credit fits this order, but no credit is taken off.'],
  [{ ...unfit, fit: 'may' }, 'This order may take your $10.00 courtesy credit, but no credit is taken off.'],
  [stale, 'You last saw your balance of $50.00 45 days ago; it may have changed.'],
  [
    { ...stale, source: { from: 'shopper', at: NOW - 45 * DAY } },
    'You last noted your balance of $50.00 45 days ago; it may have changed.',
  ],
  [SAMPLES['odd-cents'], 'This order leaves $0.37 of your gift balance.'],
  [{ ...SAMPLES['odd-cents'], left: usd(0) }, 'This order fits your gift balance exactly.'],
  [SAMPLES['page-unreadable'], "This page can't be read here, so nothing is said about your balance."],
];

describe('verdicts', () => {
  it.each(VERDICTS)('$rule', (advice, sentence) => {
    expect(sayAdvice(advice, en, NOW).verdict).toBe(sentence);
  });

  it('has a case for every rule', () => {
    expect(new Set(VERDICTS.map(([advice]) => advice.rule))).toEqual(new Set(RULE_IDS));
  });

  const spoken = VERDICTS.flatMap(([advice]) => [sayAdvice(advice, en, NOW), sayAdvice(advice, de, NOW)]);
  it.each(spoken)('is short and calm: $verdict', ({ verdict, reasons }) => {
    for (const sentence of [verdict, ...reasons]) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
      expect(sentence).not.toContain('!');
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

describe('money', () => {
  it.each([
    [
      SAMPLES['balance-unused'],
      [
        ['balance', 'Gift balance unused', '$41.10'],
        ['card', 'Your card pays', '$60.99'],
      ],
    ],
    [
      click,
      [
        ['balance', 'Your gift balance', '$50.00'],
        ['card', 'Your card may pay', '$19.99'],
      ],
    ],
    [{ ...click, price: null }, [['balance', 'Your gift balance', '$50.00']]],
    [drain, [['balance', 'You are saving', '$50.00']]],
    [
      { ...drain, how: 'applied', taken: usd(2000) } as const,
      [
        ['balance', 'Your gift balance', '$50.00'],
        ['plain', 'This order takes', '$20.00'],
      ],
    ],
    [ending, [['ending', 'No-Rush credit', '$3.00']]],
    [
      { ...drain, reserve: tv },
      [
        ['balance', 'Set aside for “TV”', '$400.00'],
        ['plain', 'May be taken from it', '$12.00'],
      ],
    ],
    [
      outcome,
      [
        ['balance', 'Gift balance on the review', '$20.00'],
        ['plain', 'Gift balance taken', '$0.00'],
      ],
    ],
    [SAMPLES['page-unreadable'], []],
  ] as const)('lists what $rule is about', (advice, lines) => {
    const { money } = sayAdvice(advice, en, NOW);
    expect(money.map(({ accent, label, amount }) => [accent, label, amount])).toEqual(lines);
  });
});

describe('grounds', () => {
  it.each([
    [
      SAMPLES['balance-unused'],
      ['Balance seen on your balance page 2 days ago.', 'What your card pays is read on this page.'],
    ],
    [
      click,
      [
        'Balance noted by you 3 hours ago.',
        'The price is read on this page.',
        "Which money it takes depends on your account's settings.",
        'Add it to your cart instead, and you choose what pays at checkout.',
      ],
    ],
    [
      { ...click, control: 'digital-one-click', price: null } as const,
      ['Balance noted by you 3 hours ago.', "Which money it takes depends on your account's settings."],
    ],
    [
      drain,
      [
        'Balance read on this page.',
        "Which money it takes depends on your account's settings.",
        'Add it to your cart instead, and you choose what pays at checkout.',
      ],
    ],
    [
      { ...ending, days: 0 },
      [
        'You noted this credit for digital goods.',
        "What this order holds isn't read, so it may fit.",
        'The hour is not known; it may end before the day is over.',
      ],
    ],
    [
      { ...drain, reserve: tv, how: 'applied' } as const,
      [
        'Balance read on this page.',
        'This page shows the balance as applied.',
        'You set it aside in your notes; the shop knows nothing of it.',
      ],
    ],
    [
      { ...SAMPLES['credit-unfit'], why: 'below-threshold', threshold: usd(3500) } as const,
      [
        'You noted this credit for digital goods.',
        'This order comes to too little for it.',
        'It needs an order of at least $35.00.',
      ],
    ],
    [
      drift,
      [
        'Your balance page shows another amount than your notes come to.',
        'The likeliest cause: small digital purchases.',
      ],
    ],
    [
      outcome,
      [
        'Nothing has shipped, so you may still change how it is paid.',
        'Open the order, choose “Change” beside its payment method, and tick your gift card balance.',
      ],
    ],
    [{ ...outcome, changeable: 'no' }, ['It has shipped, so how it is paid no longer changes.']],
    [SAMPLES['page-unreadable'], ['Two places on this page say different things.']],
  ] as const)('tells what $rule was read from', (advice, reasons) => {
    expect(sayAdvice(advice, en, NOW).reasons).toEqual(reasons);
  });

  it("tells Amazon's rule with its source, month and certainty", () => {
    expect(sayAdvice(SAMPLES['balance-unused'], en, NOW).source).toEqual({
      fact: FACTS_EN['balance-applied-unless-unticked'],
      origin: "From Amazon's own text (amazon.com), read in May 2026.",
      disagreements: [],
    });
  });

  it('says that sources disagree, and what the other one says', () => {
    expect(sayAdvice(click, en, NOW).source?.disagreements).toEqual([
      "Sources disagree; a copy of Amazon's text says: The balance is applied to eligible orders at checkout and with 1-Click.",
    ]);
  });

  it('tells no source where advice rests on what was read alone', () => {
    expect(sayAdvice(partly, en, NOW).source).toBeNull();
  });

  it('offers the balance page where the balance is old, and no other way out', () => {
    expect(sayAdvice(stale, en, NOW).link?.href).toBe('https://www.amazon.com/gc/balance');
    expect(sayAdvice(SAMPLES['balance-unused'], en, NOW).link).toBeNull();
  });
});

it.each([
  [{ ...click, habit: { takes: 'card', by: 'order' } }, 'Your last Buy Now order took your card.'],
  [{ ...click, habit: { takes: 'card', by: 'shopper' } }, 'You said that Buy Now takes your card.'],
  [{ ...drain, habit: { takes: 'balance', by: 'order' } }, 'Your last Buy Now order took your gift card balance.'],
  [{ ...drain, habit: { takes: 'balance', by: 'shopper' } }, 'You said that Buy Now takes your gift card balance.'],
] as const)('what Buy Now is known to take is said with what it rests on: %#', (advice, sentence) => {
  const { reasons } = sayAdvice(advice, en, NOW);
  expect(reasons).toContain(sentence);
  expect(reasons.join(' ')).not.toContain("depends on your account's settings");
});
