// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentStage } from '../../src/messages/stage';
import { BYPASS } from '../support/content/advice';
import { say, setUp } from '../support/content/scoutRig';

let rig: ReturnType<typeof setUp>;

beforeEach(() => {
  rig = setUp();
});

afterEach(() => rig.state.end());

describe('holding', () => {
  test('the first press of a control is held while its advice is shown, and the second press passes', async () => {
    rig.start();
    expect(rig.clickPasses()).toBe(true);
    await rig.answer(0, say(BYPASS));
    expect(rig.clickPasses()).toBe(true);
    rig.showAll();
    expect(rig.clickPasses()).toBe(false);
    expect(currentStage()?.view().held).toBe('one-click-bypass');
    expect(rig.clickPasses()).toBe(true);
    rig.time.advance(0);
    expect(currentStage()?.view().held).toBeNull();
  });

  test('the focus goes back to the control', async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    rig.showAll();
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(down, 'isTrusted', { value: true });
    document.querySelector('#buy-now-button')?.dispatchEvent(down);
    expect(currentStage()?.view().takesFocus).toBe(true);
    currentStage()?.actions.leave();
    expect(document.activeElement?.id).toBe('buy-now-button');
  });

  test('a press of another control is not held, and its hold is not used up', async () => {
    rig.start();
    await rig.answer(0, say({ ...BYPASS, holds: ['one-click'] }));
    rig.showAll();
    expect(rig.clickPasses()).toBe(true);
    rig.state.handlers?.['reading.refresh']();
    rig.time.advance(16);
    await rig.answer(1, say(BYPASS));
    rig.showAll();
    expect(rig.clickPasses()).toBe(false);
  });

  test('nothing is held while the worker does not answer', async () => {
    rig.start();
    await rig.answer(0, null);
    rig.showAll();
    expect(rig.clickPasses()).toBe(true);
  });

  test('nothing is held after the extension was updated while the page was open', async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    rig.showAll();
    rig.state.gone = true;
    expect(rig.clickPasses()).toBe(true);
    expect(rig.state.listening).toBe(false);
  });

  test('a press may be held again after the browser restored the page from its memory', async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    rig.showAll();
    expect([rig.clickPasses(), rig.clickPasses()]).toEqual([false, true]);
    rig.restoreFromMemory();
    expect(rig.asked).toHaveLength(2);
    expect(rig.clickPasses()).toBe(false);
  });

  test("a script can't pretend that the page was restored from memory", async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    rig.showAll();
    expect(rig.clickPasses()).toBe(false);
    rig.restoreFromMemory(false);
    expect(rig.asked).toHaveLength(1);
    expect(rig.clickPasses()).toBe(true);
  });
});
