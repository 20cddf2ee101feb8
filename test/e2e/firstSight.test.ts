import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { pressBehind, sees } from '../support/browsers/hands';
import { adviceOf, goneAdvice, until } from '../support/browsers/notice';
import { inEachBrowser, PAYMENT_PATH, press, type Scene } from '../support/e2e/scene';

const LAYOUT = 'US payment-selection gift-control/apx';
const QUESTION = 'Gift card balance: $41.10, not used for this order. Does this match what you see?';

/** Returns the question in the page; null where there is none. */
function questionOn(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const root = document.querySelector('balance-first')?.shadowRoot;
    return root?.querySelector<HTMLElement>('[data-sight] .slim-verdict')?.innerText ?? null;
  });
}

const asked = (page: Page, words: string | null) =>
  until(
    () => questionOn(page),
    (question) => question === words,
    `the question to be ${words}`,
  );

const answersIn = async (scene: Scene) =>
  (await scene.books.call('books.read', null)).sights.map(({ layout, answer }) => [layout, answer]);

inEachBrowser((scene) => {
  it('asks once on the payment page, beside the warning, and keeps a Yes as the proof for this browser', async () => {
    const page = await scene.visit(PAYMENT_PATH);
    await adviceOf(page, 'balance-unused');
    await asked(page, QUESTION);
    await press(page, '>>> [data-matches="yes"]');
    await asked(page, null);
    await until(
      () => answersIn(scene),
      (answers) => answers.some(([, answer]) => answer === 'confirmed'),
      'the answer to be kept',
    );
    expect(await answersIn(scene)).toEqual([[LAYOUT, 'confirmed']]);
    await page.reload({ waitUntil: 'load' });
    await adviceOf(page, 'balance-unused');
    expect(await questionOn(page)).toBeNull();
  });

  it('does not ask a second time where the shopper did not answer', async () => {
    await asked(await scene.visit(PAYMENT_PATH), QUESTION);
    const again = await scene.visit(PAYMENT_PATH);
    await adviceOf(again, 'balance-unused');
    expect(await questionOn(again)).toBeNull();
    expect(await answersIn(scene)).toEqual([[LAYOUT, 'asked']]);
  });

  it('still warns after a No in the page, and stops after a No in the popup', async () => {
    const page = await scene.visit(PAYMENT_PATH);
    await asked(page, QUESTION);
    await press(page, '>>> [data-matches="no"]');
    await asked(page, en.words.sight.doubted);
    await adviceOf(page, 'balance-unused');

    const popup = await scene.own('popup.html');
    // The shop's page must stay the active tab, because the popup shows the active tab.
    await page.bringToFront();
    await sees(popup, en.own.basis.doubted);
    await pressBehind(popup, en.own.basis.matchesNot);
    await until(
      () => answersIn(scene),
      (answers) => answers.some(([, answer]) => answer === 'denied'),
      'the answer to be kept',
    );
    await goneAdvice(page, 'balance-unused');
    await sees(popup, 'that this does not match. You can report the page below.');
    await sees(popup, en.words.rule['page-unreadable'].verdict);
  });

  it('asks nothing on a review page whose layout saved pages prove', async () => {
    await scene.noteBalance(4110);
    const page = await scene.visit('/checkout/entry/cart?proceedToCheckout=1');
    await adviceOf(page, 'balance-unused');
    expect(await questionOn(page)).toBeNull();
    expect(await answersIn(scene)).toEqual([]);
  });
});
