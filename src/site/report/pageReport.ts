import { marketplaceOfUrl, type Shop, shop } from '../../core/marketplaces/marketplaces';
import { MOST_REPORT_BYTES } from '../../core/settings/limits';
import { nodesOf, parentOf, tagOf } from '../dom/tree';
import { readPage } from '../readPage';
import { choosePlaces } from './choosePlaces';
import { cleanText } from './cleanText';
import { type Described, describeElement, escaped } from './describeElement';
import { reportHead } from './reportHead';

/** A description of how a page is built, for the person who repairs the readers. */
export interface PageReport {
  /** HTML that can be parsed again. A comment in its first lines says what it is. */
  readonly text: string;
  /** Whether parts of the page are left out because the report has no more room. */
  readonly cut: boolean;
}

/** Where less room than this is left, no smaller part is tried. */
const ROOM_TO_TRY = 2000;

/** The element that contains everything that the extension itself shows in a page. */
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
  /** The cleaned texts directly inside the element, by their node. */
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

/** The parts of the page that fit into the room. */
function partsOf(document: Document, of: Shop, room: number): { parts: Map<Element, Part>; cut: boolean } {
  const parts = new Map<Element, Part>();
  const ids = new Map<string, string>();
  let left = room;
  let cut = false;
  for (const element of choosePlaces(document)) {
    if (parts.has(element) || tagOf(element) === OWN) continue;
    const parent = parentOf(element);
    const container = parent ? parts.get(parent) : undefined;
    // An element is left out with its parent where the parent is not looked into or did not fit.
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
  // This does not use recursion, because pages can be nested deeper than the call stack allows.
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

/**
 * Describes how a page is built: its elements, the names that the shop gave them, their states, the words about money,
 * and zeros for all digits. The report does not contain what is bought, by whom or for how much.
 *
 * @returns null where the address does not belong to a marketplace.
 */
export function pageReport(document: Document, url: URL): PageReport | null {
  const marketplace = marketplaceOfUrl(url);
  const sight = readPage(document, url);
  if (!marketplace || !sight) return null;
  const head = (cut: boolean) => reportHead(url, sight.reading, cut);
  const { parts, cut } = partsOf(document, shop(marketplace), MOST_REPORT_BYTES - bytesOf(head(true)));
  return { text: head(cut) + written(document.documentElement, parts), cut };
}
