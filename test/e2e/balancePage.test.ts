import { expect, it } from 'vitest';
import { readNotice, recordSaying, until } from '../support/browsers/notice';
import { inEachBrowser, press, staysQuiet, usd } from '../support/e2e/scene';

inEachBrowser((scene) => {
  it('opening the balance page writes the balance and the rows into the books once, and the page says so', async () => {
    const page = await scene.visit('/gc/balance');
    await recordSaying(page, '$41.10');
    const { purses, entries } = await scene.books.call('books.read', null);
    expect(purses).toMatchObject([
      { book: { marketplace: 'US' }, balance: { amount: usd(4110), how: 'page' }, free: usd(4110) },
    ]);
    expect(entries.toSorted((a, b) => a.seq - b.seq)).toMatchObject([
      { kind: 'activity', row: 'added', amount: usd(6058) },
      { kind: 'activity', row: 'spent', amount: usd(-1948), closing: usd(4110) },
      { kind: 'observed', balance: usd(4110) },
    ]);
    await staysQuiet(scene, await scene.visit('/gc/balance'));
    expect((await scene.books.call('books.read', null)).entries).toHaveLength(3);
  });

  it('an undo in the page takes the balance back, and the page says no more about it', async () => {
    const page = await scene.visit('/gc/balance');
    await recordSaying(page);
    await press(page, '>>> [data-undo]');
    await until(
      () => readNotice(page),
      (notice) => notice.recorded === null,
      'the record to go',
    );
    const { purses, entries, undone } = await until(
      () => scene.books.call('books.read', null),
      (books) => books.undone.length === 3,
      'the undo in the books',
    );
    expect(purses[0]?.balance ?? null).toBeNull();
    expect(entries.filter(({ kind }) => kind !== 'undone').map(({ id }) => id)).toEqual(undone);
  });

  it('rows that contradict each other are not written, and the page says which they are', async () => {
    scene.shop.reopen({ repeatsRow: true });
    const page = await scene.visit('/gc/balance');
    const sentence =
      "No activity is noted: the closing balance of May 12, 2026 (row 1) doesn't follow from the row below.";
    await recordSaying(page, 'Balance noted: $41.10.', sentence);
    expect((await scene.books.call('books.read', null)).entries).toMatchObject([{ kind: 'observed' }]);
  });

  it('if the page later shows another amount, the notice also says the previous amount', async () => {
    const earlier = await scene.visit('/gc/balance');
    await recordSaying(earlier);
    scene.shop.reopen({ balance: 2500, unlisted: 1610 });
    const page = await scene.visit('/gc/balance');
    await recordSaying(page, '$25.00', '$41.10');
  });
});
