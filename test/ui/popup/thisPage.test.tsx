// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/core/advice/advice';
import type { Sight } from '../../../src/core/page/firstSight';
import type { CheckoutFacts, PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, read, readLikely, unreadable } from '../../../src/core/page/reading';
import { RULE_IDS } from '../../../src/core/settings/ruleIds';
import { type TabState, ThisPage } from '../../../src/ui/popup/ThisPage';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { usd } from '../../support/core/ruleCases';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { day, NOW } from '../../support/ui/sampleBooks';
import { PAGES, READ, UNREADABLE } from '../../support/ui/samplePages';
import { SAMPLES } from '../../support/words/sampleAdvice';

const speech = speechFor('en-US');
const CANNOT = en.own.page.cannotRead;

async function panel(tab: TabState, askForAccess = () => {}) {
  return mount(
    <Around speech={speech} now={NOW} write={fakeWrite().write}>
      <ThisPage tab={tab} sights={[]} askForAccess={askForAccess} />
    </Around>,
  );
}

const told = (reading: PageReading): TabState => ({ at: 'told', reading, advice: [], failure: null });

test.each([
  [{ at: 'asking' }, en.own.page.asking],
  [{ at: 'elsewhere' }, en.own.page.elsewhere],
  [{ at: 'silent' }, en.own.page.silent],
  [{ at: 'no-access', refused: false }, en.own.page.noAccess],
  [{ at: 'no-access', refused: true }, en.own.page.refused],
] as const)('the panel says plainly what %j means', async (tab, words) => {
  const view = await panel(tab);
  expect(view.words()).toContain(words);
});

test('the panel asks for access only at a press', async () => {
  let asked = 0;
  const view = await panel({ at: 'no-access', refused: false }, () => {
    asked += 1;
  });
  expect(asked).toBe(0);
  await view.press(view.button(en.own.page.allow));
  expect(asked).toBe(1);
});

describe.each(['read', 'absent', 'unreadable'] as const)('with every fact %s', (state) => {
  test.each(PAGES[state].map((page) => [page.kind, page] as const))('%s lists each of its facts', async (_, page) => {
    const view = await panel(told(page));
    // This fact is left out, because it is read from the address and so is always read.
    const lines = [...view.root.querySelectorAll<HTMLElement>('[data-fact]:not([data-fact="cameFromBuyNow"])')];
    const names = Object.keys(page.facts).filter((name) => name !== 'cameFromBuyNow');
    expect(lines.map((line) => line.dataset.fact).sort()).toEqual(names.sort());
    expect(lines.every((line) => line.dataset.state === state)).toBe(true);
    for (const line of lines) {
      if (state === 'absent') expect(line.textContent).toContain('not here');
      if (state !== 'unreadable') continue;
      expect(line.textContent).toContain("can't tell");
      expect(line.querySelector('.receipt-why')?.textContent).toMatch(/\w.*\.$/);
    }
  });
});

test('amounts have the form that the shop uses', async () => {
  const [page] = PAGES.read;
  if (page === undefined) throw new Error('No sample page.');
  const view = await panel(told(page));
  expect(view.find('[data-fact="giftBalance"] dd').textContent).toBe('applied, $41.10');
  expect(view.find('[data-fact="toCharge"] dd').textContent).toBe('$60.99');
});

test.each<[CheckoutFacts, string, string]>([
  [READ, 'applied', 'Your gift card balance pays $41.10 of this order.'],
  [{ ...READ, giftBalance: read({ applied: true, amount: null }, 'x') }, 'applied', en.own.page.applied],
  [{ ...READ, giftBalance: read({ applied: false }, 'x') }, 'not-applied', en.own.page.notApplied],
  [{ ...READ, giftBalance: readLikely({ applied: false }, 'x') }, 'not-applied', en.own.page.mayNotBeApplied],
  [{ ...READ, giftBalance: read({ applied: false, ineligible: true }, 'x') }, 'plain', en.own.page.ineligible],
  [{ ...READ, giftBalance: { state: 'absent' } }, 'plain', en.own.page.noneShown],
  [{ ...READ, giftBalance: unreadable('one-signal') }, 'cannot-tell', CANNOT],
  [{ ...READ, toCharge: unreadable('contradiction') }, 'cannot-tell', CANNOT],
  [
    { ...READ, giftBalance: read({ applied: true, amount: null }, 'x'), toCharge: unreadable('loading') },
    'applied',
    en.own.page.applied,
  ],
  [{ ...READ, giftBalance: unreadable('loading') }, 'waiting', en.own.page.stillLoading],
])('the meaning of the money on the page: %#', async (facts, tone, sentence) => {
  const view = await panel(told({ kind: 'payment-selection', marketplace: 'US', facts }));
  const meaning = view.find('[data-meaning]');
  expect(meaning.dataset.meaning).toBe(tone);
  expect(meaning.textContent?.trim()).toBe(sentence);
});

