// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BYPASS } from '../support/content/advice';
import { answered, OTHER, product, say, setUp } from '../support/content/scoutRig';

let rig: ReturnType<typeof setUp>;

beforeEach(() => {
  rig = setUp();
});

afterEach(() => rig.state.end());

describe('the readers', () => {
  test('are asked for once if there is something to read, and they read the page when they come', async () => {
    rig.state.readerCame = false;
    rig.start();
    await rig.change();
    expect(rig.brought).toHaveLength(1);
    expect(rig.asked).toEqual([]);
    rig.brought[0]?.({ ok: true, value: null });
    rig.state.readerCame = true;
    rig.state.arrived();
    rig.time.advance(16);
    expect(rig.asked).toMatchObject([{ reading: product(2999) }]);
    expect(rig.brought).toHaveLength(1);
  });

  test.each(['https://www.amazon.com/', 'https://www.amazon.com/gp/your-account/order-history'])(
    'are not asked for at %s, which is told as a page of no interest',
    async (address) => {
      rig = setUp(address);
      rig.state.readerCame = false;
      rig.start();
      await rig.change();
      expect(rig.brought).toEqual([]);
      expect(rig.asked).toEqual([]);
      expect(rig.state.handlers?.['reading.say']()).toEqual({
        ok: true,
        value: { reading: OTHER, failure: null },
      });
    },
  );

  test('belong to the family of the page', async () => {
    rig.state.readerCame = false;
    rig.start();
    rig.follow('https://www.amazon.com/gc/balance');
    rig.follow('https://www.amazon.com/checkout/p/p-1/spc');
    await answered();
    expect(rig.families).toEqual(['product', 'books', 'checkout']);
    for (const answer of rig.brought) answer(null);
    await answered();
    rig.time.advance(50);
    await answered();
    expect(rig.families.slice(3)).toEqual(['checkout']);
  });

  test('are not asked for on a page for claim codes, which is told by its address', async () => {
    rig = setUp('https://www.amazon.com/gc/redeem');
    rig.state.readerCame = false;
    rig.start();
    await rig.change();
    expect(rig.families).toEqual([]);
    expect(rig.asked).toMatchObject([{ reading: { kind: 'redeem', marketplace: 'US', facts: {} } }]);
  });

  test.each([
    ['nobody answers', null],
    ['they are brought and do not come', { ok: true, value: null }],
  ] as const)(
    'are asked for again and again while %s, ever more seldom, on a page that does not change',
    async (_, answer) => {
      rig.state.readerCame = false;
      rig.start();
      for (const pause of [50, 100, 200, 400]) {
        const before = rig.brought.length;
        rig.brought.at(-1)?.(answer);
        await answered();
        rig.time.advance(pause - 1);
        await answered();
        expect(rig.brought).toHaveLength(before);
        rig.time.advance(1);
        await answered();
        expect(rig.brought).toHaveLength(before + 1);
      }
      rig.state.readerCame = true;
      rig.brought.at(-1)?.(answer);
      await answered();
      expect(rig.time.pending()).toBe(0);
    },
  );

  test('may never come, and then the popup is told that nothing was read, and presses pass', async () => {
    rig.state.readerCame = false;
    rig.start();
    expect(rig.state.handlers?.['reading.say']()).toMatchObject({ ok: false });
    expect(rig.clickPasses()).toBe(true);
  });
});

describe('a question', () => {
  test('is asked until somebody answers, even if the page does not change', async () => {
    rig.start();
    for (const pause of [50, 100, 200]) {
      await rig.answer(rig.asked.length - 1, null);
      rig.time.advance(pause);
      await answered();
    }
    expect(rig.asked.map(({ reading }) => reading)).toEqual(Array(4).fill(product(2999)));
    await rig.answer(3, say(BYPASS));
    expect(rig.spokenRules()).toEqual([BYPASS.rule]);
  });

  test('is not asked again when there is something newer to ask', async () => {
    rig.start();
    await rig.answer(0, null);
    rig.state.reading = product(1999);
    rig.state.handlers?.['reading.refresh']();
    rig.time.advance(16);
    await rig.answer(1, say());
    rig.time.advance(60_000);
    await answered();
    expect(rig.asked.map(({ reading }) => reading)).toEqual([product(2999), product(1999)]);
  });

  test('is asked again if the notice has not come', async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    rig.time.advance(1100);
    expect(rig.asked.map(({ noticeRuns }) => noticeRuns)).toEqual([false, false]);
    rig.showAll();
    await rig.answer(1, say(BYPASS));
    rig.time.advance(60_000);
    expect(rig.asked).toHaveLength(2);
  });
});
