import { describe, expect, it } from 'vitest';
import { aboutBalance, says } from '../../src/site/labels';

describe('what a choice is about', () => {
  it.each([
    ['Use your $50.00 gift card balance', 'balance'],
    ['$20.00 of your $50.00 gift card balance', 'balance'],
    ['Amazon Gift Card Balance: $50.00', 'balance'],
    ['Use your gift card balance when available', 'balance'],
    ['Gift card $50.00', 'gift-card'],
    ['Use your $5.00 promotional balance', 'other'],
    ['Enter a gift card, voucher or promotional code', 'other'],
    ['Use Amazon Visa rewards points', 'other'],
    ['Amazon Pay balance $9.00', 'other'],
    ['Your gift card balance of $50.00 will be applied', 'balance'],
    ['Use your $50.00 gift card balance for this order', 'balance'],
    ['Use up to $50.00 of your gift card balance first. Learn more', 'balance'],
    ['Auto-reload your gift card balance with $25.00', 'gift-card'],
    ['Gift card balance notebook, 100 pages', 'gift-card'],
    ['This order contains a gift', 'unknown'],
    ['Geschenkgutschein-Guthaben verwenden', 'unknown'],
    ['', 'unknown'],
  ])('%j: %s', (text, about) => {
    expect(aboutBalance(text)).toBe(about);
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
    ['promotion', 'Your Coupon Savings:', true],
    ['promotion', 'Subscribe & Save:', true],
    ['promotion', 'Gift card promotion:', false],
    ['shipping', 'Free Shipping:', true],
    ['gift-slot', 'Amazon gift card balance', true],
    ['gift-slot', 'Paying with Visa gift card ending in 0000', false],
  ] as const)('%s: %j → %s', (label, text, is) => {
    expect(says(label, text)).toBe(is);
  });
});
