import type { Import, SourceFile } from './sourceFile.ts';

/** A layer of the design and the layers that it may import. A layer may always import itself. */
interface Layer {
  readonly may: readonly string[];
  readonly packages: readonly RegExp[];
}

const PREACT = [/^preact(\/|$)/, /^@preact\/signals$/];
const EXTENSION = [/^wxt\//, /^webextension-polyfill$/, /^@wxt-dev\/webextension-polyfill/];
const EVERYTHING = ['core', 'schemas', 'site', 'store', 'messages', 'platform', 'words', 'content', 'background', 'ui'];

/**
 * The arrows of the design: entrypoints, then content, background and ui, then words, site, store, messages and
 * platform, then schemas, then core.
 */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { may: [], packages: [] },
  schemas: { may: ['core'], packages: [/^zod\/mini$/] },
  platform: { may: ['core'], packages: EXTENSION },
  site: { may: ['core'], packages: [] },
  store: { may: ['core', 'schemas'], packages: [/^idb$/, /^zod\/mini$/, /^@noble\/hashes\//] },
  messages: { may: ['core', 'platform', 'schemas'], packages: [/^zod\/mini$/] },
  words: { may: ['core', 'messages'], packages: [] },
  content: { may: ['core', 'site', 'messages', 'platform'], packages: [] },
  background: { may: ['core', 'schemas', 'site', 'store', 'messages', 'platform', 'words'], packages: [] },
  ui: { may: ['core', 'site', 'messages', 'platform', 'words'], packages: PREACT },
  entrypoints: { may: EVERYTHING, packages: [...EXTENSION, ...PREACT] },
};

const NETWORK = [
  'fetch',
  '.fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  '.sendBeacon',
];
const CLOCK_AND_CHANCE = [
  'Date.now',
  'new Date()',
  'Math.random',
  'performance.now',
  'Temporal.Now',
  'crypto',
  'setTimeout',
  'setInterval',
];
const PAGE_GLOBALS = ['document', 'window', 'location', 'navigator', 'localStorage', 'sessionStorage'];
const EXTENSION_GLOBALS = ['chrome', 'browser'];
const BANNED_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'manager', 'service', 'info', 'data']);
const LONGEST_FILE = 300;
const LONGEST_ENTRYPOINT = 40;
const LONGEST_FUNCTION = 80;

/**
 * The room of a file. Imports between rooms go in one direction too. A room is a folder of a layer with everything
 * inside it, or a single file directly in the layer. Null outside of the product.
 */
export function roomOf(path: string): string | null {
  if (layerOf(path) === null) return null;
  return path
    .split('/')
    .slice(0, 3)
    .join('/')
    .replace(/\.tsx?$/, '');
}

/**
 * Finds every circle of things that need each other. Each circle is a list in which every item reaches every other
 * item. The result is empty where there is no circle.
 */
export function circlesIn(needs: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const start of needs.keys()) {
    const seen = new Set<string>();
    const walk = (from: string): void => {
      for (const next of needs.get(from) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        walk(next);
      }
    };
    walk(start);
    reached.set(start, seen);
  }
  const inCircle = [...reached].filter(([start, seen]) => seen.has(start)).map(([start]) => start);
  const together = (a: string, b: string) => reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true;
  return inCircle
    .map((one) => inCircle.filter((other) => together(one, other)).sort())
    .filter((circle, at) => inCircle[at] === circle[0]);
}

/** Which of the product's files, rooms or layers needs which, as `nameOf` names them. Type imports count. */
export function needsAmong(
  files: readonly SourceFile[],
  nameOf: (path: string) => string | null,
): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const from = nameOf(path);
    if (from === null) continue;
    const list = needs.get(from) ?? new Set();
    needs.set(from, list);
    for (const { target, isPackage } of imports) {
      const to = isPackage ? null : nameOf(target);
      if (to !== null && to !== from) list.add(to);
    }
  }
  return needs;
}

/** The only places for sentences: what we say to people, and what pages and mails of shops say. */
const SAYS_SENTENCES = /^src\/(words|site\/words|core\/creditMail)\//;

/** The layer that a path belongs to; null outside of the product. */
function layerOf(path: string): string | null {
  const [top, second] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  return top === 'src' && second !== undefined && second in LAYERS ? second : null;
}

function importFault(layer: string, wanted: Import): string | null {
  const { may, packages } = LAYERS[layer] as Layer;
  if (wanted.isPackage) {
    return packages.some((known) => known.test(wanted.target)) ? null : `${layer} must not import ${wanted.target}`;
  }
  const to = layerOf(wanted.target);
  if (to === null) return `${wanted.target} is outside the layers of the design`;
  return to === layer || may.includes(to) ? null : `${layer} must not import ${to}`;
}

function banned(file: SourceFile, names: readonly string[], why: string): string[] {
  return names.filter((name) => file.uses.has(name)).map((name) => `${name} ${why}`);
}

function wordsOf(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Rules that also hold for tests and scripts. */
export function shapeFaults(file: Pick<SourceFile, 'path' | 'lines'>): string[] {
  const limit = file.path.startsWith('entrypoints/') ? LONGEST_ENTRYPOINT : LONGEST_FILE;
  const long = file.lines > limit ? [`${file.lines} lines are more than ${limit}`] : [];
  const names = wordsOf(file.path).filter((word) => BANNED_WORDS.has(word));
  return [...long, ...names.map((word) => `"${word}" says nothing about what the file does`)];
}

/**
 * Everything in a file of the product that the design forbids, each as a sentence. Empty where the file keeps the
 * rules.
 */
export function faultsOf(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (layer === null) return [`${file.path} is in no layer of the design`];
  const imports = file.imports.flatMap((wanted) => importFault(layer, wanted) ?? []);
  const long = file.functions.filter(({ lines }) => lines > LONGEST_FUNCTION);
  const globals = PAGE_GLOBALS.filter((name) => !file.declares.has(name));
  const isDoor = layer === 'platform' || layer === 'entrypoints';
  return [
    ...shapeFaults(file),
    ...long.map(({ name, lines }) => `${name} has ${lines} lines, which are more than ${LONGEST_FUNCTION}`),
    ...imports,
    ...(SAYS_SENTENCES.test(file.path) ? [] : file.sentences.map((said) => `“${said}” belongs to words`)),
    ...banned(file, NETWORK, 'reaches for the network'),
    ...(layer === 'store' ? [] : banned(file, ['indexedDB'], 'belongs to the store')),
    ...(isDoor ? [] : banned(file, EXTENSION_GLOBALS, 'is an extension API: only platform may touch it')),
    ...(layer === 'core' ? banned(file, CLOCK_AND_CHANCE, 'makes core depend on when it runs') : []),
    ...(layer === 'core' || layer === 'site' ? banned(file, globals, `is a global, and ${layer} takes none`) : []),
  ];
}

/**
 * The packages that get into a bundle from some files, each with one chain of imports that leads to it. Type imports do
 * not count.
 */
export function packagesReached(files: readonly SourceFile[], from: (path: string) => boolean): Map<string, string> {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: SourceFile): void => {
    if (seen.has(file.path)) return;
    seen.add(file.path);
    for (const wanted of file.imports) {
      if (wanted.typeOnly) continue;
      if (wanted.isPackage) reached.set(wanted.target, file.path);
      const next = wanted.isPackage ? undefined : (byPath.get(wanted.target) ?? byPath.get(`${wanted.target}/index`));
      if (next) visit(next);
    }
  };
  for (const file of files) if (from(file.path)) visit(file);
  return reached;
}
