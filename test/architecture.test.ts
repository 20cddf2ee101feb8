import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesIn, faultsOf, needsAmong, packagesReached, roomOf, shapeFaults } from './support/architecture/arrows';
import { readSource } from './support/architecture/sourceFile';

const paths = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}']).map((path) => path.replaceAll('\\', '/'));
const files = paths.map((path) => readSource(path, readFileSync(path, 'utf8')));

describe('the product', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s keeps to the design', (_, file) => {
    expect(faultsOf(file)).toEqual([]);
  });

  it('has no circle of files, type imports counted', () => {
    expect(circlesIn(needsAmong(files, (path) => path.replace(/\.tsx?$/, '')))).toEqual([]);
  });

  it('has no circle of rooms: the folders of a layer are in one order', () => {
    expect(circlesIn(needsAmong(files, roomOf))).toEqual([]);
  });

  it('takes neither Preact nor zod nor a polyfill into the script that runs on every page', () => {
    const reached = packagesReached(files, (path) => path.startsWith('entrypoints/amazon.content'));
    const heavy = [...reached].filter(([name]) => /preact|zod|polyfill|idb/.test(name));
    expect(heavy).toEqual([]);
  });

  it('has tests and scripts that are as short and as plainly named', () => {
    const tests = globSync('test/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'));
    const faults = tests.map((path) => [
      path,
      shapeFaults({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }),
    ]);
    expect(faults.filter(([, found]) => (found?.length ?? 0) > 0)).toEqual([]);
  });
});

