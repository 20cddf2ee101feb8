import { marketplaceOfUrl, type Shop, shop } from '../core/marketplaces';
import type { PageReading } from '../core/pageReading';
import { readPage } from './readPage';
import { choosePlaces } from './report/choosePlaces';
import { cleanAddress } from './report/cleanAddress';
import { cleanText } from './report/cleanText';
import { type Described, describeElement, escaped } from './report/describeElement';
import { nodesOf, parentOf, tagOf } from './tree';

/** A description of a page's build for whoever mends the readers. */
export interface PageReport {
  /** HTML that can be parsed again. Its first lines, in a comment, say what it is. */
  readonly text: string;
  /** Whether parts of the page are left out because there was no more room. */
  readonly cut: boolean;
}

/** The first line of every report. The number changes with its form. */
export const REPORT_MARK = 'Balance First page report 1';

/** The most that a report may hold, in bytes of UTF-8. */
export const MOST_BYTES = 300 * 1024;

/** With less room than this left, smaller parts are no longer looked for. */
const ROOM_TO_TRY = 2000;

/** The element under which everything that the extension itself shows lives. */
const OWN = 'balance-first';

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

interface Part extends Described {
  /** What the texts right inside it are cleaned to, by their place among its children. */
  readonly texts: ReadonlyMap<Node, string>;
}

function partOf(element: Element, of: Shop, ids: Map<string, string>): Part {
  const described = describeElement(element, of, ids);
  const texts = new Map<Node, string>();
  if (described.inside === null) {
    for (const node of nodesOf(element)) {
      if (node.nodeType === 3) texts.set(node, escaped(cleanText(node.nodeValue ?? '', of)));
    }
  }
  return { ...described, texts };
}

const sizeOf = ({ open, close, inside, texts }: Part) =>
  bytesOf(open + close + (inside ?? '') + [...texts.values()].join('')) + 1;

/** The parts that there is room for. */
function partsOf(document: Document, of: Shop, room: number): { parts: Map<Element, Part>; cut: boolean } {
  const parts = new Map<Element, Part>();
  const ids = new Map<string, string>();
  let left = room;
  let cut = false;
  for (const element of choosePlaces(document)) {
    if (parts.has(element) || tagOf(element) === OWN) continue;
    const parent = parentOf(element);
    const container = parent ? parts.get(parent) : undefined;
    // What is in a part that is not looked into, or that had no room, is left out with it.
    if (parent && container?.inside !== null) continue;
    const part = partOf(element, of, ids);
    const size = sizeOf(part);
    if (size > left) {
      cut = true;
      if (left < ROOM_TO_TRY) break;
      continue;
    }
    left -= size;
    parts.set(element, part);
  }
  return { parts, cut };
}

function written(element: Element, parts: ReadonlyMap<Element, Part>): string {
  let text = '';
  // Without recursion, since pages can be nested deeper than calls.
  const open: { part: Part; rest: Iterator<Node> }[] = [];
  const enter = (one: Element, part: Part) => {
    text += part.open + (part.inside ?? '');
    open.push({ part, rest: (part.inside === null ? [...nodesOf(one)] : [])[Symbol.iterator]() });
  };
  const first = parts.get(element);
  if (first) enter(element, first);
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { value: node, done } = at.rest.next();
    if (done) {
      text += at.part.close;
      open.pop();
      continue;
    }
    text += at.part.texts.get(node) ?? '';
    const part = parts.get(node as Element);
    if (part) enter(node as Element, part);
  }
  return text;
}

/** What the readers made of each fact: how it went, never what it was. */
function sayFacts({ facts }: PageReading): string {
  return Object.entries(facts as Record<string, unknown>)
    .map(([name, fact]) => {
      if (typeof fact !== 'object' || fact === null || !('state' in fact)) return `${name} ${typeof fact}`;
      const more = 'why' in fact ? ` (${fact.why})` : 'by' in fact ? ` (${fact.by})` : '';
      return `${name} ${fact.state}${more}`;
    })
    .join(', ');
}

/**
 * Describes how a page is built: its elements, the names that the shop gave them, their states, the words about money,
 * and zeros for all digits. What is bought, by whom and for how much is not in it.
 *
 * @returns null when the address is no marketplace's
 */
export function pageReport(document: Document, url: URL): PageReport | null {
  const marketplace = marketplaceOfUrl(url);
  const sight = readPage(document, url);
  if (!marketplace || !sight) return null;
  const head = (cut: boolean) =>
    [
      `<!-- ${REPORT_MARK}`,
      `address: ${escaped(cleanAddress(url))}`,
      `kind: ${sight.reading.kind}`,
      `facts: ${sayFacts(sight.reading) || 'none'}`,
      `left out for want of room: ${cut ? 'yes' : 'no'}`,
      '-->\n',
    ].join('\n');
  const { parts, cut } = partsOf(document, shop(marketplace), MOST_BYTES - bytesOf(head(true)));
  return { text: head(cut) + written(document.documentElement, parts), cut };
}
