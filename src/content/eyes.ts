import { type MarketplaceId, marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import { addressKind } from '../site/pageAddress';
import type { PageSight } from '../site/readPage';
import { keepArrival } from './arrival';
import { type Ask, untilDone } from './asking';
import type { Reader } from './readerSlot';
import type { Clock, PageWindow } from './watch';

/** Reads the page, with readers that come only once there is something to read. */
export interface Eyes {
  /** Reads the page as it is now; null while nothing can be read. Throws where reading fails. */
  look(): PageSight | null;
  /** What the last look has seen; null where it could read nothing. */
  sight(): PageSight | null;
  /** The same, or where it could read nothing, what is read now. */
  peek(): PageSight | null;
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
  let isBringing = false;

  function read(): PageSight | null {
    const url = new URL(window.location.href);
    const marketplace = marketplaceOfUrl(url);
    if (marketplace === null) return null;
    if (addressKind(url) === 'other' || !arrival.believes(url)) return nothingToRead(marketplace);
    const readers = reader.current();
    if (readers) return readers.read(window.document, url);
    void bringReader();
    return null;
  }

  /** Asked for until they are there: the background may just have been stopped, or starting. */
  async function bringReader(): Promise<void> {
    if (isBringing) return;
    isBringing = true;
    await untilDone(async () => isOver(await ask('reader.bring', null)) || reader.current() !== null, clock);
    isBringing = false;
  }

  return {
    look() {
      sight = null;
      sight = read();
      return sight;
    },
    sight: () => sight,
    peek: () => sight ?? read(),
    clicked: arrival.clicked,
  };
}

/** A page that no rule is about: its address says so, and nothing of it is looked at. */
function nothingToRead(marketplace: MarketplaceId): PageSight {
  return { reading: { kind: 'other', marketplace, facts: {} }, find: () => null, orderPlaces: () => [] };
}
