import { type ComponentChild, render } from 'preact';
import type { Words } from '../../words/words';
import './tokens.css';
import './page.css';

/** Shows a view as a page of the extension, in the language and the direction of its words. */
export function showPage(page: Document, { locale, direction }: Words, view: ComponentChild): void {
  Object.assign(page.documentElement, { lang: locale, dir: direction });
  render(view, page.getElementById('root') ?? page.body);
}

/**
 * Reads the books again each time the page is looked at again, because another tab or the balance page may have written
 * to them.
 */
export function whenLookedAtAgain(page: Document, refresh: () => void): void {
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') refresh();
  });
}
