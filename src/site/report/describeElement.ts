import type { Shop } from '../../core/marketplaces/marketplaces';
import { attributeOf, attributesOf, childrenOf, closestTo, isDrawn, tagOf } from '../dom/tree';
import { QUANTITY } from '../locators/goods';
import { cleanLink, cleanName } from './cleanName';
import { cleanPushed, cleanState } from './cleanState';
import { cleanText } from './cleanText';
import { ASKED_VALUES } from './known';
import { ROW_TYPE_WORDS } from './knownWords';

/** An element as the report writes it, without its children. */
export interface Described {
  readonly open: string;
  readonly close: string;
  /** Replaces all children; null where the children are described one by one. */
  readonly inside: string | null;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Elements whose content the shopper does not see, or whose content belongs to another site. */
const OPAQUE =
  /^(?:canvas|embed|frame|iframe|math|noscript|object|portal|style|svg|template|textarea|title|video|audio|x-iframe)$/;

const TAGS = new Set(
  `a abbr address article aside b bdi bdo big blockquote body br button caption center code col colgroup dd del details
  dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i img
  input ins kbd label legend li link main map mark menu meta nav ol optgroup option output p picture pre progress q s
  samp script section select small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
  canvas embed frame iframe math noscript object portal style svg template textarea title video audio x-iframe`.split(
    /\s+/,
  ),
);

const TYPES =
  /^(?:a-state|button|checkbox|date|email|file|hidden|image|number|password|radio|reset|search|submit|tel|text|url)$/;
const STATES = /^aria-(?:busy|checked|current|disabled|expanded|hidden|invalid|modal|pressed|required|selected)$/;
const SWITCHES = ['disabled', 'hidden', 'multiple', 'readonly', 'required', 'inert', 'open'];
const LINKS = /^(?:href|action|formaction)$/;
const NAMES =
  /^(?:id|class|name|for|role|headers|aria-(?:controls|labelledby|describedby|owns)|data-(?:action|component|csa-c-[a-z-]+|feature-[a-z]+|shimmer-target|testid|widget-[a-z]+))$/;
const SPOKEN = /^(?:aria-label|title)$/;

/** The new names of ids. Ids that differed must still differ, so that a label still belongs to its field. */
export type Renamed = Map<string, string>;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function renamed(id: string, ids: Renamed): string {
  const known = ids.get(id);
  if (known !== undefined) return known;
  const clean = cleanName(id, 'id');
  const taken = new Set(ids.values());
  let name = clean;
  for (let count = 2; taken.has(name); count++) name = `${clean}~${count}`;
  ids.set(id, name);
  return name;
}

function cleanNames(value: string, attribute: string, ids: Renamed): string {
  const names = value
    .split(/\s+/)
    .filter((name) => name !== '')
    .slice(0, 40);
  const isId = attribute === 'id' || attribute === 'for' || attribute.startsWith('aria-') || attribute === 'headers';
  return names.map((name) => (isId ? renamed(name, ids) : cleanName(name, attribute))).join(' ');
}

/** Keeps the values of fields that the shop sets: the type of a summary's row, a flag, the words on a button. */
function cleanFieldValue(element: Element, value: string, of: Shop): string | null {
  const name = attributeOf(element, 'name') ?? '';
  const type = attributeOf(element, 'type') ?? '';
  if (name === 'subtotalLineType') {
    return value
      .split('_')
      .map((word) => (ROW_TYPE_WORDS.includes(word) ? word : 'X'))
      .join('_');
  }
  if (type === 'submit' || type === 'button') return cleanText(value, of);
  if (
    ASKED_VALUES.get('name')?.includes(name) &&
    /^\d+(?:\.\d+)?$/.test(value) &&
    name !== 'quantity' &&
    value.length > 1
  ) {
    return value.replace(/\d/g, '0');
  }
  if (type === 'hidden' && ASKED_VALUES.get('value')?.includes(value)) return value;
  if (tagOf(element) === 'option' && closestTo(element, QUANTITY)) return value === '1' ? '1' : '2';
  return null;
}

/** Keeps the ways of hiding that are in the element's own style. */
function cleanStyle(style: string): string {
  return (style.match(/(?:display: ?none|visibility: ?hidden)/g) ?? []).join(';');
}

function cleanValue(element: Element, { name, value }: Attr, of: Shop, ids: Renamed): string | null {
  if (name === 'type') return TYPES.test(value) ? value : 'x';
  if (SWITCHES.includes(name)) return '';
  if (name === 'style') return cleanStyle(value) || null;
  if (name === 'lang') return /^[a-z]{2}(?:-[a-z]{2})?$/i.test(value) ? value : null;
  if (name === 'dir') return /^(?:ltr|rtl)$/.test(value) ? value : null;
  if (STATES.test(name)) return /^(?:true|false|mixed|page|step)$/.test(value) ? value : '';
  if (SPOKEN.test(name)) return cleanText(value, of);
  if (NAMES.test(name)) return cleanNames(value, name, ids);
  if (name === 'value') return cleanFieldValue(element, value, of);
  // It matters that there is a link. It does not matter where the link leads.
  if (LINKS.test(name)) return cleanLink(value, name);
  if (ASKED_VALUES.has(name)) return cleanLink(value, name);
  return name.startsWith('data-') ? '' : null;
}

/** Whether the page's styles hide an element with everything inside it. False where a child is drawn. */
function isUnseen(element: Element): boolean {
  if (
    !/^(?:body|div|dd|dl|dt|fieldset|form|i?frame|input|label|li|ol|p|section|span|table|td|th|tr|ul|button|a|h\d)$/.test(
      tagOf(element),
    )
  )
    return false;
  return !isDrawn(element) && !childrenOf(element).some(isDrawn);
}

/** The states that are not attributes, or that may differ from the attributes after the shopper did something. */
function switches(element: Element): string[] {
  const { checked, selected } = element as Partial<HTMLInputElement & HTMLOptionElement>;
  return [
    ...(checked === true ? ['checked'] : []),
    ...(tagOf(element) === 'option' && selected === true ? ['selected'] : []),
    ...(attributeOf(element, 'hidden') === null && isUnseen(element) ? ['hidden'] : []),
  ];
}

function insideOf(element: Element, tag: string, of: Shop): string | null {
  if (tag === 'script') {
    const script = element.textContent ?? '';
    return attributeOf(element, 'type') === 'a-state' ? cleanState(script) : cleanPushed(script, of);
  }
  return OPAQUE.test(tag) || VOID.test(tag) ? '' : null;
}

/** Describes one element: its tag, the names that the shop gave it, and its states. */
export function describeElement(element: Element, of: Shop, ids: Renamed): Described {
  const tag = TAGS.has(tagOf(element)) ? tagOf(element) : 'x-part';
  const attributes = attributesOf(element)
    .slice(0, 60)
    .flatMap((attribute) => {
      const value = cleanValue(element, attribute, of, ids);
      if (value === null) return [];
      const name = attribute.name.startsWith('data-') ? cleanName(attribute.name, '') : attribute.name;
      return [value === '' ? name : `${name}="${escaped(value)}"`];
    });
  const written = [...new Set([...attributes, ...switches(element)])];
  return {
    open: `<${[tag, ...written].join(' ')}>`,
    close: VOID.test(tag) ? '' : `</${tag}>`,
    inside: insideOf(element, tag, of),
  };
}
