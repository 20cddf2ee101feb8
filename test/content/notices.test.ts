// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../src/content/asking';
import { keepNotices, type Notices } from '../../src/content/notices';
import type { Advice } from '../../src/core/advice/advice';
import type { Learned } from '../../src/core/ledger/learned';
import type { PageReading, Target } from '../../src/core/page/pageReading';
import { ABSENT } from '../../src/core/page/reading';
import type { NoticeView } from '../../src/messages/stage';
import { BYPASS, UNUSED } from '../support/content/advice';
import { said } from '../support/words/said';

const PRODUCT: PageReading = {
  kind: 'product',
  marketplace: 'US',
  facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT },
};
const CART: PageReading = { kind: 'cart', marketplace: 'US', facts: { subtotal: ABSENT } };
const RECORDED: Learned = { entry: 'e1', balance: { minor: 4110, currency: 'USD' }, before: null, leftOut: null };

let notices: Notices;
let asked: [string, unknown][];
let works: boolean;
let views: NoticeView[];
let inSight: boolean;
let found: Partial<Record<Target, Element>>;

/** A notice that shows what it is told while it can be seen, as the real notice does. */
function attachNotice(): void {
  let shown: readonly string[] = [];
  const show = (view: NoticeView) => {
    views.push(view);
    shown = view.advice.map(({ rule }) => rule);
  };
  notices.stage.attach({ show, canSee: (rule) => inSight && shown.includes(rule) });
}

const hear = (...advice: Advice[]) => notices.hear(PRODUCT, said({ advice }));
const rules = () => notices.stage.view().advice.map(({ rule }) => rule);
const guarded = () => [...notices.guarded()];

beforeEach(() => {
  asked = [];
  views = [];
  inSight = true;
  works = true;
  found = {};
  const ask: Ask = async (call, input) => {
    asked.push([call, input]);
    return works ? ({ ok: true, value: null } as never) : null;
  };
  notices = keepNotices(ask, { find: (target) => found[target] ?? null, orderPlaces: () => [] });
});

describe('what is shown', () => {
  test('the most severe advice is first, and advice for the badge is left out', () => {
    hear({ ...UNUSED, severity: 'note' }, { ...UNUSED, rule: 'balance-unused', place: 'badge' }, BYPASS);
    expect(rules()).toEqual(['one-click-bypass', 'balance-unused']);
  });

  test('the notice is told at once about each change', () => {
    attachNotice();
    hear(BYPASS);
    hear();
    expect(views.map(({ advice }) => advice.length)).toEqual([1, 0]);
  });
});

describe('holding a press', () => {
  test('nothing is held before a notice is there', () => {
    hear(BYPASS);
    expect(guarded()).toEqual([]);
    expect(notices.hold('buy-now', null, true)).toBe(false);
    attachNotice();
    expect(guarded()).toEqual(['buy-now']);
    expect(notices.hold('buy-now', null, true)).toBe(true);
  });

  test('the notice is told for which rule a press is held, and whether the focus comes', () => {
    attachNotice();
    hear(UNUSED, BYPASS);
    notices.hold('buy-now', null, false);
    expect(views.at(-1)).toMatchObject({ held: 'one-click-bypass', takesFocus: false });
    notices.release();
    expect(views.at(-1)?.held).toBeNull();
  });

  test.each<[string, () => void]>([
    ['dismissed', () => notices.stage.actions.dismiss('one-click-bypass')],
    ['silenced on this page', () => notices.stage.actions.snooze('one-click-bypass', 'page')],
    ['silenced for a day', () => notices.stage.actions.snooze('one-click-bypass', 'day')],
    ['snoozed before', () => hear({ ...BYPASS, place: 'hold' })],
  ])('a press is held, and its advice is shown meanwhile, after the advice was %s', (_, hide) => {
    attachNotice();
    hear(BYPASS);
    hide();
    expect(rules()).toEqual([]);
    expect(guarded()).toEqual(['buy-now']);
    expect(notices.hold('buy-now', null, true)).toBe(true);
    expect(rules()).toEqual(['one-click-bypass']);
    notices.release();
    expect(rules()).toEqual([]);
  });

  test('nothing is held after the advice was withdrawn', () => {
    attachNotice();
    hear(BYPASS);
    hear();
    expect(guarded()).toEqual([]);
  });

  test('dismissing the advice ends the hold', () => {
    attachNotice();
    hear(BYPASS);
    notices.hold('buy-now', null, true);
    notices.stage.actions.dismiss('one-click-bypass');
    expect(views.at(-1)).toMatchObject({ advice: [], held: null });
  });

  test("nothing is held if the notice can't be drawn", () => {
    hear(BYPASS);
    const show = () => {
      throw new Error('broken');
    };
    notices.stage.attach({ show, canSee: () => false });
    expect(notices.hold('buy-now', null, true)).toBe(false);
    expect(notices.stage.view().held).toBeNull();
  });

  test("nothing is held if the notice can't be seen", () => {
    attachNotice();
    hear(BYPASS);
    inSight = false;
    expect(notices.hold('buy-now', null, true)).toBe(false);
    expect(notices.isHeldInSight()).toBe(true);
    inSight = true;
    notices.hold('buy-now', null, true);
    inSight = false;
    expect(notices.isHeldInSight()).toBe(false);
  });
});

