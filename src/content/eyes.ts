import { marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import type { PageFamily } from '../core/page/pageFamily';
import { addressKind, familyOf } from '../site/pageAddress';
import { nothingToRead, type PageSight } from '../site/pageSight';
import { keepArrival } from './arrival';
import { type Ask, untilDone } from './asking';
import type { Reader, Readers } from './readerSlot';
import type { Clock, PageWindow } from './watch';

/** Reads the page. The readers come only when there is something to read. */
export interface Eyes {
  /** Reads the page as it is now. Null while nothing can be read. Throws where reading fails. */
  look(): PageSight | null;
  /** What the last look saw. Null where it could read nothing. */
  sight(): PageSight | null;
  /** What the last look saw. If it could read nothing, the page is read now. */
  peek(): PageSight | null;
  /** The readers of the page that was last read. Null while there are none. */
  readers(): Readers | null;
  /** The shopper clicked. A click may lead to another address. */
  clicked(event: Event): void;
}

interface Tools {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly ask: Ask;
}

/** @param isOver whether the scout has ended. A missing answer (null) ends it where the extension is gone. */
export function openEyes({ window, clock, reader, ask }: Tools, isOver: (answer?: unknown) => boolean): Eyes {
  const arrival = keepArrival(new URL(window.location.href), clock);
  let sight: PageSight | null = null;
  /** The readers of the page that was last read. */
  let readers: Readers | null = null;
  /** The family whose readers were asked for and have not come yet. */
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

  /** Asks for the readers until they are there, because the background may be stopped or starting. */
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
