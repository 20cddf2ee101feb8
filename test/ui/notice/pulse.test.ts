// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { open } from '../../support/ui/noticeRig';
import { SAMPLES } from '../../support/words/sampleAdvice';

it('a notice whose extension is gone is removed from the page, without a press and without a change', () => {
  const { world, host } = open({ advice: [SAMPLES['balance-unused']] });
  vi.advanceTimersByTime(10_000);
  expect(host()).not.toBeNull();
  world.gone = true;
  vi.advanceTimersByTime(1000);
  expect(host()).toBeNull();
});

it('while nothing is shown, nothing runs', () => {
  const { stage } = open({ advice: [SAMPLES['balance-unused']] });
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  stage.change({ advice: [] });
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
});
