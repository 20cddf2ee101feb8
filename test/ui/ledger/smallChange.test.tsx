// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { money } from '../../../src/core/money/money';
import type { SmallChange as Kept } from '../../../src/core/smallChange/smallChange';
import { SmallChange } from '../../../src/ui/ledger/SmallChange';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { books, day, known, NOW, purse } from '../../support/ui/sampleBooks';

const leftover = (minor: number) => ({ id: `${minor}`, amount: money(minor, 'USD') });
const SOME: Kept = {
  points: [
    { id: 'a', points: 400, earned: day('2026-11-01') },
    { id: 'b', points: 250, earned: day('2026-08-31') },
    { id: 'c', points: 90, earned: day('2026-08-20') },
  ],
  leftovers: [leftover(59), leftover(241), leftover(60)],
};
const NONE: Kept = { points: [], leftovers: [] };

async function section(smallChange: Kept = NONE, language = 'en-US', refusal: string | null = null) {
  const { write, asked } = fakeWrite(refusal);
  const speech = speechFor(language);
  const view = await mount(
    <Around speech={speech} now={NOW} write={write}>
      <SmallChange books={books({ purses: [known(1, 1)], smallChange })} />
    </Around>,
  );
  return { view, asked };
}

test.each([
  ['a purse of amazon.com', [purse()], 0, true],
  ['only a purse of another marketplace', [purse({ book: { marketplace: 'DE' } })], 0, false],
  ['no purse, but small change from an imported file', [], 1, true],
  ['nothing', [], 0, false],
] as const)('with %s, the folded section is there: %s', async (_, purses, smallChange, isThere) => {
  const count = { ...books().count, smallChange };
  const { write } = fakeWrite();
  const view = await mount(
    <Around speech={speechFor('en-US')} now={NOW} write={write}>
      <SmallChange books={books({ purses: [...purses], count })} />
    </Around>,
  );
  expect(view.root.querySelector('details:not([open]) > summary > h2') !== null).toBe(isThere);
});

test('points are listed with their ends, and their possible worth is said with its source and date', async () => {
  const { view } = await section(SOME);
  const rows = [...view.root.querySelectorAll('[aria-label="Kindle points"] li > span')];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '90 points, earned August 20, 2026 may have ended November 20, 2026',
    '250 points, earned August 31, 2026 may end November 30, 2026',
    '400 points, earned November 1, 2026 may end February 1, 2027',
  ]);
  expect(view.words()).toContain(
    '650 points may come to $6.00 for Kindle books. The next $3.00 may come with 250 points more. 250 points may end within 30 days.',
  );
  expect(view.words()).toContain('300 points may become $3.00. They may end 3 months after you earned them.');
  expect(view.words()).toContain("Unsure: a shopper's account, May 2025 (blog.the-ebook-reader.com).");
});

test('leftovers are listed, the largest first, with the amount that may be reloaded and how unsure it is', async () => {
  const { view } = await section(SOME);
  const rows = [...view.root.querySelectorAll('[aria-label="Left on prepaid cards"] li > span')];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '$2.41 left reload $2.31',
    '$0.60 left reload $0.50',
    '$0.59 left may be too little to reload',
  ]);
  expect(view.words()).toContain('Together you may reload $2.81.');
  expect(view.words()).toContain('may first hold about $0.10 of it');
  expect(view.words()).toContain("Unsure: a shopper's account, December 2020 (techsupport.thatoneplace.net).");
  expect(view.words()).toContain('At least $0.50 may be needed; other guides say $1.00 or $5.00.');
  expect(view.words()).toContain("Unsure: a shopper's account, read in November 2026 (github.com).");
});

test('the section speaks German', async () => {
  const { view } = await section(SOME, 'de');
  expect(view.words()).toContain('650 Punkte können $6.00 für Kindle-Bücher ergeben.');
  expect(view.words()).toContain('250 Punkte können innerhalb von 30 Tagen enden.');
  expect(view.words()).toContain('Mit weiteren 250 Punkten können die nächsten $3.00 kommen.');
  expect(view.words()).toContain('400 Punkte, bekommen am 1. November 2026 können am 1. Februar 2027 enden');
  expect(view.words()).toContain('andere Ratgeber nennen $1.00 oder $5.00.');
  expect(view.words()).toContain('(github.com)');
});

