import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { adviceOf, adviceSaying } from '../support/browsers/notice';
import { inEachBrowser, isHeld, nextPressIsNew, type Scene } from '../support/e2e/scene';

const ORDER = '#turbo-checkout-pyo-button';

async function openPopUp(scene: Scene): Promise<{ page: Page; frame: Frame }> {
  scene.shop.reopen({ ...scene.shop.state, buyNow: 'pop-up' });
  const page = await scene.visit('/dp/B0DEMO0001');
  if (scene.shop.state.balance > 0) {
    await adviceOf(page, 'one-click-bypass');
    await page.click('#buy-now-button');
    await isHeld(page);
    await nextPressIsNew(page);
  }
  await page.click('#buy-now-button');
  const frame = await page.waitForFrame((candidate) => candidate.url().includes('/checkout/turbo-initiate'));
  await frame.waitForSelector(ORDER);
  return { page, frame };
}

inEachBrowser((scene) => {
  it('holds the order button of the pop-up once, with the advice inside the pop-up', async () => {
    await scene.noteBalance(4110);
    const { page, frame } = await openPopUp(scene);
    await adviceSaying(frame, 'one-click-bypass', { severity: 'stop', words: ['$41.10'] });
    await frame.click(ORDER);
    await isHeld(frame);
    await nextPressIsNew(frame);
    expect(scene.shop.state.orders).toEqual([]);
    // The focus is on the button that leads back. One key returns to the order button, and the next key presses it.
    await page.keyboard.press('Enter');
    await frame.waitForFunction((css) => document.activeElement?.matches(css), {}, ORDER);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });

  it('never covers the order button of the pop-up, so that the second press after a hold is possible', async () => {
    await scene.noteBalance(4110);
    const { page, frame } = await openPopUp(scene);
    await adviceOf(frame, 'one-click-bypass');
    await frame.click(ORDER);
    await isHeld(frame);
    await nextPressIsNew(frame);
    const uncovered = await frame.evaluate((css) => {
      const button = document.querySelector(css);
      const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === button;
    }, ORDER);
    expect(uncovered).toBe(true);
    await Promise.all([page.waitForNavigation(), frame.click(ORDER)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });

  it('lets the order through at once where no money is at stake', async () => {
    scene.shop.reopen({ balance: 0 });
    const { page, frame } = await openPopUp(scene);
    await Promise.all([page.waitForNavigation(), frame.click(ORDER)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });
});
