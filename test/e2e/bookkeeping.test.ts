import { expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { gone, pick, sees, textOn, write } from '../support/browsers/hands';
import { recordSaying } from '../support/browsers/notice';
import { openBalancePage } from '../support/e2e/bookSteps';
import { inEachBrowser, press, staysQuiet, usd } from '../support/e2e/scene';

const DRIFT = 'section[aria-label="Balance differs from your notes"]';

inEachBrowser((scene) => {
  it('the ledger page lists the entries from the balance page, and the shopper can search them', async () => {
    await openBalancePage(scene);
    await staysQuiet(scene, await scene.visit('/gc/balance'));
    const ledger = await scene.own('ledger.html');
    await sees(ledger, '3 lines');
    const table = await textOn(ledger, 'table.ledger');
    expect(table).toContain('amazon.com: $41.10');
    expect(table).toContain('Activity of May 12, 2026: spent -$19.48');
    // The lines are sorted by their days, the latest first. Each has the balance after it.
    const rows = await ledger.$$eval('table.ledger tbody tr', (lines) =>
      lines.map((line) => [
        line.querySelector('.entry-title')?.textContent,
        line.querySelector('.figure:nth-child(3)')?.textContent,
      ]),
    );
    expect(rows).toEqual([
      [en.own.entry.observed, '$41.10'],
      ['Activity of May 12, 2026: spent -$19.48', '$41.10'],
      ['Activity of April 19, 2026: gift card added +$60.58', '$60.58'],
    ]);
    await pick(ledger, 'Kind', 'activity');
    await sees(ledger, '2 lines');
    await write(ledger, en.ledger.entries.search, 'april ADDED');
    await sees(ledger, '1 line');
    expect(await textOn(ledger, 'table.ledger')).toContain('Activity of April 19, 2026: gift card added +$60.58');
    await write(ledger, en.ledger.entries.search, 'april spent');
    await sees(ledger, en.ledger.entries.none);
  });

  it("the popup asks about a balance that the notes can't explain, and one press on a cause explains it", async () => {
    await openBalancePage(scene);
    scene.shop.reopen({ balance: 3611, unlisted: 499 });
    await openBalancePage(scene);
    const popup = await scene.own('popup.html');
    await sees(popup, 'Your balance page showed $4.99 less than your notes.', DRIFT);
    const causes = await popup.$$eval(`${DRIFT} .cause`, (all) => all.map((cause) => (cause as HTMLElement).innerText));
    expect(causes.map((cause) => cause.replaceAll(/\s+/g, ' '))).toEqual([
      'A temporary hold by the shop fits to the cent',
      'Small digital purchases likely',
      'An order that is not in your notes possible',
      'The page of another account possible',
    ]);
    await press(popup, `${DRIFT} li:nth-child(2) .cause`);
    await sees(popup, en.own.drift.mended);
    await gone(popup, DRIFT);
    await sees(popup, '$36.11', '.purse-body');
    const { drifts, purses } = await scene.books.call('books.read', null);
    expect(drifts).toEqual([]);
    expect(purses).toMatchObject([{ balance: { amount: usd(3611) } }]);
  });

  it('where the page’s own rows explain a difference, nothing is asked, and the page says so', async () => {
    await openBalancePage(scene);
    const { today, balance } = scene.shop.state;
    const book = { id: 'D00-0000000-0000001', day: today, products: [], fromBalance: 99, fromCard: 0 };
    const card = { as: 'gift card', amount: 2500, afterOrders: 0 } as const;
    scene.shop.reopen({ balance: balance + 2500 - 99, added: [card], orders: [book] });
    await recordSaying(
      await openBalancePage(scene),
      'Balance noted: $65.11 (was $41.10).',
      "The page's own rows explain it: Gift card added +$25.00, Spent -$0.99.",
    );
    expect((await scene.books.call('books.read', null)).drifts).toEqual([]);
    const popup = await scene.own('popup.html');
    await sees(popup, 'Explained by the page itself: Gift card added +$25.00');
    expect(await popup.$(DRIFT)).toBeNull();
  });
});
