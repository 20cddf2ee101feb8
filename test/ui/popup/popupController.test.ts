import { expect, test } from 'vitest';
import { openPopup, type PopupDoors } from '../../../src/ui/popup/popupController';
import type { ToldReading } from '../../../src/ui/popup/readingInWords';
import type { Said } from '../../../src/ui/shared/said';
import { review } from '../../support/core/situations';
import { books } from '../../support/ui/sampleBooks';
import { SAMPLES } from '../../support/words/sampleAdvice';

const TOLD: ToldReading = {
  reading: { kind: 'other', marketplace: 'US', facts: {} },
  failure: null,
};

/** Makes doors to a browser in which a shop's page answers. A test may change single doors. */
function doors(change: Partial<PopupDoors> = {}): PopupDoors {
  return {
    call: async () => ({ ok: true, value: books() as never }),
    activeTab: async () => 1,
    windowOf: async () => ({ isPrivate: false }),
    askReading: async () => ({ ok: true, value: TOLD }),
    judge: async () => ({ ok: false, error: 'no' }),
    report: async (tab) => ({ ok: true, value: { text: `<html>${tab}</html>`, cut: false } }),
    copy: async () => {},
    isShop: async () => true,
    hasAccess: async () => true,
    askForAccess: async () => true,
    // The popup does not ask the page again here, unless a test changes this.
    later: (run, after) => void (after < 1000 && run()),
    ...change,
  };
}

/** Waits for one turn of the event loop. All promises that are pending in these tests settle within it. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test.each<[string, Partial<PopupDoors>, string]>([
  ['a shop’s page that answers', {}, 'told'],
  ['a shop’s page without our script', { askReading: async () => null }, 'silent'],
  ['a page that fails to answer', { askReading: async () => ({ ok: false, error: 'no' }) }, 'silent'],
  ['another page', { askReading: async () => null, isShop: async () => false }, 'elsewhere'],
  ['no tab', { activeTab: async () => null }, 'elsewhere'],
  ['no access', { askReading: async () => null, isShop: async () => false, hasAccess: async () => false }, 'no-access'],
  ['a browser that throws', { activeTab: () => Promise.reject(new Error('gone')) }, 'elsewhere'],
])('%s: the state of the tab is %s', async (_, change, at) => {
  const popup = openPopup(doors(change));
  expect(popup.tab.value.at).toBe('asking');
  popup.refresh();
  await settled();
  expect(popup.tab.value.at).toBe(at);
});

test('the page answers after access is given, and a refusal of access is said', async () => {
  let given = false;
  const popup = openPopup(
    doors({
      askReading: async () => (given ? { ok: true, value: TOLD } : null),
      isShop: async () => false,
      hasAccess: async () => given,
      askForAccess: async () => given,
    }),
  );
  popup.askForAccess();
  await settled();
  expect(popup.tab.value).toEqual({ at: 'no-access', refused: true });
  given = true;
  popup.askForAccess();
  await settled();
  expect(popup.tab.value.at).toBe('told');
});

test("the page is asked again while the popup is open, even after it couldn't be read for a long time", async () => {
  let asked = 0;
  const later: number[] = [];
  const answers = [{ ...TOLD, settling: true }, { ...TOLD, failure: 'It could not be read.' }, TOLD];
  const popup = openPopup(
    doors({
      askReading: async () => ({ ok: true, value: answers[asked++] ?? TOLD }),
      later(run, after) {
        later.push(after);
        if (later.length < 4) run();
      },
    }),
  );
  popup.refresh();
  await settled();
  expect(later).toEqual([1000, 1000, 1000, 1000]);
  expect(popup.tab.value).toEqual({ at: 'told', tab: 1, ...TOLD, advice: [], isPrivate: false });
  popup.refresh();
  await settled();
  expect(later).toHaveLength(4);
});

test('an unchanged state is not drawn again', async () => {
  let rounds = 0;
  const popup = openPopup(doors({ later: (run) => void (++rounds < 3 && run()) }));
  const seen: unknown[] = [];
  popup.tab.subscribe((state) => seen.push(state));
  popup.refresh();
  await settled();
  expect(rounds).toBe(3);
  expect(seen).toEqual([{ at: 'asking' }, { at: 'told', tab: 1, ...TOLD, advice: [], isPrivate: false }]);
});

test('the popup speaks about a page in the shopper’s own words, which the page never receives', async () => {
  const drain = SAMPLES['reserve-drain'];
  const verdict = { advice: [drain], thisTime: 'leave', forecast: null } as const;
  const popup = openPopup(
    doors({
      askReading: async () => ({ ok: true, value: { ...TOLD, reading: review() } }),
      judge: async ({ tab }) => (tab === 1 ? { ok: true, value: verdict } : { ok: false, error: 'no' }),
    }),
  );
  popup.refresh();
  await settled();
  expect(popup.tab.value).toMatchObject(verdict);
});

test('a page is judged for the container of its tab', async () => {
  const judged: unknown[] = [];
  const popup = openPopup(
    doors({
      askReading: async () => ({ ok: true, value: { ...TOLD, reading: review(), settling: true } }),
      windowOf: async () => ({ isPrivate: true, container: 'firefox-container-2' }),
      judge: async (page) => {
        judged.push(page);
        return { ok: false, error: 'no' };
      },
    }),
  );
  popup.refresh();
  await settled();
  expect(judged).toEqual([{ reading: review(), tab: 1, settling: true, container: 'firefox-container-2' }]);
  expect(popup.tab.value).toMatchObject({ at: 'told', isPrivate: true, advice: [], failure: 'no' });
});

test('where the books fail to open, the reason is known, and the next try opens them', async () => {
  let answer: Said<never> = { ok: false, error: 'The store is busy.' };
  const popup = openPopup(doors({ call: async () => answer }));
  popup.refresh();
  await settled();
  expect(popup.books.value).toEqual({ at: 'failed', error: 'The store is busy.' });
  answer = { ok: true, value: books() as never };
  popup.refresh();
  await settled();
  expect(popup.books.value.at).toBe('open');
});

test("open books stay open when they can't be read again", async () => {
  let answer: Said<never> = { ok: true, value: books() as never };
  const popup = openPopup(doors({ call: async () => answer }));
  popup.refresh();
  await settled();
  answer = { ok: false, error: 'The store is busy.' };
  popup.refresh();
  await settled();
  expect(popup.books.value.at).toBe('open');
});

test('a change shows the changed books and asks the page again, and a refusal does neither', async () => {
  let tells = 0;
  let answer: Said<never> = { ok: true, value: books({ unreadableRows: 7 }) as never };
  const popup = openPopup(
    doors({
      call: async () => answer,
      askReading: async () => {
        tells += 1;
        return { ok: true, value: TOLD };
      },
    }),
  );
  await popup.write('note.write', { book: { marketplace: 'US' }, text: 'hello' });
  await settled();
  expect(popup.books.value).toMatchObject({ at: 'open', books: { unreadableRows: 7 } });
  expect(tells).toBe(1);
  answer = { ok: false, error: 'no' };
  expect(await popup.write('note.write', { book: { marketplace: 'US' }, text: 'hello' })).toEqual(answer);
  await settled();
  expect(tells).toBe(1);
});

test('only the active tab is asked for a report', async () => {
  const { reports } = openPopup(doors({ activeTab: async () => 7 }));
  expect(await reports.make()).toMatchObject({ ok: true, value: { text: '<html>7</html>' } });
  expect(await openPopup(doors({ activeTab: async () => null })).reports.make()).toBeNull();
});
