// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Purse } from '../../../src/core/ledger/purse';
import { money } from '../../../src/core/money/money';
import type { BookDrift, BookPending } from '../../../src/messages/protocol';
import { type HeldBooks, PurseCard } from '../../../src/ui/popup/PurseCard';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { books, day, known, NOW, purse } from '../../support/ui/sampleBooks';

const speech = speechFor('en-US');
const OLD = en.own.purse.old;

async function card(of: Purse, refusal: string | null = null, held: Partial<HeldBooks> = {}) {
  const { write, asked } = fakeWrite(refusal);
  const shown = (purse: Purse) => (
    <Around speech={speech} now={NOW} write={write}>
      <PurseCard purse={purse} staleAfterDays={30} held={books(held)} labels={['work']} />
    </Around>
  );
  const view = await mount(shown(of));
  return { view, asked, again: (next: Purse) => view.show(shown(next)) };
}

test('an unknown balance is shown as unknown, never as zero', async () => {
  const { view } = await card(purse());
  expect(view.find('.amount').textContent).toBe(en.own.purse.unknown);
  expect(view.words()).toContain(en.own.purse.unknownHow);
  expect(view.words()).not.toContain('$0');
});

test.each([
  ['page', 'Read on the balance page 3 days ago'],
  ['shopper', 'Set by you 3 days ago'],
] as const)('a balance learned from %s says so, with its age and its exact moment', async (how, words) => {
  const { view } = await card(known(4110, 3, how));
  expect(view.find('.amount').textContent).toBe('$41.10');
  expect(view.words()).toContain(words);
  expect(view.find('time').getAttribute('title')).toContain('2026');
  expect(view.words()).not.toContain(OLD);
});

test.each([
  [30, false],
  [31, true],
])('a balance that is %i days old is marked as old: %s', async (days, old) => {
  const { view } = await card(known(4110, days));
  expect(view.words().includes(OLD)).toBe(old);
});

test('the free amount is shown where it is not the whole balance', async () => {
  const held = { pending: money(1000, 'USD'), reserves: money(2000, 'USD') };
  const { view } = await card({ ...known(4110, 1), held, free: money(1110, 'USD') });
  const lines = [...view.root.querySelectorAll('.held-lines > div')].map(({ textContent }) => textContent);
  expect(lines).toEqual(['Pending orders$10.00', 'Set aside$20.00', 'Free to spend$11.10']);
  expect(view.words()).not.toContain('less than what you set aside');
});

test('held money is not mentioned where none is held', async () => {
  const { view } = await card(known(4110, 1));
  expect(view.words()).not.toContain('Free to spend');
});

test('the card says that a balance covers less than is set aside', async () => {
  const held = { pending: money(0, 'USD'), reserves: money(5000, 'USD') };
  const { view } = await card({ ...known(4110, 1), held, free: money(0, 'USD') });
  expect(view.words()).toContain(en.own.held.short);
});

test('a plain link opens the balance page in another tab', async () => {
  const { view } = await card(purse({ book: { marketplace: 'DE' } }));
  const link = view.find<HTMLAnchorElement>('a');
  expect(link.href).toBe('https://www.amazon.de/gc/balance');
  expect(link.target).toBe('_blank');
});

test('the wish has three choices, each with its meaning, and the chosen one is kept', async () => {
  const { view, asked } = await card(purse());
  expect(view.root.querySelectorAll('.choice-list input[type="radio"]')).toHaveLength(3);
  expect(view.find<HTMLInputElement>('input[value="use"]').checked).toBe(true);
  await view.press(view.find('input[value="save"]'));
  expect(asked).toEqual([['purse.change', { book: { marketplace: 'US' }, wish: 'save' }]]);
  expect(view.find('[role="status"]').textContent).toBe(en.own.purse.wishSaved);
});

test("a wish that can't be kept returns to what it was, and the reason is said", async () => {
  const { view } = await card(purse(), 'The device is full.');
  await view.press(view.find('input[value="save"]'));
  expect(view.find('[role="status"]').textContent).toBe('The device is full.');
  expect(view.find<HTMLInputElement>('input[value="use"]').checked).toBe(true);
});

