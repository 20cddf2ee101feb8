import type { PageSight } from '../site/readPage';
import type { PageReport } from '../site/report/pageReport';
import type { controlOf, pressedElement } from './pressedControl';

/** Reads a page of a marketplace; null where the address is none. */
export type ReadPage = (document: Document, url: URL) => PageSight | null;

/** What the scout leaves to the script that is brought: to read a page, and to know its controls. */
export interface Readers {
  readonly read: ReadPage;
  readonly controlOf: typeof controlOf;
  readonly pressedElement: typeof pressedElement;
}

/** Describes a page without what is in it; null where the address is no marketplace's. */
export type ReportPage = (document: Document, url: URL) => PageReport | null;

/**
 * Where the scout and the readers meet. The readers are a script of their own, brought into a frame only once it has
 * something to read: so every other page carries the scout alone.
 */
interface Slot {
  readers: Readers | null;
  report: ReportPage | null;
  arrived: (() => void) | null;
}

const KEY = Symbol.for('balance-first.reader');

function slot(): Slot {
  const world = globalThis as { [KEY]?: Slot };
  world[KEY] ??= { readers: null, report: null, arrived: null };
  return world[KEY];
}

/** Called by the readers' script. Brought a second time, it changes nothing. */
export function offerReaders(readers: Readers): void {
  const here = slot();
  if (here.readers !== null) return;
  here.readers = readers;
  here.arrived?.();
}

/** Called by the script that the popup brings when a report is asked for. */
export function offerReport(report: ReportPage): void {
  slot().report = report;
}

/** What the scout knows of the readers. */
export interface Reader {
  /** Null until they are there. */
  current(): Readers | null;
  /** Null until the shopper has asked for a report. */
  report(): ReportPage | null;
  /** Calls back when they come. */
  onArrival(arrived: () => void): void;
}

/** The readers of this frame. */
export const reader: Reader = {
  current: () => slot().readers,
  report: () => slot().report,
  onArrival(arrived) {
    slot().arrived = arrived;
  },
};
