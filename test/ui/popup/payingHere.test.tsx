// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Advice } from '../../../src/core/advice/advice';
import type { PayForecast } from '../../../src/core/advice/payForecast';
import { type TabState, ThisPage } from '../../../src/ui/popup/ThisPage';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { usd } from '../../support/core/ruleCases';
import { product, review } from '../../support/core/situations';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { NOW } from '../../support/ui/sampleBooks';
import { SAMPLES } from '../../support/words/sampleAdvice';

async function panel(state: Partial<Extract<TabState, { at: 'told' }>>, refusal: string | null = null) {
  const { write, asked } = fakeWrite(refusal);
  const tab: TabState = { at: 'told', tab: 7, reading: review(), advice: [], failure: null, ...state };
  const speech = speechFor('en-US');
  const view = await mount(
    <Around speech={speech} now={NOW} write={write}>
      <ThisPage tab={tab} sights={[]} askForAccess={() => {}} />
    </Around>,
  );
  return { view, asked };
}

const unused = SAMPLES['balance-unused'];

test.each([
  [unused, en.words.notice.thisTime.leave, 'leave'],
  [SAMPLES['reserve-drain'], en.words.notice.thisTime.use, 'use'],
] as const)('beside $0.rule, a press says the opposite wish for this order', async (advice, label, wish) => {
  const { view, asked } = await panel({ advice: [advice] });
  await view.press(view.button(label));
  expect(asked).toEqual([['thisTime.say', { tab: 7, marketplace: 'US', wish, on: 'checkout', purchase: null }]]);
});

test('the wish for this order is shown, and a press takes it back', async () => {
  const { view, asked } = await panel({ thisTime: 'leave' });
  expect(view.find('[data-this-time]').textContent).toBe(
    'You asked to leave your gift card balance, this time only. It ends with this order, when you leave the checkout, or after an hour.',
  );
  await view.press(view.button(en.own.thisTime.takeBack));
  expect(asked).toEqual([['thisTime.say', { tab: 7, marketplace: 'US', wish: null, on: 'checkout', purchase: null }]]);
  expect(view.words()).toContain(en.own.thisTime.tookBack);
});

test('the reason for a refusal is said', async () => {
  const { view } = await panel({ advice: [unused] }, 'The store is busy.');
  await view.press(view.button(en.words.notice.thisTime.leave));
  expect(view.words()).toContain('The store is busy.');
});

test.each<[string, Partial<Extract<TabState, { at: 'told' }>>]>([
  ['in a private window, where nothing is written', { advice: [SAMPLES['one-click-bypass']], isPrivate: true }],
  ['where no advice speaks about the balance', { advice: [SAMPLES['credit-expiring']] }],
])('neither a wish nor a question is offered %s', async (_, state) => {
  const { view } = await panel(state);
  expect(view.words()).not.toMatch(/this time only|Buy Now order take/);
});

test.each<[string, Advice, boolean]>([
  [en.words.name.control['buy-now'], SAMPLES['one-click-bypass'], true],
  ['savings at Buy Now', SAMPLES['reserve-drain'], true],
  ['what is already known', { ...SAMPLES['one-click-bypass'], habit: { takes: 'card', by: 'order' } }, false],
  ['digital goods', { ...SAMPLES['one-click-bypass'], control: 'digital-one-click' }, false],
  ['a payment that was read from the page', { ...SAMPLES['reserve-drain'], how: 'applied' }, false],
  ['the balance at the checkout', unused, false],
])('the question what Buy Now took stands beside advice about %s', async (_, advice, asks) => {
  const { view } = await panel({ reading: product(), advice: [advice] });
  expect(view.root.querySelector('[data-buy-now-ask]') !== null).toBe(asks);
});

test.each([
  [en.own.buyNowTakes.took.card, 'card', en.own.buyNowTakes.saved.card],
  [en.own.buyNowTakes.took.balance, 'balance', en.own.buyNowTakes.saved.balance],
])('“%s” is kept for the account of the page', async (label, buyNowTakes, sentence) => {
  const { view, asked } = await panel({ reading: product(), advice: [SAMPLES['one-click-bypass']], account: 'Work' });
  await view.press(view.button(label));
  expect(asked).toEqual([['purse.change', { book: { marketplace: 'US', account: 'Work' }, buyNowTakes }]]);
  expect(view.words()).toContain(sentence);
});

const FORECAST: PayForecast = {
  basis: 'page',
  total: usd(6399),
  credit: usd(300),
  balance: usd(2880),
  rest: usd(3219),
  paidWith: 'card',
  balanceAfter: usd(1230),
  creditAfter: usd(200),
  fromReserves: usd(1770),
};

test('a forecast says what pays, what is left, what is set aside, and that it is a forecast', async () => {
  const { view } = await panel({ forecast: FORECAST });
  const lines = [...view.find('[data-forecast]').querySelectorAll('.receipt-line')].map((line) => line.textContent);
  expect(lines).toEqual(['Promotional credit$3.00', 'Gift card balance$28.80', 'Your card pays$32.19']);
  const words = view.words();
  expect(words).toContain(en.own.forecast.title);
  expect(words).toContain('After this order: gift card balance $12.30, promotional credit $2.00.');
  expect(words).toContain('The balance that pays includes $17.70 you set aside.');
  expect(words).toContain(en.own.forecast.unsure);
});

test('a forecast leaves out sources that pay nothing, and amounts that are not known', async () => {
  const none = { credit: usd(0), balance: usd(0), rest: usd(6399), balanceAfter: null, creditAfter: null };
  const { view } = await panel({ forecast: { ...FORECAST, ...none, fromReserves: null, basis: 'habit' } });
  const lines = [...view.find('[data-forecast]').querySelectorAll('.receipt-line')].map((line) => line.textContent);
  expect(lines).toEqual(['Your card pays$63.99']);
  expect(view.words()).not.toMatch(/After this order|set aside/);
  expect(view.words()).toContain(en.own.forecast.basis.habit);
});
