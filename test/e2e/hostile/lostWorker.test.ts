import { expect, it } from 'vitest';
import { addressOf } from '../../support/browsers/launch';
import { adviceOf } from '../../support/browsers/notice';
import { inEachBrowser } from '../../support/e2e/scene';
import { loadWhileStopping, reviewOf } from '../../tools/stoppedWorker';

/** Times after the request for the page, in milliseconds. They cover the time in which a page is loaded and judged. */
const MOMENTS = Array.from({ length: 20 }, (_, index) => index * 16);

inEachBrowser(
  (scene) => {
    it('a page gets its warning without a reload, whenever the worker is stopped while the page loads', async () => {
      await scene.noteBalance(4110);
      const silent: number[] = [];
      const review = addressOf(reviewOf(scene.shop));
      const loads = () => scene.session.asked.filter(({ url }) => url === review).length;
      const before = loads();
      const page = await scene.visit('/');
      for (const moment of MOMENTS) {
        await loadWhileStopping(scene.session, page, reviewOf(scene.shop), moment);
        await adviceOf(page, 'balance-unused').catch(() => silent.push(moment));
      }
      expect(silent).toEqual([]);
      expect(loads() - before).toBe(MOMENTS.length);
    }, 300_000);
  },
  ['chrome'],
);
