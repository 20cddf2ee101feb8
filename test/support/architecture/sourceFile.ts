import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export of a module. */
export interface Import {
  /** A path from the repository's top folder (`src/core/money`), or a package's name (`preact/hooks`). */
  readonly target: string;
  readonly isPackage: boolean;
  /** Whether only types are imported. Then nothing of the module gets into the bundle. */
  readonly typeOnly: boolean;
}

/** What the checks need from a source file. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that the code reads or calls: `fetch`, or a member such as `Date.now` or `.sendBeacon`. */
  readonly uses: ReadonlySet<string>;
  /** Functions with their numbers of lines, the longest first. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
  /** Names that the file itself gives to parameters or variables. These are not globals in this file. */
  readonly declares: ReadonlySet<string>;
  /**
   * Texts in the file that a person would read as a sentence. Messages of an `Error` do not count, because they are for
   * developers.
   */
  readonly sentences: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function* nodesUnder(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesUnder(item);
  if (!isNode(value)) return;
  yield value;
  for (const [key, child] of Object.entries(value)) if (key !== 'type') yield* nodesUnder(child);
}

function literalOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;
}

function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : null;
}

function importOf(path: string, specifier: string, typeOnly: boolean): Import {
  const isPackage = !specifier.startsWith('.');
  const bare = specifier.split('?')[0] ?? specifier;
  const target = isPackage ? bare : posix.join(posix.dirname(path), bare).replace(/\.tsx?$/, '');
  return { target, isPackage, typeOnly };
}

function takesOnlyTypes(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = (node.specifiers ?? []) as Node[];
  return parts.length > 0 && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type');
}

/**
 * Names that a parameter list or a declaration introduces, also in patterns. Default values add some more names, which
 * does no harm.
 */
function declaredBy(node: Node): string[] {
  const bound = node.type === 'VariableDeclarator' ? node.id : node.params;
  return [...nodesUnder(bound)].flatMap((part) => nameOf(part) ?? []);
}

function usesOf(node: Node): string[] {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node.object);
    const property = nameOf(node.property) ?? literalOf(node.property);
    if (property === null) return [];
    return object === null ? [`.${property}`] : [`.${property}`, `${object}.${property}`];
  }
  if (node.type === 'NewExpression' && (node.arguments as unknown[]).length === 0) {
    const callee = nameOf(node.callee);
    return callee === null ? [] : [`new ${callee}()`];
  }
  const name = nameOf(node);
  return name === null ? [] : [name];
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Every function under a node. It has its own name, or the name of the variable or property that it is given to. */
function* functionsUnder(
  value: unknown,
  text: string,
  given = 'a function',
): Generator<SourceFile['functions'][number]> {
  if (Array.isArray(value)) for (const item of value) yield* functionsUnder(item, text, given);
  if (!isNode(value)) return;
  const name = nameOf(value.id) ?? nameOf(value.key) ?? given;
  if (FUNCTIONS.has(value.type)) {
    yield { name, lines: text.slice(Number(value.start), Number(value.end)).split('\n').length };
  }
  for (const [key, child] of Object.entries(value)) if (key !== 'type') yield* functionsUnder(child, text, name);
}

/** A capital letter, some words, and a mark at the end. */
const SENTENCE = /^\p{Lu}\S* \S+ .*[.?!…]$/su;

function textOf(node: Node): string | null {
  if (node.type === 'TemplateLiteral') {
    const parts = node.quasis as readonly { readonly value: { readonly raw: string } }[];
    return parts.map(({ value }) => value.raw).join('…');
  }
  return node.type === 'JSXText' ? String(node.value).trim() : literalOf(node);
}

function isThrown(node: Node): boolean {
  return node.type === 'NewExpression' && (nameOf(node.callee)?.endsWith('Error') ?? false);
}

/** Every sentence under a node, except those in the construction of errors. */
function* sentencesUnder(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* sentencesUnder(item);
  if (!isNode(value) || isThrown(value)) return;
  const text = textOf(value);
  if (text !== null && SENTENCE.test(text)) yield text;
  for (const [key, child] of Object.entries(value)) if (key !== 'type') yield* sentencesUnder(child);
}

/**
 * Reads a TypeScript file. Throws where the file can't be parsed, because the checks would then pass without a look at
 * it.
 */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first) throw new Error(`${path}: ${first.message}`);
  const imports: Import[] = [];
  const uses = new Set<string>();
  const declares = new Set<string>();
  const sentences = [...sentencesUnder(program)];
  for (const node of nodesUnder(program)) {
    const specifier = literalOf(node.source);
    if (specifier !== null) {
      imports.push(importOf(path, specifier, node.type === 'TSImportType' || takesOnlyTypes(node)));
    }
    for (const use of usesOf(node)) uses.add(use);
    for (const name of declaredBy(node)) declares.add(name);
  }
  const functions = [...functionsUnder(program, text)].sort((one, other) => other.lines - one.lines);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, uses, declares, sentences, functions };
}