test('after a form is saved the focus is on the button that opened it, and the result is said', async () => {
  const { view, asked, again } = await card(known(4110, 1));
  await view.press(view.button(en.own.purse.note));
  expect(view.button(en.own.purse.note).getAttribute('aria-expanded')).toBe('true');
  await view.type('.form input', 'For the winter');
  // Books that arrive while the shopper types do not change the typed text.
  await again(known(9999, 0));
  expect(view.find<HTMLInputElement>('.form input').value).toBe('For the winter');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['note.write', { book: { marketplace: 'US' }, text: 'For the winter' }]]);
  expect(view.root.querySelector('form')).toBeNull();
  expect(document.activeElement).toBe(view.button(en.own.purse.note));
  expect(view.find('[role="status"]').textContent).toBe(en.own.form.noteSaved);
});

test('an empty note is not written', async () => {
  const { view, asked } = await card(purse());
  await view.press(view.button(en.own.purse.note));
  await view.type('.form input', '   ');
  await view.press(view.button(en.own.form.save));
  expect(view.words()).toContain(en.own.form.noteEmpty);
  expect(asked).toEqual([]);
});

test('the fields for the smallest amount and for Buy Now first show what is kept', async () => {
  const { view, asked } = await card(purse({ smallest: money(250, 'USD'), buyNow: 'review-follows' }));
  await view.press(view.button(en.own.purse.more));
  expect(view.find<HTMLInputElement>('input[inputmode="decimal"]').value).toBe('2.50');
  expect(view.find<HTMLInputElement>('input[value="review-follows"]').checked).toBe(true);
  await view.type('input[inputmode="decimal"]', '0');
  await view.press(view.find('input[value="unknown"]'));
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    ['purse.change', { book: { marketplace: 'US' }, smallest: money(0, 'USD'), buyNow: 'unknown' }],
  ]);
});

test.each([
  ['order', 'Learned from an order of November 20, 2026.'],
  ['shopper', 'You said so on November 20, 2026.'],
] as const)('what Buy Now takes is shown with its proof (%s), and can be changed', async (by, sentence) => {
  const known = { takes: 'card', by, at: Date.parse('2026-11-20T20:00:00Z') } as const;
  const { view, asked } = await card(purse({ buyNowPayment: known }));
  await view.press(view.button(en.own.purse.more));
  expect(view.words()).toContain(sentence);
  expect(view.find<HTMLInputElement>('input[value="card"]').checked).toBe(true);
  await view.press(view.find('input[value="balance"]'));
  await view.press(view.button(en.own.form.save));
  expect(asked).toMatchObject([['purse.change', { buyNowTakes: 'balance' }]]);
});

test('what is known of Buy Now can be taken back', async () => {
  const { view, asked } = await card(purse({ buyNowPayment: { takes: 'card', by: 'order', at: NOW } }));
  await view.press(view.button(en.own.purse.more));
  const [, unknown] = view.root.querySelectorAll<HTMLInputElement>('input[value="unknown"]');
  if (unknown === undefined) throw new Error('There is no way to take it back.');
  await view.press(unknown);
  await view.press(view.button(en.own.form.save));
  expect(asked).toMatchObject([['purse.change', { buyNowTakes: null }]]);
});

const short: BookDrift = {
  book: { marketplace: 'US' },
  drift: {
    observation: 'o',
    at: NOW,
    amount: money(-299, 'USD'),
    causes: [
      { cause: 'digital-buys', likelihood: 'likely', mend: [] },
      { cause: 'order', likelihood: 'possible', mend: [] },
      { cause: 'other-account', likelihood: 'possible', mend: [] },
    ],
    gap: null,
  },
};

