import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { goneAdvice, readNotice } from '../../support/browsers/notice';
import { aWhile, openProduct, ordered, pressBuyNow } from '../../support/e2e/pressedProduct';
import { inEachBrowser, isHeld, nextPressIsNew, press } from '../../support/e2e/scene';

const FORGED_PAGESHOW = `setInterval(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })), 20)`;

/** A script that sends press events to Buy Now as soon as the shopper has pressed anything. */
const PRESSES_BY_SCRIPT = `window.addEventListener('click', (event) => {
  if (!event.isTrusted || event.target.id !== 'productTitle') return;
  const button = document.querySelector('#buy-now-button');
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    button.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
}, true)`;

const SUBMITS_BY_SCRIPT = `window.addEventListener('click', (event) => {
  if (!event.isTrusted || event.target.id !== 'productTitle') return;
  const button = document.querySelector('#buy-now-button');
  button.form.requestSubmit(button);
}, true)`;

/** A script that sends events of a press elsewhere again and again, even while the mouse button is down. */
const PRESSES_ELSEWHERE = `setInterval(() => {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'keydown']) {
    document.querySelector('#productTitle').dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  }
}, 7)`;

inEachBrowser((scene) => {
  async function opened(script: string): Promise<Page> {
    const page = await openProduct(scene);
    await page.evaluate(script);
    await aWhile(page);
    return page;
  }

  it('a page that claims that it was restored gets one hold, like any other page', async () => {
    const page = await opened(FORGED_PAGESHOW);
    const orders: number[] = [];
    for (let time = 0; time < 4; time++) {
      await pressBuyNow(page);
      orders.push(await ordered(page));
      await nextPressIsNew(page);
    }
    expect(orders).toEqual([0, 1, 2, 3]);
  });

  it('a page that claims that it was restored does not bring back a dismissed notice', async () => {
    const page = await opened('');
    await press(page, '>>> [data-dismiss]');
    await goneAdvice(page, 'one-click-bypass');
    await page.evaluate(FORGED_PAGESHOW);
    await aWhile(page, 300);
    expect((await readNotice(page)).advice).toEqual([]);
  });

  it.each([
    ['presses', PRESSES_BY_SCRIPT],
    ['a submission', SUBMITS_BY_SCRIPT],
  ])('%s by script after a press elsewhere do not use up the hold of the shopper’s press', async (_, script) => {
    const page = await opened(script);
    await page.click('#productTitle');
    await aWhile(page);
    const before = await ordered(page);
    await nextPressIsNew(page);
    await pressBuyNow(page);
    expect(await ordered(page)).toBe(before);
    await isHeld(page);
    await nextPressIsNew(page);
    await pressBuyNow(page);
    expect(await ordered(page)).toBe(before + 1);
  });

  it('events by script do not split a held press into two', async () => {
    const page = await opened(PRESSES_ELSEWHERE);
    await pressBuyNow(page);
    expect(await ordered(page)).toBe(0);
    await isHeld(page);
  });

  describe('in the notice', () => {
    it('a key event by script closes nothing', async () => {
      const page = await opened('');
      await page.focus('#buy-now-button');
      await page.keyboard.press('Enter');
      await page.evaluate(() => {
        const key = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
        document.activeElement?.dispatchEvent(key());
        document.querySelector('balance-first')?.dispatchEvent(key());
      });
      await aWhile(page);
      expect(
        await page.evaluate(() => document.querySelector('balance-first')?.shadowRoot?.querySelector('.held')),
      ).not.toBeNull();
    });

    it('a click by script presses nothing, even if the script could reach the inside', async () => {
      const page = await opened('');
      await page.evaluate(() => {
        const root = document.querySelector('balance-first')?.shadowRoot;
        for (const button of root?.querySelectorAll<HTMLElement>('button, summary') ?? []) button.click();
      });
      await aWhile(page);
      expect((await readNotice(page)).advice).toHaveLength(1);
      expect((await scene.books.call('books.read', null)).settings.snoozes).toEqual([]);
    });
  });
});
