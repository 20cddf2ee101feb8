import { describe, expect, it } from 'vitest';
import { aboutBalance, certaintyOf, deductionOf, plainLabel, says } from '../../../src/site/words/labels';
import { WORDS } from '../../../src/site/words/languages';
import { type Certainty, EXAMPLES, type LabelId, type LanguageWords } from '../../../src/site/words/word';

interface WordSource {
  readonly label: LabelId | 'control';
  readonly certainty: Certainty;
  readonly example: string;
}

const examplesOf = (words: object) => (EXAMPLES.get(words) ?? []).map(([text]) => text ?? '');

/** The examples beside the words of a language. */
const sourcesOf = ({ labels, control }: LanguageWords): WordSource[] => [
  ...Object.entries(labels).flatMap(([label, patterns]) =>
    patterns.flatMap(([certainty, pattern]) =>
      examplesOf(pattern).map((example) => ({ label: label as LabelId, certainty, example })),
    ),
  ),
  ...examplesOf(control).map((example) => ({ label: 'control' as const, certainty: control.certainty, example })),
];
const WORD_SOURCES = Object.values(WORDS).flatMap(sourcesOf);

describe.each(Object.entries(WORDS))('the words of %s', (_, words) => {
  const { labels, control } = words;
  const own = sourcesOf(words);

  it('have a source each, and match the texts in that source', () => {
    for (const [label, patterns] of Object.entries(labels)) {
      for (const [certainty, pattern] of patterns) {
        const examples = examplesOf(pattern);
        const fits = examples.length > 0 && examples.every((example) => pattern.test(plainLabel(example)));
        expect([label, certainty, pattern.source, fits]).toEqual([label, certainty, pattern.source, true]);
      }
    }
    expect(examplesOf(control)).toHaveLength(1);
  });

  it.each(own.map((source) => [source.label, source.example, source] as const))('%s: %s', (label, example, source) => {
    if (label === 'control') {
      expect(aboutBalance(example, 'US')).toEqual({ about: 'balance', certainty: source.certainty });
    } else {
      expect(certaintyOf(label, example)).toBe(source.certainty);
    }
  });

  it('are in lower case, because labels are in lower case when they are compared', () => {
    for (const [, pattern] of Object.values(labels).flat()) {
      expect(pattern.source.replace(/\\[A-Za-z]/g, '')).toBe(pattern.source.replace(/\\[A-Za-z]/g, '').toLowerCase());
      // The patterns of all languages are joined to one pattern, which has no flags.
      expect(pattern.flags).toBe('');
    }
  });
});

it('a label is not read as another label if that would change an amount', () => {
  const clash: readonly (readonly [LabelId, LabelId])[] = [
    ['gift-row', 'promotion'],
    ['gift-row', 'shipping'],
    ['gift-row', 'order-total'],
    ['gift-row', 'running-total'],
    ['running-total', 'order-total'],
    ['promotion', 'gift-row'],
    ['promotion', 'order-total'],
    ['promotion', 'gift-mention'],
    ['promotion', 'saving'],
    ['promotion', 'points'],
    ['saving', 'promotion'],
    ['saving', 'points'],
    ['saving', 'gift-row'],
    ['saving', 'order-total'],
    ['saving', 'gift-mention'],
    ['points', 'saving'],
    ['points', 'promotion'],
    ['points', 'gift-row'],
    ['shipping', 'order-total'],
    ['shipping', 'gift-mention'],
    ['order-total', 'running-total'],
    ['order-total', 'shipping'],
    ['spent', 'refunded'],
    ['refunded', 'spent'],
    ['added', 'spent'],
    ['reloaded', 'spent'],
  ];
  for (const { label, example } of WORD_SOURCES) {
    for (const [is, isNot] of clash) {
      if (label === is) expect([example, isNot, certaintyOf(isNot, example)]).toEqual([example, isNot, null]);
    }
  }
});

it('guesses do not count if nothing else weighs them', () => {
  for (const id of ['spent', 'refunded', 'reloaded', 'added', 'placed'] as const) {
    const certainties = Object.values(WORDS).flatMap(({ labels }) =>
      (labels[id] ?? []).map(([certainty]) => certainty),
    );
    expect(new Set(certainties)).toEqual(new Set(['seen']));
  }
});

it.each([
  ['gift-row', 'Gift Wrap:', null],
  ['gift-row', 'Gift Card Holder, red:', null],
  ['gift-row', 'Geschenkverpackung:', null],
  ['gift-row', 'Papier cadeau :', null],
  ['gift-row', 'Envoltorio para regalo:', null],
  ['gift-row', 'ギフトラッピング：', null],
  ['gift-row', 'Presentinslagning:', null],
  ['gift-row', 'Hediye Paketi:', null],
  ['gift-row', 'Gutschein eingelöst:', null],
  ['gift-slot', 'Visa Gift Card 0000', null],
  ['gift-slot', 'Visa Geschenkkarte 0000', null],
  ['order-total', 'Totale rimborso:', null],
  ['order-total', 'Your Order Total Is Here (Deluxe Edition)', null],
  ['gift-row', '\u200fبطاقة الهدايا\u200f:', 'guess'],
  ['gift-row', 'Gift\u200b Card:', null],
  ['order-total', 'ＯＲＤＥＲ　ＴＯＴＡＬ：', 'seen'],
] as const)('%s: %j → %s', (id, text, certainty) => {
  expect(certaintyOf(id, text)).toBe(certainty);
});

