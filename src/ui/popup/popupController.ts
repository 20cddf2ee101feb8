import { type ReadonlySignal, signal } from '@preact/signals';
import type { InputOf, OutputOf, PageVerdict } from '../../messages/protocol';
import type { TabWindow } from '../../platform/extension';
import { type BooksController, openBooks } from '../forms/booksController';
import type { Call, Said } from '../shared/said';
import type { Reports } from './PageReport';
import type { ToldReading } from './readingInWords';
import type { TabState } from './ThisPage';

/** About as long as a page takes to hear of a change and to be told its new advice, in milliseconds. */
const ADVICE_IS_NEW_AFTER = 300;

/** How often the page is asked again while the popup is open, in milliseconds: what it shows may change at any time. */
const ASK_AGAIN_AFTER = 1000;

/** What the popup asks of the world outside it. */
export interface PopupDoors {
  readonly call: Call;
  /** The tab in front of the shopper, or null. */
  activeTab(): Promise<number | null>;
  /** What kind of window a tab is in. */
  windowOf(tab: number): Promise<TabWindow>;
  /** Asks the content script of a tab; null where none answers. */
  askReading(tab: number): Promise<Said<ToldReading> | null>;
  /** What there is to say about what a tab has read, in the shopper's own words, which the page itself is not told. */
  judge(page: InputOf<'page.judge'>): Promise<Said<OutputOf<'page.judge'>>>;
  /** Has the page of a tab describe itself; null where none answers. Rejects where the page may not be touched. */
  report(tab: number): Promise<Said<OutputOf<'report.make'>> | null>;
  /** Puts a text on the clipboard; only from a press. */
  copy(text: string): Promise<void>;
  /** Whether the tab shows a marketplace's page; only known of pages that may be read. */
  isShop(tab: number): Promise<boolean>;
  hasAccess(): Promise<boolean>;
  askForAccess(): Promise<boolean>;
  /** Runs something after so many milliseconds. */
  later(run: () => void, after: number): void;
}

export interface PopupController extends BooksController {
  readonly tab: ReadonlySignal<TabState>;
  readonly reports: Reports;
  /** Asks for leave to read the shops' pages. To be called from a press. */
  askForAccess(): void;
}

/** The popup's state, and how it comes about. Nothing here rejects: what goes wrong becomes a state with words. */
export function openPopup(doors: PopupDoors): PopupController {
  const books = openBooks(doors.call);
  const tab = signal<TabState>({ at: 'asking' });

  async function readTab(): Promise<void> {
    const state = await tabState(doors, tab.value.at === 'no-access' && tab.value.refused);
    // What is the same is not drawn anew, so that nothing moves under the pointer.
    if (JSON.stringify(state) !== JSON.stringify(tab.value)) tab.value = state;
  }

  /** The page answers from memory, so that it costs little to follow it. */
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
      // The background tells the page, which asks for new advice: only then has it something new to tell.
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
 * What a page was told, with the shopper's own words in it and all that the page itself has no need to know. A page of
 * no kind needs no second answer.
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