test('the notice is asked for even if its only rule is snoozed', () => {
  hear({ ...BYPASS, place: 'hold' });
  expect(notices.lacksNotice()).toBe(true);
  attachNotice();
  expect(notices.lacksNotice()).toBe(false);
});

describe('going back to the page', () => {
  test('gives the focus back to the pressed control', () => {
    document.body.innerHTML = '<button id="one">One</button><button id="two">Two</button>';
    const [one, two] = document.querySelectorAll('button');
    if (!one || !two) throw new Error('the page has no buttons');
    attachNotice();
    hear(BYPASS);
    notices.hold('buy-now', two, true);
    notices.stage.actions.leave();
    expect(document.activeElement).toBe(two);
    expect(notices.stage.view().held).toBeNull();

    found = { 'order-control': one };
    two.remove();
    notices.stage.actions.leave();
    expect(document.activeElement).toBe(one);
  });

  test('does not move the focus after a press of a key', () => {
    document.body.innerHTML = '<input id="field"><button id="order">Order</button>';
    const [field, order] = document.querySelectorAll<HTMLElement>('#field, #order');
    if (!field || !order) throw new Error('the page has no form');
    attachNotice();
    hear(BYPASS);
    field.focus();
    notices.hold('buy-now', order, false);
    notices.stage.actions.leave();
    expect(document.activeElement).toBe(field);
  });

  test('does nothing if the control is gone', () => {
    hear(BYPASS);
    expect(() => notices.stage.actions.leave()).not.toThrow();
  });
});

describe('dismissed advice', () => {
  const dismiss = () => notices.stage.actions.dismiss('balance-unused');
  const snooze = () => notices.stage.actions.snooze('balance-unused', 'page');

  test.each<[string, () => void, Advice, boolean]>([
    ['stays hidden when the background says it again', dismiss, UNUSED, false],
    ['stays hidden when it becomes less severe', dismiss, { ...UNUSED, severity: 'note' }, false],
    ['is shown again when it becomes more severe', dismiss, { ...UNUSED, severity: 'stop' }, true],
    ['stays hidden on this page after it was snoozed', snooze, { ...UNUSED, severity: 'stop' }, false],
  ])('%s', (_, silence, next, back) => {
    hear(UNUSED);
    silence();
    expect(rules()).toEqual([]);
    hear(next);
    expect(rules()).toEqual(back ? ['balance-unused'] : []);
  });

  test('is shown again on another kind of page, and when the page is opened anew', () => {
    hear(UNUSED);
    dismiss();
    notices.hear(CART, said({ advice: [UNUSED] }));
    expect(rules()).toEqual(['balance-unused']);
    hear(UNUSED);
    expect(rules()).toEqual([]);
    notices.reset();
    expect(rules()).toEqual(['balance-unused']);
  });

  test('does not hide other advice', () => {
    hear(UNUSED, BYPASS);
    dismiss();
    expect(rules()).toEqual(['one-click-bypass']);
  });
});

test('the background is asked only about a snooze that lasts longer than this page', () => {
  hear(UNUSED);
  notices.stage.actions.snooze('balance-unused', 'page');
  expect(asked).toEqual([]);
  notices.stage.actions.snooze('balance-unused', 'day');
  expect(asked).toEqual([['advice.snooze', { rule: 'balance-unused', span: 'day' }]]);
});

describe('a recorded observation', () => {
  function hearRecorded(): void {
    const { recorded, words } = said({ recorded: RECORDED });
    if (recorded) notices.hearRecorded(recorded, words);
  }
  const told = () => notices.stage.view().recorded;

  test('is shown while the page is read again, and is removed with the page', () => {
    notices.hear(CART, said({ recorded: RECORDED }));
    notices.hear(CART, said({}));
    expect(told()).toEqual(said({ recorded: RECORDED }).recorded);
    hear();
    expect(told()).toBeNull();
  });

  test('can be dismissed', () => {
    hearRecorded();
    notices.stage.actions.dismiss('recorded');
    expect(told()).toBeNull();
  });

  test('is removed after the background has undone it', async () => {
    hearRecorded();
    works = false;
    notices.stage.actions.undo();
    await Promise.resolve().then(() => {});
    expect(told()?.entry).toBe('e1');
    expect(notices.stage.view().failed).toBe('undo');
    works = true;
    notices.stage.actions.undo();
    await Promise.resolve().then(() => {});
    expect(told()).toBeNull();
    expect(notices.stage.view().failed).toBeNull();
    expect(asked).toEqual([
      ['learned.undo', { entry: 'e1' }],
      ['learned.undo', { entry: 'e1' }],
    ]);
  });
});

describe('a snooze that the background refuses', () => {
  async function refusedSnooze(span: 'page' | 'day'): Promise<void> {
    works = false;
    hear();
    notices.stage.actions.snooze('balance-unused', span);
    await Promise.resolve().then(() => {});
  }
  const failed = () => notices.stage.view().failed;

  test('is shown as a failure', async () => {
    await refusedSnooze('day');
    expect(failed()).toBe('snooze');
  });

  test('is shown until it is dismissed', async () => {
    await refusedSnooze('day');
    notices.stage.actions.dismiss('failure');
    expect(failed()).toBeNull();
  });

  test('is shown until another page is there', async () => {
    await refusedSnooze('day');
    notices.hear(CART, said({}));
    expect(failed()).toBeNull();
  });

  test("can't happen for a snooze on this page only", async () => {
    await refusedSnooze('page');
    expect(failed()).toBeNull();
  });
});
