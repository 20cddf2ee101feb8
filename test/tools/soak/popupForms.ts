import type { Page } from 'puppeteer-core';

// What a shopper does in the popup. It is done inside the popup in one call, because a test may end the worker or the
// browser in the middle of it.

/** Where a form is opened: in the whole popup, or in the line of the purchase with this note. */
type Place = string | null;

// A line that says that a note was changed has the words of that note too. Only the purchase's own line has an amount.

/**
 * Opens a form, fills it in and saves it. Ends when the form has closed, or when it was refused and closed.
 *
 * @param opener the name of the button that opens it, or how that name begins.
 * @param fields what to type, by the first line of each field's label.
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

/** Undoes the purchase with this note. Waits until it is shown as undone or the popup says why not. */
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

/** The notes of the purchases that the popup shows and that count. */
export async function notesShown(page: Page): Promise<string[]> {
  await page.waitForSelector('li.entry');
  return page.$$eval('li.entry:not(.entry-undone)', (entries) =>
    entries
      .filter((entry) => entry.querySelector('.entry-amount')?.textContent !== '')
      .map((entry) => entry.querySelector('.entry-note')?.textContent ?? ''),
  );
}