test('a page that is not about money gives one quiet line', async () => {
  const view = await panel(told({ kind: 'other', marketplace: 'US', facts: {} }));
  expect(view.words()).toBe('This page Nothing is read on this kind of page.');
  expect(view.root.querySelector('dl')).toBeNull();
});

test('the panel says why it stays quiet at a checkout of Amazon Business', async () => {
  const view = await panel(told({ kind: 'business-checkout', marketplace: 'US', facts: {} }));
  expect(view.words()).toContain('This is an Amazon Business checkout.');
  expect(view.find('[data-meaning]').dataset.meaning).toBe('plain');
  expect(view.root.querySelector('dl')).toBeNull();
});

test.each(RULE_IDS)('advice of %s is a full sentence', async (rule) => {
  const page = PAGES.read.find(({ kind }) => kind === 'review');
  if (page === undefined) throw new Error('No review page.');
  const view = await panel({ at: 'told', reading: page, advice: [SAMPLES[rule]], failure: null });
  const piece = view.find(`[data-advice="${rule}"]`);
  expect(piece.dataset.severity).toBe(SAMPLES[rule].severity);
  expect(piece.querySelector('.advice-verdict')?.textContent).toMatch(/^[A-Z$].*[.?]$/);
});

test('the panel says what the balance pays and how much of it will be left', async () => {
  const reading: PageReading = { kind: 'payment-selection', marketplace: 'US', facts: READ };
  const view = await panel({ at: 'told', reading, advice: [SAMPLES['odd-cents']], failure: null });
  expect(view.words()).toContain('Your gift card balance pays $41.10 of this order.');
  expect(view.words()).toContain('This order leaves $0.37 of your gift card balance.');
});

test("the panel says what couldn't be kept, beside what was read", async () => {
  const reading = PAGES.read.find(({ kind }) => kind === 'gift-balance');
  if (reading === undefined) throw new Error('No balance page.');
  const failure = 'There is no room left on this device, so this was not kept.';
  const view = await panel({ at: 'told', reading, advice: [], failure });
  expect(view.words()).toContain(failure);
  expect(view.words()).toContain('Your gift card balance here is');
});

test('the panel says that contradictory activity is not noted, and names the row', async () => {
  const row = { kind: 'added', amount: usd(100), closing: usd(100) } as const;
  const rows = [
    { ...row, day: day('2026-05-02') },
    { ...row, day: day('2026-05-03') },
  ];
  const facts = { balance: read(usd(100), 'x'), activity: read(rows, 'x') };
  const view = await panel(told({ kind: 'gift-balance', marketplace: 'US', facts }));
  expect(view.find('[data-left-out]').textContent).toContain(
    'No activity is noted: row 2 (May 3, 2026) is newer than the row above.',
  );
});

test('a fact that the page may still load is not called unreadable yet', async () => {
  const reading: PageReading = { kind: 'payment-selection', marketplace: 'US', facts: UNREADABLE };
  const view = await panel({ at: 'told', reading, advice: [], failure: null, settling: true });
  expect(view.words()).not.toContain(CANNOT);
  expect(view.words()).toContain(en.own.page.stillLoading);
  expect(view.words()).not.toContain('is not found');
});

test('advice about something else does not hide that the page is unreadable', async () => {
  const reading: PageReading = { kind: 'payment-selection', marketplace: 'US', facts: UNREADABLE };
  const view = await panel({ at: 'told', reading, advice: [SAMPLES['credit-expiring']], failure: null });
  expect(view.words()).toContain(CANNOT);
});

test('what advice says about the balance is not said twice', async () => {
  const reading: PageReading = { kind: 'payment-selection', marketplace: 'US', facts: UNREADABLE };
  const view = await panel({ at: 'told', reading, advice: [SAMPLES['page-unreadable']], failure: null });
  expect(view.root.querySelector('[data-meaning]')).toBeNull();
});

