import { type ReadonlySignal, signal } from '@preact/signals';
import type { InputOf, OutputOf, PageVerdict } from '../../messages/protocol';
import type { TabWindow } from '../../platform/extension';
import { type BooksController, openBooks } from '../forms/booksController';
import type { Call, Said } from '../shared/said';
import type { Reports } from './PageReport';
import type { ToldReading } from './readingInWords';
import type { TabState } from './ThisPage';

/** About the time in milliseconds until a page hears of a change and receives its new advice. */
const ADVICE_IS_NEW_AFTER = 300;

/**
 * The pause in milliseconds until the page is asked again. The popup asks again and again while it is open, because
 * what the page shows may change at any time.
 */
const ASK_AGAIN_AFTER = 1000;

/** What the popup needs from the world outside it. */
export interface PopupDoors {
  readonly call: Call;
  /** The active tab, or null. */
  activeTab(): Promise<number | null>;
  /** Tells what kind of window a tab is in. */
  windowOf(tab: number): Promise<TabWindow>;
  /** Asks the content script of a tab what it has read; null where none answers. */
  askReading(tab: number): Promise<Said<ToldReading> | null>;
  /** Judges what a tab has read. The answer may hold the shopper's own words, which the page itself never receives. */
  judge(page: InputOf<'page.judge'>): Promise<Said<OutputOf<'page.judge'>>>;
  /** Asks the page of a tab to describe itself; null where none answers. Rejects where the page can't be accessed. */
  report(tab: number): Promise<Said<OutputOf<'report.make'>> | null>;
  /** Puts a text on the clipboard. It works only during a press. */
  copy(text: string): Promise<void>;
  /** Whether the tab shows a marketplace's page. This is known only for pages that the extension may read. */
  isShop(tab: number): Promise<boolean>;
  hasAccess(): Promise<boolean>;
  askForAccess(): Promise<boolean>;
  /** Runs a function after a number of milliseconds. */
  later(run: () => void, after: number): void;
}

export interface PopupController extends BooksController {
  readonly tab: ReadonlySignal<TabState>;
  readonly reports: Reports;
  /** Asks for access to the shops' pages. Call it during a press. */
  askForAccess(): void;
}

/** Makes the popup's state and keeps it up to date. Nothing here rejects: a failure becomes a state with words. */
export function openPopup(doors: PopupDoors): PopupController {
  const books = openBooks(doors.call);
  const tab = signal<TabState>({ at: 'asking' });

  async function readTab(): Promise<void> {
    const state = await tabState(doors, tab.value.at === 'no-access' && tab.value.refused);
    // An unchanged state is not drawn again, so that nothing moves under the pointer.
    if (JSON.stringify(state) !== JSON.stringify(tab.value)) tab.value = state;
  }

  /** Asks the page again and again. This costs little, because the page answers from memory. */
  async function followTab(): Promise<void> {
    await readTab();
    doors.later(() => void followTab(), ASK_AGAIN_AFTER);
  }
  let isFollowing = false;

  function beginToFollow(): Promise<void> {
    if (isFollowing) return readTab();
    isFollowing = true;
    return followTab();
  }

  return {
    books: books.books,
    tab,
    reports: {
      async make() {
        const id = await doors.activeTab();
        return id === null ? null : doors.report(id);
      },
      copy: doors.copy,
    },
    async write(name, input) {
      const answer = await books.write(name, input);
      // The background tells the page about the change, and the page asks for new advice. Only then is it asked again.
      if (answer.ok) doors.later(() => void readTab(), ADVICE_IS_NEW_AFTER);
      return answer;
    },
    askForAccess() {
      const refuse = () => {
        tab.value = { at: 'no-access', refused: true };
      };
      doors.askForAccess().then((given) => (given ? void readTab() : refuse()), refuse);
    },
    async refresh() {
      await Promise.all([books.refresh(), beginToFollow()]);
    },
  };
}

async function tabState(doors: PopupDoors, refused: boolean): Promise<TabState> {
  try {
    const id = await doors.activeTab();
    const told = id === null ? null : await doors.askReading(id);
    if (id !== null && told?.ok) {
      const { isPrivate, container } = await doors.windowOf(id);
      return { at: 'told', tab: id, ...(await inOwnWords(doors, told.value, { tab: id, container })), isPrivate };
    }
    if (id !== null && (told !== null || (await doors.isShop(id)))) return { at: 'silent' };
    return (await doors.hasAccess()) ? { at: 'elsewhere' } : { at: 'no-access', refused };
  } catch {
    return { at: 'elsewhere' };
  }
}

/**
 * Adds to a page's answer the advice in the shopper's own words, and what else the page itself does not need to know. A
 * page of the kind `other` needs no second answer.
 */
async function inOwnWords(
  doors: PopupDoors,
  told: ToldReading,
  { tab, container }: { readonly tab: number; readonly container: TabWindow['container'] },
): Promise<ToldReading & Pick<PageVerdict, 'advice'> & Partial<PageVerdict>> {
  if (told.reading.kind === 'other') return { ...told, advice: [] };
  const judged = await doors.judge({
    reading: told.reading,
    tab,
    ...(told.settling && { settling: true }),
    ...(container !== undefined && { container }),
  });
  return judged.ok ? { ...told, ...judged.value } : { ...told, advice: [], failure: told.failure ?? judged.error };
}
