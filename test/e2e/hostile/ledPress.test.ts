import { expect, it } from 'vitest';
import { inEachBrowser } from '../../support/e2e/scene';

/** A script that moves a picture above everything again and again. The picture lets presses through. */
const COVER = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;margin:0;border:0;width:100vw;height:100vh;background:crimson;pointer-events:none';
  document.body.append(cover);
  cover.showPopover();
  setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 10);`;

inEachBrowser((scene) => {
  it('a press takes nothing back where a page leads it through a picture onto Undo', async () => {
    const page = await scene.visit('/gc/balance');
    await page.waitForSelector('>>> [data-undo]');
    const at = await page.evaluate(() => {
      const root = document.querySelector('balance-first')?.shadowRoot;
      const { x, y, width, height } = root?.querySelector('[data-undo]')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.evaluate(COVER);
    for (let time = 0; time < 3; time++) await page.mouse.click(at.x, at.y, { delay: 30 });
    const { undone, entries } = await scene.books.call('books.read', null);
    expect([entries.length > 0, undone]).toEqual([true, []]);
  });
});
