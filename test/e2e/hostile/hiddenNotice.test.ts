import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/browsers/notice';
import { pixelsOf, shareOf } from '../../support/browsers/pixels';
import { aWhile, type Kept, openProduct, ordered, pressBuyNow, reached } from '../../support/e2e/pressedProduct';
import { inEachBrowser, isHeld, nextPressIsNew } from '../../support/e2e/scene';
import { TRICKS, type Trick } from '../../support/e2e/tricks';

const PAPER = [255, 253, 248] as const;
const INK = [33, 30, 25] as const;

/** Measures, on a screenshot of the paper's place, which share looks like the paper and which like the ink on it. */
async function looks(page: Page): Promise<{ paper: number; ink: number }> {
  const clip = await page.evaluate(() => {
    const { host } = window as unknown as Kept;
    const box = host.shadowRoot?.querySelector('.paper')?.getBoundingClientRect();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  });
  if (!clip || clip.width < 100 || clip.height < 60) return { paper: 0, ink: 0 };
  const pixels = pixelsOf(await page.screenshot({ clip, captureBeyondViewport: false }));
  return { paper: shareOf(pixels, PAPER), ink: shareOf(pixels, INK) };
}

/** Whether the notice goes away when the shopper presses the place of its close button. */
async function closes(page: Page): Promise<boolean> {
  const at = await page.evaluate(() => {
    const { host } = window as unknown as Kept;
    const box = host.shadowRoot?.querySelector('.close')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.click(at.x, at.y);
  return until(
    () => page.evaluate(() => (window as unknown as Kept).host.isConnected),
    (isThere) => !isThere,
    'the notice to go',
  ).then(
    () => true,
    () => false,
  );
}

inEachBrowser((scene, name) => {
  async function tried({ script }: Trick): Promise<Page> {
    const page = await openProduct(scene);
    await page.evaluate(script);
    await aWhile(page);
    return page;
  }

  describe('a press is held only while the shopper can see the reason and close the notice', () => {
    it.each(TRICKS.filter(({ honest }) => !honest).map((trick) => [trick.name, trick] as const))(
      '%s',
      async (_, trick) => {
        const page = await tried(trick);
        const canPress = await pressBuyNow(page);
        if (!canPress || (await reached(page)) > 0) return;
        const { paper, ink } = await looks(page);
        expect(paper, 'share of paper').toBeGreaterThan(0.4);
        expect(ink, 'share of ink').toBeGreaterThan(0.004);
        expect(await closes(page)).toBe(true);
      },
    );
  });

  it('on a phone, the notice is at the lower edge, the first press is held, and the second passes', async () => {
    const page = await openProduct(scene, async (tab) => {
      await tab.setViewport({ width: 390, height: 760 });
      if (name === 'chrome')
        await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    });
    // This adds room to scroll, so that the button can be above the notice.
    await page.evaluate(() => {
      document.body.style.paddingBottom = '900px';
      document.querySelector('#desktop_buybox')?.scrollIntoView({ block: 'start' });
    });
    await aWhile(page);
    await pressBuyNow(page);
    expect(await ordered(page)).toBe(0);
    await isHeld(page);
    await nextPressIsNew(page);
    await pressBuyNow(page);
    expect(await ordered(page)).toBe(1);
  });

  describe('on an honest page the first press is held and the second passes', () => {
    it.each(TRICKS.filter(({ honest }) => honest).map((trick) => [trick.name, trick] as const))(
      '%s',
      async (_, trick) => {
        const page = await tried(trick);
        await pressBuyNow(page);
        expect(await ordered(page)).toBe(0);
        expect((await looks(page)).paper).toBeGreaterThan(0.4);
        await nextPressIsNew(page);
        await pressBuyNow(page);
        expect(await ordered(page)).toBe(1);
        expect(await closes(page)).toBe(true);
      },
    );
  });
});