it.each([
  ['Subscribe & Save:', 'saving'],
  ['Promotion Applied:', 'promotion'],
  ['Amazonポイント利用：', 'points'],
  ['Promotional discount:', 'several'],
  ['Points for your coupon:', 'several'],
  ['P&G:', null],
  ['Gift Card:', null],
])('a row named %j takes money off as: %s', (label, kind) => {
  expect(deductionOf(label)?.kind ?? null).toBe(kind);
});

it('says counts only words that were seen', () => {
  expect(says('gift-row', 'Gift Card:')).toBe(true);
  expect(says('gift-row', 'Chèque-cadeau :')).toBe(false);
});

describe('the label of a choice', () => {
  it.each([
    ['Use your gift card', 'US', 'gift-card'],
    ['Use your $5.00 promotional balance', 'US', 'other'],
    ['Amazon Pay balance ₹250.00', 'IN', 'balance'],
    ['Amazon Pay balance ₹250.00', 'US', 'other'],
    ['Amazon Pay balance ₹250.00 Low balance, add money', 'IN', 'unknown'],
    ['Amazon Pay Later', 'IN', 'other'],
    ['Use your ₹250.00 gift card balance', 'IN', 'balance'],
    ['Add a gift card message', 'US', 'other'],
    ['Geschenkverpackung hinzufügen', 'DE', 'other'],
    ['Verwenden Sie Ihre Punkte', 'DE', 'other'],
    ['Utiliser votre carte cadeau rouge', 'FR', 'unknown'],
    ['Použít zůstatek', 'DE', 'unknown'],
    ['Use your $50.00 gift card balance', 'US', 'balance'],
    ['$20.00 of your $50.00 gift card balance', 'US', 'balance'],
    ['Amazon Gift Card Balance: $50.00', 'US', 'balance'],
    ['Use your CDN$ 50.00 gift card balance', 'CA', 'balance'],
    ['Use your 50.00 ريال gift card balance', 'SA', 'balance'],
    ['Use your gift card balance when available', 'US', 'balance'],
    ['Gift card $50.00', 'US', 'gift-card'],
    ['Enter a gift card, voucher or promotional code', 'US', 'other'],
    ['Use Amazon Visa rewards points', 'US', 'other'],
    ['Amazon Pay balance $9.00', 'US', 'other'],
    ['Your gift card balance of $50.00 will be applied', 'US', 'balance'],
    ['Use your $50.00 gift card balance for this order', 'US', 'balance'],
    ['Use up to $50.00 of your gift card balance first. Learn more', 'US', 'balance'],
    ['Auto-reload your gift card balance with $25.00', 'US', 'gift-card'],
    ['Gift card balance notebook, 100 pages', 'US', 'gift-card'],
    ['This order contains a gift', 'US', 'unknown'],
    ['Geschenkgutschein-Guthaben verwenden', 'US', 'balance'],
    ['', 'US', 'unknown'],
  ] as const)('%j on %s is about: %s', (text, id, about) => {
    expect(aboutBalance(text, id).about).toBe(about);
  });
});

describe('a label of the summary', () => {
  it.each([
    ['gift-row', 'Gift Card:', true],
    ['gift-row', 'Gift Card Amount:', true],
    ['gift-row', 'Gift card balance:', true],
    ['gift-row', 'Amazon gift card balance', true],
    ['gift-row', 'Gift Wrap:', false],
    ['gift-row', 'Gift Card Promotion:', false],
    ['gift-row', 'Poster: Gift Card Balance', false],
    ['order-total', 'Order total:', true],
    ['order-total', 'Grand Total:', true],
    ['order-total', 'Total before tax:', false],
    ['order-total', 'Total savings:', false],
    ['order-total', 'Order Total (USD):', true],
    ['order-total', 'Order\u00A0total:', true],
    ['order-total', 'Total (2 items):', true],
    ['running-total', 'Total before tax:', true],
    ['promotion', 'Your Coupon Savings:', false],
    ['promotion', 'Subscribe & Save:', false],
    ['promotion', 'Promotion Applied:', true],
    ['promotion', 'Digital credit:', true],
    ['promotion', 'Amazon credit card:', false],
    ['saving', 'Your Coupon Savings:', true],
    ['saving', 'Subscribe & Save:', true],
    ['saving', 'Business discount:', true],
    ['saving', 'Digital credit:', false],
    ['saving', 'Gift card savings:', false],
    ['points', 'Rewards Points:', true],
    ['points', 'Livraison en points relais :', false],
    ['promotion', 'Gift card promotion:', false],
    ['shipping', 'Free Shipping:', true],
    ['gift-slot', 'Amazon gift card balance', true],
    ['gift-slot', 'Paying with Visa gift card ending in 0000', false],
  ] as const)('%s: %j → %s', (label, text, is) => {
    expect(says(label, text)).toBe(is);
  });
});
