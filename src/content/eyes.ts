import { marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import type { PageFamily } from '../core/page/pageFamily';
import { addressKind, familyOf } from '../site/pageAddress';
import { nothingToRead, type PageSight } from '../site/pageSight';
import { keepArrival } from './arrival';
import { type Ask, untilDone } from './asking';
import type { Reader, Readers } from './readerSlot';
import type { Clock, PageWindow } from './watch';

/** Reads the page, with readers that come only once there is something to read. */
export interface Eyes {
  /** Reads the page as it is now; null while nothing can be read. Throws where reading fails. */
  look(): PageSight | null;
  /** What the last look has seen; null where it could read nothing. */
  sight(): PageSight | null;
  /** The same, or where it could read nothing, what is read now. */
  peek(): PageSight | null;
  /** The readers of the page that is in sight; null while there are none. */
  readers(): Readers | null;
  /** A click of the shopper's, which may lead to another address. */
  clicked(event: Event): void;
}

interface Tools {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly ask: Ask;
}

/** @param isOver whether everything of ours has ended, as it does at a missing answer where the extension is gone */
export function openEyes({ window, clock, reader, ask }: Tools, isOver: (answer?: unknown) => boolean): Eyes {
  const arrival = keepArrival(new URL(window.location.href), clock);
  let sight: PageSight | null = null;
  /** Those of the page that is in sight. */
  let readers: Readers | null = null;
  /** The family whose readers are being brought. */
  let bringing: PageFamily | null = null;

  function read(): PageSight | null {
    const url = new URL(window.location.href);
    const marketplace = marketplaceOfUrl(url);
    if (marketplace === null) return null;
    const address = arrival.believes(url) ? addressKind(url) : 'other';
    const family = familyOf(address);
    readers = family && reader.current(family);
    if (family === null) return nothingToRead(address, marketplace);
    if (readers) return readers.read({ page: window.document, url, address, marketplace });
    void bringReaders(family);
    return null;
  }

  /** Asked for until they are there: the background may just have been stopped, or starting. */
  async function bringReaders(family: PageFamily): Promise<void> {
    if (bringing === family) return;
    bringing = family;
    await untilDone(async () => {
      const answer = await ask('reader.bring', { family });
      return isOver(answer) || bringing !== family || reader.current(family) !== null;
    }, clock);
    if (bringing === family) bringing = null;
  }

  return {
    look() {
      sight = null;
      sight = read();
      return sight;
    },
    sight: () => sight,
    readers: () => readers,
    peek: () => sight ?? read(),
    clicked: arrival.clicked,
  };
}
