import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { choose, pressButton, sees, setField, write } from '../support/browsers/hands';
import { adviceOf, goneAdvice, until } from '../support/browsers/notice';
import { dayIn, faultsIn, inEachBrowser, press, type Scene, toCheckout, usd } from '../support/e2e/scene';

type Api = typeof chrome;

/** Calls the browser's extension API from one of the extension's pages. */
function asExtension<Result>(scene: Scene, ask: (api: Api) => Promise<Result>): Promise<Result> {
  return scene.books.page.evaluate(
    `(${ask})(globalThis.browser ?? globalThis.chrome).then((answer) => answer)`,
  ) as Promise<Result>;
}

const badgeText = (scene: Scene) => asExtension(scene, (api) => api.action.getBadgeText({}));

function badgeIs(scene: Scene, text: string): Promise<string> {
  return until(
    () => badgeText(scene),
    (shown) => shown === text,
    `the badge to show “${text}”`,
  );
}

async function addCredit(scene: Scene, days: number): Promise<string> {
  const credit = { book: { marketplace: 'US' }, kind: 'no-rush', left: usd(300), scope: 'any', note: '' } as const;
  const { credits } = await scene.books.call('credit.add', { ...credit, ends: { on: dayIn(days) } });
  return credits[0]?.id ?? '';
}

/** Makes all credits look as if they were typed in a number of days ago. */
async function typedInDaysAgo(scene: Scene, days: number): Promise<void> {
  await scene.books.page.evaluate(async (earlier) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const books = await done(indexedDB.open('balance-first'));
    const credits = books.transaction('credits', 'readwrite').objectStore('credits');
    for (const credit of await done(credits.getAll()))
      await done(credits.put({ ...credit, addedAt: credit.addedAt - earlier }));
    books.close();
  }, days * 86_400_000);
}