describe('the check itself goes red', () => {
  const cases: readonly (readonly [path: string, source: string, fault: RegExp])[] = [
    ['src/core/a.ts', "import { b } from '../site/b';", /core must not import site/],
    ['src/core/a.ts', "import type { b } from '../messages/protocol';", /core must not import messages/],
    ['src/core/a.ts', "import * as z from 'zod/mini';", /core must not import zod/],
    ['src/store/a.ts', "const GONE = 'There is no such entry.';", /“There is no such entry.” belongs to words/],
    [
      'src/messages/a.ts',
      'const full = `There is room for some of them.`;',
      /room for some of them.” belongs to words/,
    ],
    ['src/core/a.ts', 'export const now = () => Date.now();', /Date\.now/],
    ['src/core/a.ts', 'export const now = () => new Date();', /new Date\(\)/],
    ['src/core/a.ts', 'export const chance = Math.random;', /Math\.random/],
    ['src/core/a.ts', 'export const title = document.title;', /document is a global/],
    ['src/site/a.ts', "export const a = document.querySelector('p');", /document is a global/],
    ['src/site/a.ts', "import { openStore } from '../store/openStore';", /site must not import store/],
    ['src/store/a.ts', "export { read } from '../site/readPage';", /store must not import site/],
    ['src/store/a.ts', "import { z } from 'zod';", /store must not import zod/],
    ['src/messages/a.ts', "import { openDB } from 'idb';", /messages must not import idb/],
    ['src/platform/a.ts', "import { schema } from '../messages/protocol';", /platform must not import messages/],
    ['src/platform/a.ts', "import type { Answer } from '../messages/protocol';", /platform must not import messages/],
    ['src/store/a.ts', "import { serve } from '../messages/serve';", /store must not import messages/],
    ['src/platform/a.ts', "import { send } from '../messages/send';", /platform must not import messages/],
    ['src/content/a.ts', "import { h } from 'preact';", /content must not import preact/],
    ['src/content/a.ts', "const late = import('../ui/notice/mount');", /content must not import ui/],
    ['src/content/a.ts', "type Deep = import('../background/advisor').Advisor;", /content must not import background/],
    ['src/background/a.ts', "import { scout } from '../content/scout';", /background must not import content/],
    ['src/ui/popup/a.tsx', "import { openStore } from '../../store/openStore';", /ui must not import store/],
    ['src/ui/popup/a.tsx', "import type { Stage } from '../../content/stage';", /ui must not import content/],
    ['src/ui/notice/a.tsx', "import { scout } from '../../content/scout';", /ui must not import content/],
    [
      'src/ui/popup/a.tsx',
      'export const x = <a onClick={() => chrome.tabs.create({})}>x</a>;',
      /chrome is an extension API/,
    ],
    ['src/background/a.ts', "import { browser } from 'wxt/browser';", /background must not import wxt/],
    ['src/background/a.ts', "void fetch('https://example.org');", /fetch reaches for the network/],
    ['src/background/a.ts', "globalThis.fetch('https://example.org');", /\.fetch reaches for the network/],
    ['src/background/a.ts', 'new WebSocket(address);', /WebSocket reaches/],
    ['src/content/a.ts', "navigator.sendBeacon('x');", /sendBeacon reaches/],
    ['src/content/a.ts', "indexedDB.open('balance-first');", /indexedDB belongs to the store/],
    ['src/background/a.ts', "import { t } from '../../test/demo/shop';", /outside the layers/],
    ['src/elsewhere/a.ts', '', /no layer of the design/],
    ['entrypoints/background.ts', '\n'.repeat(41), /41 lines are more than 40/],
    ['src/core/a.ts', '\n'.repeat(301), /301 lines are more than 300/],
    ['src/core/a.ts', `function sum() {${'\n'.repeat(80)}}`, /sum has 81 lines, which are more than 80/],
    ['src/ui/a.tsx', `const Sum = () => {${'\n'.repeat(80)}};`, /Sum has 81 lines/],
    ['src/core/a.ts', `const a = { sum() {${'\n'.repeat(80)}} };`, /sum has 81 lines/],
    ['src/core/moneyUtils.ts', '', /"utils" says nothing/],
    ['src/store/pageData.ts', '', /"data" says nothing/],
  ];

  it.each(cases)('%s: %s', (path, source, fault) => {
    expect(faultsOf(readSource(path, source)).join('; ')).toMatch(fault);
  });

  const fine: readonly (readonly [path: string, source: string])[] = [
    ['src/ui/notice/a.tsx', "import { currentStage } from '../../messages/stage';\nimport { h } from 'preact';"],
    ['src/core/a.ts', "// Date.now() and fetch() are only spoken of here.\nexport const a = 'fetch';"],
    ['src/core/a.ts', 'export const day = (ms: number) => new Date(ms);'],
    ['src/store/a.ts', "import { openDB } from 'idb';\nimport * as z from 'zod/mini';"],
    ['src/platform/a.ts', "import browser from 'webextension-polyfill';\nbrowser.runtime.getURL('x');"],
    ['src/store/a.ts', "import { amount } from '../schemas/values';"],
    ['src/site/a.ts', "export const a = (document: Document) => document.querySelector('p');"],
    ['src/core/database.ts', ''],
    ['src/core/a.ts', `function sum() {${'\n'.repeat(79)}}`],
  ];

  it.each(fine)('and stays green for %s: %s', (path, source) => {
    expect(faultsOf(readSource(path, source))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[][]]>([
    ['a chain', { a: "import './b';", b: "import './c';", c: '' }, []],
    ['two files', { a: "import './b';", b: "import type { A } from './a';" }, [['src/core/a', 'src/core/b']]],
    [
      'two circles of three files, one beside the other',
      {
        a: "import './b';",
        b: "import './c';",
        c: "import './a';",
        d: "import './a'; import './e';",
        e: "import './d';",
      },
      [
        ['src/core/a', 'src/core/b', 'src/core/c'],
        ['src/core/d', 'src/core/e'],
      ],
    ],
  ])('finds the circles of %s', (_, sources, circles) => {
    const made = Object.entries(sources).map(([name, source]) => readSource(`src/core/${name}.ts`, source));
    expect(circlesIn(needsAmong(made, (path) => path.replace(/\.ts$/, '')))).toEqual(circles);
  });

  it('finds two rooms that need each other, though no file does', () => {
    const made = [
      readSource('src/core/money/a.ts', "import '../days/b';"),
      readSource('src/core/days/c.ts', "import '../money/d';"),
      readSource('src/core/days/in/b.ts', ''),
      readSource('src/core/money/d.ts', ''),
    ];
    expect(circlesIn(needsAmong(made, roomOf))).toEqual([['src/core/days', 'src/core/money']]);
  });

  it('follows a content script to a package three files away, but not along types', () => {
    const made = [
      readSource('entrypoints/amazon.content.ts', "import '../src/content/scout';"),
      readSource('src/content/scout.ts', "import { ask } from '../messages/send';"),
      readSource('src/messages/send.ts', "import { schema } from './schema';\nimport type { V } from 'preact';"),
      readSource('src/messages/schema.ts', "import * as z from 'zod/mini';"),
    ];
    const reached = packagesReached(made, (path) => path.startsWith('entrypoints/amazon.content'));
    expect([...reached]).toEqual([['zod/mini', 'src/messages/schema.ts']]);
  });
});