test('a difference lists its causes, the likeliest first, and one press explains it', async () => {
  const { view, asked } = await card(known(4110, 0), null, { drifts: [short] });
  expect(view.words()).toContain('Your balance page showed $2.99 less than your notes.');
  expect([...view.root.querySelectorAll('.cause')].map(({ textContent }) => textContent)).toEqual([
    'small digital purchaseslikely',
    'an order that is not in your notespossible',
    'the page of another accountpossible',
  ]);
  await view.press(view.find('.cause'));
  expect(asked).toEqual([['drift.mend', { observation: 'o', cause: 'digital-buys' }]]);
  expect(view.words()).toContain(en.own.drift.mended);
});

test('a difference says between which days activity is missing that older pages show', async () => {
  const gap = { after: day('2026-05-03'), before: day('2026-05-09'), amount: money(-500, 'USD') };
  const { view } = await card(known(4110, 0), null, { drifts: [{ ...short, drift: { ...short.drift, gap } }] });
  expect(view.find('[data-gap]').textContent).toBe(
    'Your notes lack activity of $5.00 between May 3, 2026 and May 9, 2026; its older pages show it.',
  );
});

test('a page of another account needs a label, which may be one that is already used', async () => {
  const { view, asked } = await card(known(4110, 0), null, { drifts: [short] });
  await view.press(view.find('li:last-child .cause'));
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toBe(en.why['label-empty']);
  await view.type('.ask-panel input', 'jo@example.org');
  expect(view.find('.field-error').textContent).toBe(en.why['label-like-address']);
  await view.type('.ask-panel input', ' Work ');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['drift.mend', { observation: 'o', cause: 'other-account', account: 'work' }]]);
});

test("a difference of the shop's other account is not shown here", async () => {
  const { view } = await card(known(4110, 0), null, {
    drifts: [{ ...short, book: { marketplace: 'US', account: 'work' } }],
  });
  expect(view.words()).not.toContain('than your notes');
});

test('a change to an account with a label is made in its own book', async () => {
  const { view, asked } = await card({ ...known(4110, 0), book: { marketplace: 'US', account: 'work' } });
  await view.press(view.find('input[value="save"]'));
  expect(asked).toEqual([['purse.change', { book: { marketplace: 'US', account: 'work' }, wish: 'save' }]]);
});

test('the shopper can explain a part of a difference, but not more than the difference', async () => {
  const { view, asked } = await card(known(4110, 0), null, { drifts: [short] });
  await view.press(view.button(en.own.drift.part));
  await view.type('input[inputmode="decimal"]', '9999');
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toContain('is not explained yet.');
  await view.type('input[inputmode="decimal"]', '1');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['drift.explain', { observation: 'o', part: money(100, 'USD'), cause: 'spent' }]]);
  expect(view.words()).toContain(en.own.drift.mended);
});

const placed: BookPending = {
  book: { marketplace: 'US' },
  order: { id: 'p', at: NOW, purchase: 'o', open: money(3000, 'USD') },
};

test.each([
  ['It’s paid', true],
  [en.own.held.canceled, false],
] as const)('one press settles a pending order: %s', async (name, gone) => {
  const { view, asked } = await card(known(4110, 0), null, { pending: [placed] });
  expect(view.words()).toContain('1 pending order');
  await view.press(view.button(`${name.replace('’', "'")}: Order of November 21: $30.00`));
  expect(asked).toEqual([['pending.settle', { entry: 'p', gone }]]);
  expect(view.words()).toContain(en.own.held.settled);
});

test('pending orders of another account are not shown here', async () => {
  const { view } = await card(known(4110, 0), null, {
    pending: [{ ...placed, book: { marketplace: 'US', account: 'work' } }],
  });
  expect(view.words()).not.toContain('pending order');
});

test.each([
  ['US', null],
  ['JP', "Gift cards of this shop end 10 years after they are issued (a shopper's account)."],
  ['IN', "Gift cards of this shop end 1 year after they are issued (Amazon's own text)."],
  ['UK', "Gift cards of this shop may end some day (a shopper's account)."],
] as const)('the card says how long gift cards last where they end: %s', async (id, sentence) => {
  const { view } = await card({ ...known(4110, 0), book: { marketplace: id } });
  expect(view.words().includes('Gift cards of this shop')).toBe(sentence !== null);
  if (sentence) expect(view.words()).toContain(sentence);
});
