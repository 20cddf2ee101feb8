// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en/en';
import { heard, open, press } from '../../support/ui/noticeRig';
import { SAMPLES } from '../../support/words/sampleAdvice';

const unused = SAMPLES['balance-unused'];
const ending = SAMPLES['credit-expiring'];

describe('a hostile page', () => {
  const settle = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

  it("can't remove the notice and make it count as seen", async () => {
    const { stage, host, rules } = open({ advice: [unused] });
    host()?.remove();
    await settle();
    expect(stage.seen('balance-unused')).toEqual([]);
    stage.change({});
    expect(rules()).toEqual(['balance-unused']);
  });

  it('does not remove the notice when it rewrites its body', async () => {
    const { rules } = open({ advice: [unused] });
    document.body.innerHTML = '';
    await settle();
    expect(rules()).toEqual(['balance-unused']);
  });

  it("can't hide the notice by style or attribute", async () => {
    const { host } = open({ advice: [unused] });
    host()?.setAttribute('style', 'display: none !important');
    host()?.setAttribute('inert', '');
    host()?.setAttribute('hidden', '');
    await settle();
    expect(host()?.hasAttribute('style')).toBe(false);
    expect(host()?.hasAttribute('inert')).toBe(false);
    expect(host()?.hasAttribute('hidden')).toBe(false);
  });

  it('makes the notice give up and say so if it fights without end', async () => {
    const { stage, host } = open({ advice: [unused] });
    for (let round = 0; round < 40 && host() !== null; round++) {
      host()?.setAttribute('style', 'display: none !important');
      await settle();
    }
    expect(host()).toBeNull();
    expect(stage.seen('balance-unused')).toEqual([]);
  });

  it('does not hear what happens in the notice', () => {
    const { named, one } = open({ advice: [unused] });
    named(en.words.notice.snooze).click();
    press('s', one('[data-dismiss]'));
    expect(heard).toEqual([]);
  });
});

describe('a notice that fails', () => {
  it('is removed, and reports that nothing is shown', () => {
    const { stage, host } = open({ advice: [unused] });
    stage.actions.find = () => {
      throw new Error('gone');
    };
    expect(() => stage.change({ advice: [unused, ending] })).not.toThrow();
    expect(host()).toBeNull();
    expect(stage.seen('balance-unused')).toEqual([]);
  });
});