describe('the page on which an order is returned', () => {
  const reading: PageReading = { kind: 'return', marketplace: 'US', facts: { order: read('order00000a', 'test') } };
  const loses = SAMPLES['return-loses-credit'];
  const LOSE = en.own.returned.lose;

  async function returned(advice: readonly Advice[], refusal: string | null = null) {
    const { write, asked } = fakeWrite(refusal);
    const tab: TabState = { at: 'told', reading, advice, failure: null };
    const view = await mount(
      <Around speech={speech} now={NOW} write={write}>
        <ThisPage tab={tab} sights={[]} askForAccess={() => {}} />
      </Around>,
    );
    return { view, asked };
  }

  test('has a button that notes the credit as lost and says so', async () => {
    const { view, asked } = await returned([loses]);
    await view.press(view.button(LOSE));
    expect(asked).toEqual([['credit.lose', { marketplace: 'US', order: 'order00000a' }]]);
    expect(view.words()).toContain(en.own.returned.done);
    expect(view.words()).not.toContain(LOSE);
  });

  test("says why the credit couldn't be noted as lost", async () => {
    const { view } = await returned([loses], en.why['no-credit-on-order']);
    await view.press(view.button(LOSE));
    expect(view.words()).toContain(en.why['no-credit-on-order']);
    expect(view.words()).toContain(LOSE);
  });

  test('asks nothing where no credit was used', async () => {
    expect((await returned([])).view.words()).not.toContain(LOSE);
  });
});

describe('the proof of a reading', () => {
  const BY = 'gift-control/apx';
  const LAYOUT = 'US payment-selection gift-control/apx';
  const page = {
    kind: 'payment-selection',
    marketplace: 'US',
    facts: {
      giftBalance: read({ applied: false }, BY),
      toCharge: read(usd(6099), 'total/cell'),
      offered: read(usd(4110), BY),
      promotion: unreadable('missing'),
      goods: unreadable('missing'),
    },
  } as const satisfies PageReading;
  const sight = (answer: Sight['answer']): Sight => ({ layout: LAYOUT, answer, visit: 'v', at: NOW });

  async function shown(reading: PageReading, sights: readonly Sight[] | null) {
    const { write, asked } = fakeWrite();
    const view = await mount(
      <Around speech={speech} now={NOW} write={write}>
        <ThisPage askForAccess={() => {}} tab={told(reading)} sights={sights} />
      </Around>,
    );
    return { view, asked };
  }

  test.each([
    ['no answer', [], 'This layout comes from public reports and is not confirmed yet.'],
    ['a question', [sight('asked')], 'This layout comes from public reports and is not confirmed yet.'],
    ['a yes', [sight('confirmed')], 'You confirmed it on November 21, 2026.'],
    ['a no on the page', [sight('doubted')], 'You, or the page itself, pressed No there.'],
    ['a no', [sight('denied')], 'You said on November 21, 2026 that this does not match.'],
  ] as const)('is said after %s', async (_, sights, words) => {
    const { view } = await shown(page, sights);
    expect(view.words()).toContain(words);
  });

  test('needs no answer of the shopper where it is a saved page', async () => {
    const facts = { ...page.facts, giftBalance: read({ applied: false } as const, 'total/cell'), offered: ABSENT };
    const { view } = await shown({ ...page, kind: 'review', facts: { ...facts, cameFromBuyNow: false } }, []);
    expect(view.words()).toContain(en.own.basis.savedPage);
    expect(() => view.button(en.own.basis.matches)).toThrow();
  });

  test('is not shown until the books are open', async () => {
    const { view } = await shown(page, null);
    expect(view.root.querySelector('[data-basis]')).toBeNull();
  });

  test.each([
    [en.own.basis.matches, true],
    [en.own.basis.matchesNot, false],
  ] as const)('is answered with “%s” at one press', async (words, matches) => {
    const { view, asked } = await shown(page, [sight('doubted')]);
    await view.press(view.button(words));
    expect(asked).toEqual([['sight.settle', { layout: LAYOUT, matches }]]);
  });

  test('makes facts unreadable where the shopper said that they do not match', async () => {
    const { view } = await shown(page, [sight('denied')]);
    for (const fact of ['giftBalance', 'offered', 'toCharge', 'promotion']) {
      expect(view.root.querySelector(`[data-fact="${fact}"]`)?.textContent).toContain("can't tell");
    }
    expect(view.words()).toContain(CANNOT);
  });
});

test.each([
  [true, true],
  [false, false],
])('the panel says that the window is private: %s', async (isPrivate, named) => {
  const view = await panel({ ...told(PAGES.read[0] as PageReading), isPrivate } as TabState);
  expect(view.words().includes('This window is private.')).toBe(named);
});
