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

/** A notice that shows what it is told, as the real one does, while it can be seen. */
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
  test('is the most severe first, and nothing that belongs in the badge', () => {
    hear({ ...UNUSED, severity: 'note' }, { ...UNUSED, rule: 'balance-unused', place: 'badge' }, BYPASS);
    expect(rules()).toEqual(['one-click-bypass', 'balance-unused']);
  });

  test('is told to the notice at once, whenever it changes', () => {
    attachNotice();
    hear(BYPASS);
    hear();
    expect(views.map(({ advice }) => advice.length)).toEqual([1, 0]);
  });
});

describe('a press is held', () => {
  test('only once a notice is there', () => {
    hear(BYPASS);
    expect(guarded()).toEqual([]);
    expect(notices.hold('buy-now', null, true)).toBe(false);
    attachNotice();
    expect(guarded()).toEqual(['buy-now']);
    expect(notices.hold('buy-now', null, true)).toBe(true);
  });

  test('and the notice is told for which rule, and whether the focus is to come', () => {
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
  ])('though its words were %s, and shows them meanwhile', (_, hide) => {
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

  test('no longer once the advice was withdrawn', () => {
    attachNotice();
    hear(BYPASS);
    hear();
    expect(guarded()).toEqual([]);
  });

  test('and dismissing it ends the hold', () => {
    attachNotice();
    hear(BYPASS);
    notices.hold('buy-now', null, true);
    notices.stage.actions.dismiss('one-click-bypass');
    expect(views.at(-1)).toMatchObject({ advice: [], held: null });
  });

  test('unless the notice can not be drawn', () => {
    hear(BYPASS);
    const show = () => {
      throw new Error('broken');
    };
    notices.stage.attach({ show, canSee: () => false });
    expect(notices.hold('buy-now', null, true)).toBe(false);
    expect(notices.stage.view().held).toBeNull();
  });

  test('unless it can not be seen', () => {
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

test('a snoozed rule’s notice is wanted all the same', () => {
  hear({ ...BYPASS, place: 'hold' });
  expect(notices.lacksNotice()).toBe(true);
  attachNotice();
  expect(notices.lacksNotice()).toBe(false);
});

describe('going back to the page', () => {
  test('gives the focus to what was pressed', () => {
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

  test('leaves the focus where a key has pressed', () => {
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

  test('does no harm where the control is gone', () => {
    hear(BYPASS);
    expect(() => notices.stage.actions.leave()).not.toThrow();
  });
});

describe('what was dismissed', () => {
  const dismiss = () => notices.stage.actions.dismiss('balance-unused');
  const snooze = () => notices.stage.actions.snooze('balance-unused', 'page');

  test.each<[string, () => void, Advice, boolean]>([
    ['stays away when it is said again', dismiss, UNUSED, false],
    ['stays away when it becomes less severe', dismiss, { ...UNUSED, severity: 'note' }, false],
    ['comes back when it becomes more severe', dismiss, { ...UNUSED, severity: 'stop' }, true],
    ['stays away for this page once it was silenced', snooze, { ...UNUSED, severity: 'stop' }, false],
  ])('%s', (_, silence, next, back) => {
    hear(UNUSED);
    silence();
    expect(rules()).toEqual([]);
    hear(next);
    expect(rules()).toEqual(back ? ['balance-unused'] : []);
  });

  test('is said again on another kind of page, and when the page is opened anew', () => {
    hear(UNUSED);
    dismiss();
    notices.hear(CART, said({ advice: [UNUSED] }));
    expect(rules()).toEqual(['balance-unused']);
    hear(UNUSED);
    expect(rules()).toEqual([]);
    notices.reset();
    expect(rules()).toEqual(['balance-unused']);
  });

  test('takes nothing else with it', () => {
    hear(UNUSED, BYPASS);
    dismiss();
    expect(rules()).toEqual(['one-click-bypass']);
  });
});

test('the background is asked to silence a rule for longer, not for this page', () => {
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

  test('stays while the page is read again, and goes with the page', () => {
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

  test('is undone once the background has done so', async () => {
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

  test('is said', async () => {
    await refusedSnooze('day');
    expect(failed()).toBe('snooze');
  });

  test('is said until it is dismissed', async () => {
    await refusedSnooze('day');
    notices.stage.actions.dismiss('failure');
    expect(failed()).toBeNull();
  });

  test('is said until another page is there', async () => {
    await refusedSnooze('day');
    notices.hear(CART, said({}));
    expect(failed()).toBeNull();
  });

  test('is none where the page alone is to be silent', async () => {
    await refusedSnooze('page');
    expect(failed()).toBeNull();
  });
});
