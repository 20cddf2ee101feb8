import { type ComponentChildren, h, isValidElement, options, type VNode } from 'preact';

/**
 * A page can ask its browser whether a text stands anywhere on it (`window.find`), inside a closed root too. The browser
 * finds neither what is inert nor what a style generates. So each text is drawn inert, for the eye, and generated
 * beside it, out of sight, for those who have the page read out.
 */
const SAID = 'data-said';

/** Elements that are named by what stands in them. */
const NAMED = new Set(['a', 'button', 'h2', 'summary']);

/** The text of children that were drawn by the rule above. */
function textOf(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(textOf).join('');
  if (typeof children === 'string' || typeof children === 'number') return String(children);
  if (!isValidElement(children)) return '';
  const { props } = children as VNode<{ [SAID]?: string; children?: ComponentChildren }>;
  return props[SAID] ?? textOf(props.children);
}

function drawn(text: string): ComponentChildren {
  return h('span', { class: 'said', [SAID]: text }, h('span', { inert: true }, text));
}

/** Children with every run of texts drawn so. */
function withTextsDrawn(children: ComponentChildren): ComponentChildren {
  const list = Array.isArray(children) ? children : [children];
  const result: ComponentChildren[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') result.push(text.trim() === '' ? text : drawn(text));
    text = '';
  };
  for (const child of list) {
    if (typeof child === 'string' || typeof child === 'number') text += child;
    else {
      flush();
      result.push(child);
    }
  }
  flush();
  return Array.isArray(children) ? result : result[0];
}

let isDrawnSo = false;

/** From now on, every text that Preact draws in this world is drawn so that the page can't find it. */
export function drawTextsUnfindable(): void {
  if (isDrawnSo) return;
  isDrawnSo = true;
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    before?.(vnode);
    const { type } = vnode;
    const props = vnode.props as { inert?: boolean; children?: ComponentChildren; 'aria-label'?: string };
    if (typeof type !== 'string' || props.inert || props.children === undefined) return;
    if (NAMED.has(type)) props['aria-label'] ??= textOf(props.children).trim();
    props.children = withTextsDrawn(props.children);
  };
}

/** Puts one text into an element of ours, in the place of what stood there. */
export function write(text: string, into: HTMLElement): void {
  const page = into.ownerDocument;
  const said = page.createElement('span');
  said.className = 'said';
  said.setAttribute(SAID, text);
  const seen = said.appendChild(page.createElement('span'));
  seen.inert = true;
  seen.textContent = text;
  into.replaceChildren(said);
}
