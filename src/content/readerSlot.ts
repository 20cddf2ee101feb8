import type { PageFamily } from '../core/page/pageFamily';
import type { PageAt, PageSight } from '../site/pageSight';
import type { PageReport } from '../site/report/pageReport';
import type { controlOf, pressedElement } from './pressedControl';

/** What the scout leaves to the scripts that are brought: to read the pages of a family, and to know their controls. */
export interface Readers {
  readonly read: (page: PageAt) => PageSight;
  readonly controlOf: typeof controlOf;
  readonly pressedElement: typeof pressedElement;
}

/** Describes a page without what is in it; null where the address is no marketplace's. */
export type ReportPage = (document: Document, url: URL) => PageReport | null;

/**
 * Where the scout and the readers meet. The readers of each family of pages are a script of their own, brought into a
 * frame only once it has something to read: so every other page carries the scout alone.
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

/** Called by the script of a family's readers. Brought a second time, it changes nothing. */
export function offerReaders(family: PageFamily, readers: Readers): void {
  const here = slot();
  if (here.readers[family]) return;
  here.readers[family] = readers;
  here.arrived?.();
}

/** Called by the script that the popup brings when a report is asked for. */
export function offerReport(report: ReportPage): void {
  slot().report = report;
}

/** What the scout knows of the readers. */
export interface Reader {
  /** Those of a family; null until they are there. */
  current(family: PageFamily): Readers | null;
  /** Null until the shopper has asked for a report. */
  report(): ReportPage | null;
  /** Calls back when they come. */
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
