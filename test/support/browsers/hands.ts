import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './notice.ts';

// What a person does on a page of the extension. Each control is found by its kind and by its accessible name.

const CONTROLS = {
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  list: 'select',
  field: 'textarea, input:not([type="checkbox"], [type="radio"])',
} as const;
type Control = keyof typeof CONTROLS;

/**
 * The only visible control of this kind and name. Only the first line of a label counts, because explanations follow
 * it.
 */
async function named(page: Page, control: Control, name: string): Promise<ElementHandle<Element>> {
  const one = await until(
    async () => (await page.evaluateHandle(findNamed, CONTROLS[control], name)).asElement(),
    (found) => found !== null,
    `one ${control} named “${name}” on ${page.url()}`,
  );
  return one as ElementHandle<Element>;
}

function findNamed(css: string, name: string): Element | null {
  const nameOf = (element: HTMLElement & { labels?: NodeListOf<HTMLElement> | null }) =>
    element.ariaLabel ?? (element.labels?.[0] ?? element).innerText.trim().split('\n')[0];
  const found = [...document.querySelectorAll<HTMLElement>(css)].filter(
    (element) => element.checkVisibility() && nameOf(element) === name,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

export async function pressButton(page: Page, name: string): Promise<void> {
  await (await named(page, 'button', name)).click();
}

/** Presses a check box or a radio button. */
export async function choose(page: Page, role: 'checkbox' | 'radio', name: string): Promise<void> {
  await (await named(page, role, name)).click();
}

/** Types into a field and replaces its contents. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  const field = await named(page, 'field', name);
  await field.click({ count: 3 });
  await field.type(text);
}

/** Chooses an option of a list by its value. */
export async function pick(page: Page, name: string, value: string): Promise<void> {
  await (await named(page, 'list', name)).select(value);
}

/** Sets a day or a time (`2026-11-30`, `22:30`). The value is not typed, because typing differs between languages. */
export async function setField(page: Page, name: string, value: string): Promise<void> {
  await (await named(page, 'field', name)).evaluate((element, chosen) => {
    const field = element as HTMLInputElement;
    field.value = chosen;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/**
 * Chooses a file for a field. The test sets it in the page, because Firefox does not report the file window that a
 * press opens.
 */
export async function chooseFile(page: Page, name: string, path: string): Promise<void> {
  const field = (await named(page, 'field', name)) as ElementHandle<HTMLInputElement>;
  await field.evaluate((element) => element.dispatchEvent(new Event('click', { bubbles: true })));
  await field.uploadFile(path);
}

/** Opens the folded part with these words as its heading. */
export async function unfold(page: Page, words: string): Promise<void> {
  await (await page.waitForSelector(`summary::-p-text(${words})`, { visible: true }))?.click();
}

/** All visible text of a page, with each run of white space as one space. */
export function textOn(page: Page, selector = 'body'): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
}

/** Waits until a page shows these words; returns all visible text of that moment. */
export function sees(page: Page, words: string, selector?: string): Promise<string> {
  return until(
    () => textOn(page, selector),
    (text) => text.includes(words),
    `“${words}”`,
  );
}

/** Waits until an element is no longer on a page. */
export async function gone(page: Page, selector: string): Promise<void> {
  await until(
    () => page.$(selector),
    (element) => element === null,
    `${selector} to go`,
  );
}

export function seesNo(page: Page, words: string, selector?: string): Promise<string> {
  return until(
    () => textOn(page, selector),
    (text) => !text.includes(words),
    `“${words}” to go`,
  );
}

/** Presses a button on a page that is behind the page in front. */
export function pressBehind(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ innerText }) => innerText.trim() === wanted)?.click();
  }, name);
}
