import { readFileSync } from 'node:fs';

/** Packages whose code is shipped, each with words of its license. */
const SHIPPED: Readonly<Record<string, RegExp>> = {
  preact: /MIT License/,
  '@preact/signals': /MIT License/,
  '@preact/signals-core': /MIT License/,
  zod: /MIT License/,
  idb: /ISC License/,
  'webextension-polyfill': /Mozilla Public License/,
};

/** What is missing from the licenses in a build, as sentences. */
export function licenseFaults(licenses: string): string[] {
  const own = readFileSync('LICENSE', 'utf8').trim();
  const parts = licenses.split(/^-{80}$/m).map((part) => part.trim());
  const others = Object.entries(SHIPPED).filter(
    ([name, words]) => !parts.some((part) => part.split('\n')[0] === name && words.test(part)),
  );
  return [
    ...(licenses.includes(own) ? [] : ['Our own license is not in the package']),
    ...others.map(([name]) => `The license of ${name} is not in the package`),
  ];
}
