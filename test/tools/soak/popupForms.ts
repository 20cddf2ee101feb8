import type { Page } from 'puppeteer-core';

// What a shopper does in the popup, done inside of it so that it takes one call: a worker or a browser may be ended in
// the middle of it.

/** Where a form is opened: everywhere, or in the line of the spend that has this note. */
type Place = string | null;

// A line that says that a note was changed has the words of that note, too: only the spend's own has an amount.

/**
 * Opens a form, fills it in and saves it. Ends when the form has closed, or has been refused and put away.
 *
 * @param opener the name of the button that opens it, or how that name begins
 * @param fields what is typed, by the first line of the fields' labels
 */
export async function saveForm(
  page: Page,
  opener: string,
  fields: Readonly<Record<string, string>>,
  line: Place = null,
) {
  await page.evaluate(fillIn, opener, fields, line);
}

async function fillIn(opener: string, fields: Readonly<Record<string, string>>, line: Place): Promise<void> {
  const until = async <Found>(find: () => Found | null | undefined | false, what: string): Promise<Found> => {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    throw new Error(`There is no ${what} on: ${document.body.innerText}`);
  };
  const place = () =>
    line === null
      ? document.body
      : [...document.querySelectorAll('li.entry')].find(
          (item) =>
            item.querySelector('.entry-note')?.textContent === line &&
            item.querySelector('.entry-amount')?.textContent !== '',
        );
  const button = (name: string) =>
    [...(place()?.querySelectorAll('button') ?? [])].find(
      (one) => one.checkVisibility() && (one.ariaLabel ?? one.innerText.trim()).startsWith(name),
    );
  const nameOf = (field: HTMLInputElement) => field.labels?.[0]?.innerText.trim().split('\n')[0];
  (await until(() => button(opener), `button “${opener}”`)).click();
  for (const [label, text] of Object.entries(fields)) {
    const input = await until(
      () => [...(place()?.querySelectorAll('input') ?? [])].find((one) => nameOf(one) === label),
      `field “${label}”`,
    );
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  (await until(() => button('Save'), 'button “Save”')).click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await until(() => !button('Saving'), 'end of the saving');
  button('Cancel')?.click();
}

/** Presses the undo of the spend that has this note, and waits until it is shown as undone or the popup says why not. */
export async function undoEntry(page: Page, note: string): Promise<void> {
  await page.evaluate(async (words) => {
    const item = () =>
      [...document.querySelectorAll('li.entry')].find(
        (one) =>
          one.querySelector('.entry-note')?.textContent === words &&
          one.querySelector('.entry-amount')?.textContent !== '',
      );
    let isPressed = false;
    for (const end = Date.now() + 5000; Date.now() < end; ) {
      if (item()?.classList.contains('entry-undone')) return;
      if (!isPressed && item()) {
        item()?.querySelector<HTMLButtonElement>('.undo')?.click();
        isPressed = true;
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }, note);
}

/** The notes of the spends that the popup shows and that count. */
export async function notesShown(page: Page): Promise<string[]> {
  await page.waitForSelector('li.entry');
  return page.$$eval('li.entry:not(.entry-undone)', (entries) =>
    entries
      .filter((entry) => entry.querySelector('.entry-amount')?.textContent !== '')
      .map((entry) => entry.querySelector('.entry-note')?.textContent ?? ''),
  );
}
