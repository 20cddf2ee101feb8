import { describe, expect, it } from 'vitest';
import { orderInAddress, purchaseInAddress, purchaseKey } from '../../../src/site/facts/purchaseKey';

const NUMBER = '106-1234567-7654321';

describe('the hash of a purchase', () => {
  it('is the same wherever the number stands', () => {
    const key = purchaseKey(NUMBER);
    expect(key).toMatch(/^[0-9a-z]{11}$/);
    const at = (path: string) => purchaseInAddress(new URL(path, 'https://www.amazon.com'));
    for (const path of [
      `/checkout/p/p-${NUMBER}/spc?pipelineType=Chewbacca`,
      `/-/es/checkout/p/p-${NUMBER}/pay`,
      `/gp/buy/thankyou/handlers/display.html?purchaseId=${NUMBER}`,
      `/gp/buy/thankyou/handlers/display.html?purchaseId=${NUMBER}&ref_=chk_typ_browserRefresh&isRefresh=1`,
    ]) {
      expect(at(path), path).toMatchObject({ state: 'read', value: key });
    }
    for (const path of [
      `/spr/returns/cart?orderId=${NUMBER}`,
      `/gp/aw/ya?ac=od&oid=${NUMBER}`,
      `/fopo/order-details?orderID=${NUMBER}`,
      `/wholefoodsmarket/receipts/order/${NUMBER}`,
      `/-/es/wholefoodsmarket/receipts/order/${NUMBER}?ref_=x`,
    ]) {
      const order = orderInAddress(new URL(path, 'https://www.amazon.com'));
      expect([path, order]).toEqual([path, expect.objectContaining({ state: 'read', value: key })]);
    }
  });

  it('does not contain the number, and never changes', () => {
    expect(purchaseKey(NUMBER)).not.toContain('1234567');
    // In every later version, a stored hash must still find its purchase.
    expect(purchaseKey('000-0000000-0000000')).toBe('1ztjkc9riyh');
    expect(purchaseKey('D01-0000000-0000000')).toBe('0stykd69grs');
  });

  it('differs for numbers that differ in one digit', () => {
    const keys = new Set(
      Array.from({ length: 20_000 }, (_, i) => purchaseKey(`106-${String(i).padStart(7, '0')}-0000000`)),
    );
    expect(keys.size).toBe(20_000);
  });

  it.each(['', '106-123456-7654321', '106-1234567-76543210', `x${NUMBER}`, '<b>106</b>', 'p-', `${NUMBER} ${NUMBER}`])(
    'is not made for %j',
    (text) => {
      expect(purchaseKey(text)).toBeNull();
    },
  );

  it('is unreadable if the address names no purchase', () => {
    expect(purchaseInAddress(new URL('https://www.amazon.com/gp/buy/spc/handlers/display.html')).state).toBe(
      'unreadable',
    );
    expect(orderInAddress(new URL('https://www.amazon.com/spr/returns/cart?orderId=latest')).state).toBe('unreadable');
  });
});
