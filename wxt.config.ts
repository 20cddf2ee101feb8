import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { drawTables } from './drawTables';
import { matchPatterns } from './src/core/marketplaces/marketplaces';

/**
 * The policy of the extension's own pages. They may load scripts, styles and images only from the package itself. They
 * may fetch nothing, submit nothing and frame nothing.
 */
const EXTENSION_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The oldest browser versions that the extension runs in. */
const OLDEST = { chrome: '144', firefox: '140' };

const MIT = readFileSync('LICENSE', 'utf8');

/** Folders of the packages whose code is in the builds. */
const shipped = new Set<string>();

/** Notes every package that a bundle takes code from, because the build must include the package's license. */
const notePackages: Plugin = {
  name: 'note-packages',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const [module, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
      if (renderedLength === 0) continue;
      const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module) ?? [];
      if (folder !== undefined) shipped.add(folder);
    }
  },
};

/**
 * Returns a package's name and the text of its license. A package under the MIT license may have no license text. Its
 * text is then our own MIT text with the name of the package's author.
 *
 * @throws where a package under another license has no license text, because its code must not be shipped without it.
 */
function licenseOf(folder: string): string {
  const { name, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license !== 'MIT') throw new Error(`${name} is shipped and has no license text.`);
  const holder = `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`;
  const text = file ? readFileSync(join(folder, file), 'utf8') : MIT.replace(/^Copyright .*$/m, holder);
  return `${name}\n\n${text.trim()}\n`;
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), notePackages, drawTables],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': new URL('./src/platform/bareContext.ts', import.meta.url).pathname,
      },
    },
    // The polyfill is off, because it would put a `fetch` into the package, and the package promises to have none.
    // Styles are not rewritten for older browsers, because the manifest does not allow these browsers.
    build: { modulePreload: { polyfill: false }, cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: matchPatterns(),
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_name__' },
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: EXTENSION_PAGES } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f0b2c3e-3f57-4b0e-9b0e-8f5f5d0a7c11}',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
  hooks: {
    'build:done'({ config }) {
      const licenses = [resolve('.'), ...[...shipped].sort()].map(licenseOf);
      writeFileSync(join(config.outDir, 'licenses.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`));
    },
  },
  zip: {
    includeSources: ['entrypoints/**', 'src/**', 'public/**', 'test/**', '*.json', '*.ts', '*.md', 'LICENSE'],
  },
});
