// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepNotices, type Notices } from '../../src/content/notices';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT } from '../../src/core/page/reading';
import { BYPASS } from '../support/content/advice';
import { said } from '../support/words/said';

const PRODUCT: PageReading = {
  kind: 'product',
  marketplace: 'US',
  facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT },
};

let notices: Notices;
let asked: [string, unknown][];
let works: boolean;

beforeEach(() => {
  asked = [];
  works = true;
  notices = keepNotices(
    async (call, input) => {
      asked.push([call, input]);
      return works ? ({ ok: true, value: null } as never) : null;
    },
    { find: () => null, orderPlaces: () => [] },
  );
});

describe('the question whether a reading matches', () => {
  const SIGHT = {
    layout: 'US product x',
    shown: { amount: { minor: 4110, currency: 'USD' }, used: false },
    answer: 'asked',
  } as const;
  const ask = (answer: 'asked' | 'doubted' = 'asked') => notices.hear(PRODUCT, said({ sight: { ...SIGHT, answer } }));
  const shown = () => notices.stage.view().sight?.answer ?? null;

  test('is shown, and is removed by the next reading that asks nothing', () => {
    ask();
    expect(shown()).toBe('asked');
    notices.hear(PRODUCT, said({}));
    expect(shown()).toBeNull();
  });

  test.each([
    [true, null],
    [false, 'doubted'],
  ] as const)('is sent to the background once with the answer %s, and then shows %s', (matches, after) => {
    ask();
    notices.stage.actions.answerSight(matches);
    notices.stage.actions.answerSight(!matches);
    expect(asked).toEqual([['sight.answer', { layout: SIGHT.layout, matches }]]);
    expect(shown()).toBe(after);
  });

  test('shows a failure if the answer could not be stored', async () => {
    works = false;
    ask();
    notices.stage.actions.answerSight(true);
    await expect.poll(() => notices.stage.view().failed).toBe('sight');
  });

  test('stays hidden after it is dismissed, until the page is opened anew', () => {
    ask();
    notices.stage.actions.dismiss('sight');
    ask();
    expect(shown()).toBeNull();
    notices.reset();
    ask();
    expect(shown()).toBe('asked');
  });

  test('holds no press and hides no advice', () => {
    notices.stage.attach({ show: () => {}, canSee: () => true });
    notices.hear(PRODUCT, said({ advice: [BYPASS], sight: SIGHT }));
    notices.stage.actions.answerSight(false);
    expect([...notices.guarded()]).toEqual(BYPASS.holds);
    expect(notices.stage.view().advice).toEqual(said({ advice: [BYPASS] }).advice);
  });
});
