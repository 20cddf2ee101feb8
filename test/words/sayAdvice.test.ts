import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/core/settings/ruleIds';
import { de } from '../../src/words/de/advice';
import { en } from '../../src/words/en/advice';
import { FACTS_EN } from '../../src/words/en/facts';
import { sayAdvice } from '../../src/words/sayAdvice';
import { NOW, usd } from '../support/core/ruleCases';
import { casesOf, SAMPLES } from '../support/words/sampleAdvice';

const drain = SAMPLES['reserve-drain'];
const partly = SAMPLES['balance-partly-used'];
const ending = SAMPLES['credit-expiring'];
const click = SAMPLES['one-click-bypass'];
const stale = SAMPLES['balance-stale'];
const drift = SAMPLES['balance-drift'];
const outcome = SAMPLES['outcome-mismatch'];
const tv = { name: 'TV', holds: usd(40000), cut: usd(1200) };

const VERDICTS = RULE_IDS.flatMap((rule) => casesOf(rule).verdicts);

describe('verdicts', () => {
  it.each(VERDICTS)('$rule', (advice, sentence) => {
    expect(sayAdvice(advice, en, NOW).verdict).toBe(sentence);
  });

  it('has a case for every rule', () => {
    expect(
      new Set(VERDICTS.map(([advice]) => advice.rule)),
      'Write in the cases.ts of each rule how its verdict sounds.',
    ).toEqual(new Set(RULE_IDS));
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
        ['balance', 'Gift card balance unused', '$41.10'],
        ['card', 'Your card pays', '$60.99'],
      ],
    ],
    [
      click,
      [
        ['balance', 'Your gift card balance', '$50.00'],
        ['card', 'Your card may pay', '$19.99'],
      ],
    ],
    [{ ...click, price: null }, [['balance', 'Your gift card balance', '$50.00']]],
    [drain, [['balance', 'You are saving', '$50.00']]],
    [
      { ...drain, how: 'applied', taken: usd(2000) } as const,
      [
        ['balance', 'Your gift card balance', '$50.00'],
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
        ['balance', 'Gift card balance on the review', '$20.00'],
        ['plain', 'Gift card balance taken', '$0.00'],
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
        'This order costs too little for it.',
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
