import { expect, it } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read } from '../../src/core/page/reading';
import { en } from '../../src/words/en/en';
import { review, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';

const balance = (minor: number): PageReading => ({
  kind: 'gift-balance',
  marketplace: 'US',
  facts: { balance: read(usd(minor), 'test'), activity: ABSENT },
});

function inContainers() {
  const background = running();
  let visits = 0;
  const look = async (cookieStoreId: string, reading: PageReading) => {
    visits += 1;
    const sender = { url: 'https://www.amazon.com/page', tab: { id: 7, cookieStoreId }, frameId: 0 };
    const seen = { visit: `v${visits}`, reading, noticeRuns: false };
    return answered(await background.callFrom(sender, 'page.read', seen));
  };
  return { ...background, look };
}

it('asks once whose balance page another container shows, and then gives advice there about that account', async () => {
  const { look, fromPopup } = inContainers();
  expect((await look('firefox-default', balance(4110))).recorded).not.toBeNull();
  const unasked = await look('firefox-container-1', review());
  expect(unasked.advice).toMatchObject([
    {
      rule: 'balance-unused',
      severity: 'note',
      holds: [],
      saying: { reasons: expect.arrayContaining([en.words.reason.mayBeOtherAccount]) },
    },
  ]);
  const asked = await look('firefox-container-1', balance(1234));
  expect(asked.recorded).toBeNull();
  expect(asked.advice).toMatchObject([{ rule: 'account-unclear', place: 'notice' }]);
  answered(await fromPopup('account.say', { visit: 'v3', account: 'Work' }));
  expect((await look('firefox-container-1', balance(1234))).advice).toEqual([]);
  const verdicts = async (container: string) =>
    (await look(container, review())).advice.map(({ saying }) => saying.verdict);
  expect(await verdicts('firefox-container-1')).toEqual([
    '$12.34 of gift card balance stays unused; your card pays $60.99.',
  ]);
  expect(await verdicts('firefox-default')).toEqual([
    '$41.10 of gift card balance stays unused; your card pays $60.99.',
  ]);
  const judged = await fromPopup('page.judge', { reading: review(), container: 'firefox-container-1' });
  expect(answered(judged).advice).toMatchObject([{ stake: usd(1234) }]);
});
