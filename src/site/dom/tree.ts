/**
 * A member of a node as the browser has it. A form shows its fields, and a document its forms and pictures, under their
 * names in place of their own members, in the world of content scripts too: with `<input name="parentElement">` in it,
 * `form.parentElement` is that field, and whoever walks upwards never ends. What stands on the prototype is no page's
 * to change.
 */
function member<One extends Node, Name extends keyof One>(node: One, name: Name): One[Name] {
  return Reflect.get(Reflect.getPrototypeOf(node) ?? node, name, node);
}

/** Its parent, where that is an element. */
export const parentOf = (node: Node): Element | null => member(node, 'parentElement');

/** The elements right inside it. */
export const childrenOf = (parent: Element): Element[] => [...member(parent, 'children')];

/** The nodes right inside it, texts among them. */
export const nodesOf = (parent: Node): NodeListOf<ChildNode> => member(parent, 'childNodes');

/** Its name in small letters. */
export const tagOf = (element: Element): string => member(element, 'localName');

/** The attributes that the page wrote on it. */
export const attributesOf = (element: Element): Attr[] => [...member(element, 'attributes')];

/** One of them; null where it has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  member(element, 'getAttribute').call(element, name);

/** The window that it is shown in; null where its document is shown in none. */
export const viewOf = (node: Node): Window | null => {
  const document = member(node, 'ownerDocument');
  return document && member(document, 'defaultView');
};

/** Whether the browser draws it; true where the browser cannot say. */
export const isDrawn = (element: Element): boolean =>
  member(element as Partial<Element> & Node, 'checkVisibility')?.call(element, { visibilityProperty: true }) ?? true;

/** Whether it is an element, of whichever frame or world. */
export const isElement = (node: Node): node is Element => member(node, 'nodeType') === 1;

/** Whether it fits a selector. */
export const fits = (element: Element, css: string): boolean => member(element, 'matches').call(element, css);

/** Itself or the nearest element around it that fits a selector. */
export const closestTo = (element: Element, css: string): Element | null =>
  member(element, 'closest').call(element, css);

/** What fits a selector inside it, in the order of the page. */
export const allIn = <One extends Element = Element>(root: ParentNode, css: string): NodeListOf<One> =>
  member(root, 'querySelectorAll').call(root, css) as NodeListOf<One>;

/** The first that fits a selector inside it. */
export const firstIn = <One extends Element = Element>(root: ParentNode, css: string): One | null =>
  member(root, 'querySelector').call(root, css) as One | null;
