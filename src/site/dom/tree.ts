/**
 * Reads a member of a node from its prototype. On the node itself, the names of a form's fields hide the form's own
 * members. The same is true of a document and its forms and pictures. It happens in the world of content scripts too.
 * For example, where a form has `<input name="parentElement">`, `form.parentElement` is that field, and a walk upwards
 * never ends. A page can't change the prototype that a content script sees.
 */
function member<One extends Node, Name extends keyof One>(node: One, name: Name): One[Name] {
  return Reflect.get(Reflect.getPrototypeOf(node) ?? node, name, node);
}

/** The node's parent; null where the parent is not an element. */
export const parentOf = (node: Node): Element | null => member(node, 'parentElement');

/** The element's child elements. */
export const childrenOf = (parent: Element): Element[] => [...member(parent, 'children')];

/** The node's children, including texts. */
export const nodesOf = (parent: Node): NodeListOf<ChildNode> => member(parent, 'childNodes');

/** The element's tag name in lower case. */
export const tagOf = (element: Element): string => member(element, 'localName');

/** The attributes that are written on the element. */
export const attributesOf = (element: Element): Attr[] => [...member(element, 'attributes')];

/** The value of an attribute; null where the element does not have it. */
export const attributeOf = (element: Element, name: string): string | null =>
  member(element, 'getAttribute').call(element, name);

/** The window that shows the node's document; null where no window shows it. */
export const viewOf = (node: Node): Window | null => {
  const document = member(node, 'ownerDocument');
  return document && member(document, 'defaultView');
};

/** Whether the browser draws the element; true where the browser can't tell. */
export const isDrawn = (element: Element): boolean =>
  member(element as Partial<Element> & Node, 'checkVisibility')?.call(element, { visibilityProperty: true }) ?? true;

/** Whether the node is an element. Elements of other frames and worlds count too. */
export const isElement = (node: Node): node is Element => member(node, 'nodeType') === 1;

/** Whether the element matches a selector. */
export const fits = (element: Element, css: string): boolean => member(element, 'matches').call(element, css);

/** The nearest element that matches a selector: the element itself or one around it. */
export const closestTo = (element: Element, css: string): Element | null =>
  member(element, 'closest').call(element, css);

/** The elements inside the root that match a selector, in the order of the page. */
export const allIn = <One extends Element = Element>(root: ParentNode, css: string): NodeListOf<One> =>
  member(root, 'querySelectorAll').call(root, css) as NodeListOf<One>;

/** The first element inside the root that matches a selector. */
export const firstIn = <One extends Element = Element>(root: ParentNode, css: string): One | null =>
  member(root, 'querySelector').call(root, css) as One | null;
