import type { PageFamily } from '../core/page/pageFamily';
import type { PageAt, PageSight } from '../site/pageSight';
import type { PageReport } from '../site/report/pageReport';
import type { controlOf, pressedElement } from './pressedControl';

/** What the scripts that come later do for the scout: they read the pages of a family and find their controls. */
export interface Readers {
  readonly read: (page: PageAt) => PageSight;
  readonly controlOf: typeof controlOf;
  readonly pressedElement: typeof pressedElement;
}

/** Describes a page without its contents. Null where the address belongs to no marketplace. */
export type ReportPage = (document: Document, url: URL) => PageReport | null;

/**
 * The place where the scout finds the readers. Each family of pages has its own script with readers. The script comes
 * into a frame only when the frame has something to read, so every other page has only the scout.
 */
interface Slot {
  readonly readers: Partial<Record<PageFamily, Readers>>;
  report: ReportPage | null;
  arrived: (() => void) | null;
}

const KEY = Symbol.for('balance-first.readers');

function slot(): Slot {
  const world = globalThis as { [KEY]?: Slot };
  world[KEY] ??= { readers: {}, report: null, arrived: null };
  return world[KEY];
}

/** The script of a family's readers calls this. A second call for the same family changes nothing. */
export function offerReaders(family: PageFamily, readers: Readers): void {
  const here = slot();
  if (here.readers[family]) return;
  here.readers[family] = readers;
  here.arrived?.();
}

/** The report script calls this. The popup brings that script when the shopper asks for a report. */
export function offerReport(report: ReportPage): void {
  slot().report = report;
}

/** What the scout knows about the readers. */
export interface Reader {
  /** The readers of a family. Null until they have come. */
  current(family: PageFamily): Readers | null;
  /** Null until the shopper has asked for a report. */
  report(): ReportPage | null;
  /** Calls back when readers come. */
  onArrival(arrived: () => void): void;
}

/** The readers of this frame. */
export const reader: Reader = {
  current: (family) => slot().readers[family] ?? null,
  report: () => slot().report,
  onArrival(arrived) {
    slot().arrived = arrived;
  },
};
