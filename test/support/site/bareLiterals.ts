import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Functions that take a selector or a pattern: the browser's own, and those of `dom/`. */
const TAKES_SELECTOR = new Set(
  `querySelector querySelectorAll closest matches fits closestTo allIn firstIn shownIn firstMatch allShown firstShown
  RegExp`.split(/\s+/),
);

const SELECTOR =
  /(?:^|[\s,>(:])(?:a|button|div|form|i|input|label|li|p|span|table|td|tr|ul)?[#.][A-Za-z][\w-]|\[[\w-]+(?:[*^$~|]?=[^=]|\])/;

/** Two words or more. */
const LABEL = /\p{L}{2} \p{L}{2}/u;

/** The form of the shop's names for the types of its rows. */
const TYPE_NAME = /^[A-Z]{5,}(?:_[A-Z]+)*_?$/;

/** Files whose words belong to HTML or are our own. */
const OWN_WORDS: readonly (readonly [file: RegExp, why: string])[] = [
  [/^src\/site\/report\//, 'a report is written in HTML, and has words of its own'],
  [/^src\/content\//, 'it answers in sentences'],
];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function* childrenOf(node: Node): Generator<Node> {
  for (const part of Object.values(node)) {
    if (Array.isArray(part)) yield* part.filter(isNode);
    else if (isNode(part)) yield part;
  }
}

function calleeOf({ type, callee }: Node): string | null {
  if ((type !== 'CallExpression' && type !== 'NewExpression') || !isNode(callee)) return null;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return isNode(name) && typeof name.name === 'string' ? name.name : null;
}

/** The text of a literal; null where the node is not a literal. */
function textOf({ type, value, quasis }: Node): string | null {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral') return null;
  return (quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join(' ');
}

/** Whether a pattern has a word, apart from its escapes. */
const hasWord = (pattern: string) =>
  /\p{L}{3}/u.test(pattern.replace(/\\p\{\w+(?:=\w+)?\}|\\u[\da-f{}]+|\\[a-z]|\(\?<?[:!=]/giu, ''));

/**
 * Finds the selectors and phrases of a shop's pages that are written directly in a file: as the argument of a function
 * that takes a selector, as text that looks like a selector, as a pattern with words in it, or as text of several
 * words.
 */
export function bareLiterals(path: string, code: string): string[] {
  const found: string[] = [];
  const isOwn = OWN_WORDS.some(([file]) => file.test(path));
  const visit = (node: Node, isAsked: boolean): void => {
    if (/^(?:Import|Export(?:All|Named))/.test(node.type) && node.source) return;
    const text = textOf(node);
    const regex = node.regex as { pattern: string } | undefined;
    const isWorded = !isOwn && text !== null && (LABEL.test(text) || TYPE_NAME.test(text));
    const isBare = text !== null && ((isAsked && /[a-z]/i.test(text)) || SELECTOR.test(text) || isWorded);
    if (isBare || (regex && !isOwn && hasWord(regex.pattern))) {
      found.push(`${path}: ${code.slice(node.start, node.end)}`);
      return;
    }
    const callee = calleeOf(node);
    const asks = callee !== null && TAKES_SELECTOR.has(callee);
    const [, flags] = callee === 'RegExp' ? (node.arguments as Node[]) : [];
    for (const child of childrenOf(node)) {
      const isName = child === (node.type === 'Property' && !node.computed ? node.key : node.property);
      if (!isName && child !== flags) visit(child, isAsked || asks);
    }
  };
  visit(parseSync(path, code).program as unknown as Node, false);
  return found;
}
