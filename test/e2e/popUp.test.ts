import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { adviceOf, readNotice, until } from '../browsers/notice';
import { inEachBrowser, type Scene } from './scene';

const ORDER = '#turbo-checkout-pyo-button';

async function openPopUp(scene: Scene): Promise<{ page: Page; frame: Frame }> {
  scene.shop.reopen({ ...scene.shop.state, buyNow: 'pop-up' });
  const page = await scene.visit('/dp/B0DEMO0001');
  if (scene.shop.state.balance > 0) {
    await adviceOf(page, 'one-click-bypass');
    await page.click('#buy-now-button');
    const held = () => page.evaluate(() => document.activeElement?.localName === 'balance-first');
    await until(held, Boolean, 'the focus in the notice');
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
    const notice = await until(
      () => readNotice(frame),
      ({ advice }) => advice.some(({ severity }) => severity === 'stop'),
      'a stop',
    );
    expect(notice.advice[0]?.text).toContain('$41.10');
    await frame.click(ORDER);
    const held = () => frame.evaluate(() => document.activeElement?.localName === 'balance-first');
    await until(held, Boolean, 'the focus in the notice');
    expect(scene.shop.state.orders).toEqual([]);
    await Promise.all([page.waitForNavigation(), frame.click(ORDER)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });

  it('lets the order through at once where nothing is at stake', async () => {
    scene.shop.reopen({ balance: 0 });
    const { page, frame } = await openPopUp(scene);
    await Promise.all([page.waitForNavigation(), frame.click(ORDER)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });
});