inEachBrowser((scene, name) => {
  it('the days of the ladder decide whether the badge counts a credit', async () => {
    await addCredit(scene, 5);
    await badgeIs(scene, '1');
    const options = await scene.own('options.html');
    await choose(options, 'checkbox', '30');
    await choose(options, 'checkbox', '7');
    await sees(options, 'Saved.');
    await badgeIs(scene, '');
    await choose(options, 'checkbox', '14');
    await badgeIs(scene, '1');
    expect((await scene.books.call('books.read', null)).settings.ladder).toEqual([14, 3, 1, 0]);
  });

  it('keeps the number of days after which a balance is old, and says where a text is no such number', async () => {
    const options = await scene.own('options.html');
    await write(options, en.options.staleUnit, '0');
    await pressButton(options, en.own.form.save);
    await sees(options, 'Write a whole number of days from 1 to 3650.');
    await write(options, en.options.staleUnit, '10');
    await pressButton(options, en.own.form.save);
    await sees(options, 'Saved.');
    expect((await scene.books.call('books.read', null)).settings.staleAfterDays).toBe(10);
  });

  it("asks whether to silence a rule for good, because a page can't, and can end the silence again", async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene);
    await adviceOf(page, 'balance-unused');
    await press(page, '>>> button[aria-controls^="snooze"]');
    await press(page, '>>> [data-span="rule"]');
    await goneAdvice(page, 'balance-unused');
    expect((await scene.books.call('books.read', null)).settings.snoozes).toEqual([]);
    const options = await scene.own('options.html#quiet-balance-unused');
    await pressButton(options, en.options.silenceIt);
    await sees(options, 'until you turn it on', '.snoozes');
    await pressButton(options, 'Turn on: Balance left unused at checkout');
    await sees(options, en.own.snoozed.lifted);
    await sees(options, en.own.snoozed.none);
    await adviceOf(await toCheckout(scene), 'balance-unused');
  });

  it('sync is off at first, says what is synced, and carries credits but no entries when it is on', async () => {
    await scene.noteBalance(4110);
    await scene.books.call('note.write', { book: { marketplace: 'US' }, text: 'For the kettle.' });
    await addCredit(scene, 200);
    const synced = () => asExtension(scene, async (api) => JSON.stringify(await api.storage.sync.get(null)));
    expect(await synced()).toBe('{}');
    const options = await scene.own('options.html');
    await sees(options, 'Off until you turn it on.');
    await sees(options, en.options.travels);
    await sees(options, en.options.stays);
    try {
      await choose(options, 'checkbox', en.options.sync);
      await sees(options, 'Saved.');
      const text = await until(synced, (items) => items.includes('no-rush'), 'the credit in the synced storage');
      expect(text).not.toContain('kettle');
      expect(text).not.toContain('4110');
    } finally {
      await asExtension(scene, (api) => api.storage.sync.clear());
    }
  });

  describe('reminders', () => {
    it('the alarm of a credit near its end restores the badge, even if the worker was stopped before', async () => {
      await addCredit(scene, 1);
      await badgeIs(scene, '1');
      const alarms = await asExtension(scene, (api) => api.alarms.getAll());
      expect(alarms.map((alarm) => alarm.name).sort()).toEqual(['ends', 'reminder']);
      await asExtension(scene, (api) => api.action.setBadgeText({ text: '' }));
      if (name === 'chrome') await scene.session.stopWorker();
      await asExtension(scene, (api) => api.alarms.create('reminder', { when: Date.now() }));
      await badgeIs(scene, '1');
    });

    it('quiet hours can be set to the minute', async () => {
      await scene.books.call('device.change', { notifications: true });
      const options = await scene.own('options.html');
      await choose(options, 'checkbox', en.options.quiet);
      await setField(options, en.options.quietEnds.from, '21:15');
      await setField(options, en.options.quietEnds.to, '07:45');
      await until(
        () => scene.books.call('books.read', null),
        ({ device }) => device.quiet?.from === 21 * 60 + 15 && device.quiet.to === 7 * 60 + 45,
        'the quiet hours to be kept',
      );
    });

    // This runs only in Firefox, because only there can a test answer the browser's own question in advance.
    if (name === 'firefox') {
      it('a notification is shown once it is allowed, and its name leads to its credit', async () => {
        const options = await scene.own('options.html');
        await choose(options, 'checkbox', en.options.notify);
        await sees(options, 'Saved.');
        // Without a window, the browser closes each notification at once and sends an event, which this notes.
        await asExtension(scene, async ({ notifications }) => {
          const seen: string[] = [];
          notifications.onClosed.addListener((id) => seen.push(id));
          Object.assign(globalThis, { notificationsSeen: seen });
        });
        const credit = await addCredit(scene, 1);
        await badgeIs(scene, '1');
        const seen = () =>
          asExtension(scene, async () => (globalThis as { notificationsSeen?: string[] }).notificationsSeen);
        // A credit that was just typed in gives no notification, because the shopper already knows about it.
        expect(await seen()).toEqual([]);
        await typedInDaysAgo(scene, 2);
        await asExtension(scene, (api) => api.alarms.create('reminder', { when: Date.now() }));
        await until(seen, (names) => names?.join() === `credit ${credit}`, 'the notification');
      });
    }
  });

  it('has no fault that axe can find, with all its parts, in the light and the dark theme', async () => {
    await scene.books.call('device.change', { notifications: true, quiet: { from: 1320, to: 480 } });
    await scene.books.call('settings.change', { snoozes: [{ rule: 'balance-unused', until: 'lifted' }] });
    const options = await scene.own('options.html');
    await sees(options, 'until you turn it on');
    await write(options, en.options.staleUnit, '0');
    await pressButton(options, en.own.form.save);
    expect(await faultsIn(options, 'html')).toEqual([]);
    if (name === 'firefox') return;
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await faultsIn(options, 'html')).toEqual([]);
  });
});