test('where nothing is noted, the section says nothing about a possible worth', async () => {
  const { view } = await section();
  expect(view.root.querySelector('li')).toBeNull();
  expect(view.words()).not.toMatch(/may come to|Together/);
});

const form = '.small-change form';
const COUNT = `${form} input[inputmode="numeric"]`;
const DAY_FIELD = `${form} input[type="date"]`;

test('a press notes points, and the focus returns', async () => {
  const { view, asked } = await section();
  await view.press(view.button(en.ledger.smallChange.points.add));
  expect(document.activeElement).toBe(view.find(COUNT));
  await view.type(COUNT, ' 300 ');
  await view.type(DAY_FIELD, '2026-11-21');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['points.add', { points: 300, earned: '2026-11-21' }]]);
  expect(view.words()).toContain(en.ledger.smallChange.points.added);
  expect(document.activeElement).toBe(view.button(en.ledger.smallChange.points.add));
});

const WHOLE = 'Write a whole number from 1 to 1,000,000.';
test.each([
  ['', '2026-11-01', WHOLE],
  ['0', '2026-11-01', WHOLE],
  ['-3', '2026-11-01', WHOLE],
  ['2.5', '2026-11-01', WHOLE],
  ['1000001', '2026-11-01', WHOLE],
  ['9'.repeat(400), '2026-11-01', WHOLE],
  ['300', '', en.ledger.smallChange.points.dayFault],
  ['300', '2026-02-30', en.ledger.smallChange.points.dayFault],
  ['300', '2026-11-22', 'This day is in the future.'],
])('points %j of day %j are not sent, and the form says why', async (count, on, why) => {
  const { view, asked } = await section();
  await view.press(view.button(en.ledger.smallChange.points.add));
  await view.type(COUNT, count);
  await view.type(DAY_FIELD, on);
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([]);
  expect([...view.root.querySelectorAll('.field-error')].map(({ textContent }) => textContent)).toContain(why);
});

const AMOUNT = `${form} input[inputmode="decimal"]`;

test('a leftover needs only its amount', async () => {
  const { view, asked } = await section();
  await view.press(view.button(en.ledger.smallChange.cards.add));
  expect(view.words()).toContain('Do not write a card number here.');
  await view.type(AMOUNT, '1.33');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['leftover.add', { amount: money(133, 'USD') }]]);
  expect(view.words()).toContain(en.ledger.smallChange.cards.added);
});

test.each([
  ['0', en.own.form.aboveZero],
  ['-1', en.own.form.amountWhy.negative],
  ['1.333', en.own.form.amountWhy.ambiguous],
  ['1.3333', en.own.form.amountWhy['too-many-decimals']],
  ['2000.01', 'Write at most $2,000.00.'],
  ['4111111111111111', en.own.form.amountWhy['too-large']],
])('a leftover of %j is not sent', async (amount, why) => {
  const { view, asked } = await section();
  await view.press(view.button(en.ledger.smallChange.cards.add));
  await view.type(AMOUNT, amount);
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([]);
  expect(view.find('.field-error').textContent).toBe(why);
});

test('a button that names its row removes it, the result is said, and the focus stays near', async () => {
  const { view, asked } = await section(SOME);
  await view.press(view.button('Remove 250 points, earned August 31, 2026'));
  expect(view.words()).toContain('Removed: 250 points, earned August 31, 2026.');
  expect(document.activeElement).toBe(view.button(en.ledger.smallChange.points.add));
  await view.press(view.button('Remove $0.59 left'));
  expect(view.words()).toContain('Removed: $0.59 left.');
  expect(asked).toEqual([
    ['points.remove', { batch: 'b' }],
    ['leftover.remove', { leftover: '59' }],
  ]);
});

test("a row that can't be removed stays, the reason is said, and the focus stays on its button", async () => {
  const { view } = await section(SOME, 'en-US', 'The disk is full.');
  const button = view.button('Remove $0.59 left');
  button.focus();
  await view.press(button);
  expect(view.words()).toContain('The disk is full.');
  expect(document.activeElement).toBe(button);
});

test('a refusal is shown in its own words, and no typed text is lost', async () => {
  const { view } = await section(NONE, 'en-US', 'The disk is full.');
  await view.press(view.button(en.ledger.smallChange.cards.add));
  await view.type(AMOUNT, '1.33');
  await view.press(view.button(en.own.form.save));
  expect(view.words()).toContain('The disk is full.');
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('1.33');
});
