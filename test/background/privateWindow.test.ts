import { expect, it } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read } from '../../src/core/page/reading';
import type { InputOf } from '../../src/messages/protocol';
import { APPLIED, review, usd } from '../support/core/situations';
import { answered, context, running } from '../support/fakeBrowser';
import { booksIn, freshName, rawRows } from '../support/store/books';

const TABLES = ['entries', 'intents', 'credits', 'orders', 'purses', 'questions', 'settings', 'state'];
const balance: PageReading = {
  kind: 'gift-balance',
  marketplace: 'US',
  facts: { balance: read(usd(2000), 'test'), activity: ABSENT },
};
const thanks: PageReading = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } };

async function inWindow(incognito: boolean) {
  const name = freshName();
  const background = running(context(booksIn(name)));
  answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(4110), note: '' }));
  const sender = { url: 'https://www.amazon.com/page', tab: { id: 7, incognito }, frameId: 0 };
  const rows = async () => Promise.all(TABLES.map((table) => rawRows(name, table)));
  const look = async (reading: PageReading, visit: string) =>
    answered(await background.callFrom(sender, 'page.read', { visit, reading, noticeRuns: false }));
  const ask = <Name extends 'advice.snooze' | 'advice.thisTime' | 'sight.answer' | 'learned.undo'>(
    call: Name,
    input: InputOf<Name>,
  ) => background.callFrom(sender, call, input);
  return { ...background, rows, look, ask };
}

it.each([true, false])('gives advice, and writes nothing if the window is private: %s', async (incognito) => {
  const { rows, look } = await inWindow(incognito);
  const before = await rows();
  expect((await look(review(), 'v1')).advice.map(({ rule }) => rule)).toEqual(['balance-unused']);
  const paid = review({ giftBalance: APPLIED(2000), toCharge: 4099 });
  expect((await look(paid, 'v2')).sight).toEqual(incognito ? undefined : expect.anything());
  await look(thanks, 'v3');
  expect((await look(balance, 'v4')).recorded).toEqual(incognito ? null : expect.anything());
  if (incognito) expect(await rows()).toEqual(before);
  else expect(await rows()).not.toEqual(before);
});

it('keeps nothing that is pressed in the page of a private window, and says so', async () => {
  const { rows, ask } = await inWindow(true);
  const before = await rows();
  const refused = { ok: false, why: { code: 'private-window' } };
  expect(await ask('advice.snooze', { rule: 'balance-unused', span: 'rule' })).toEqual(refused);
  expect(await ask('advice.thisTime', { wish: 'leave', on: 'checkout', purchase: null })).toEqual(refused);
  expect(await ask('sight.answer', { layout: 'US review test', matches: true })).toEqual(refused);
  expect(await ask('learned.undo', { entry: 'e' })).toEqual(refused);
  expect(await rows()).toEqual(before);
});
