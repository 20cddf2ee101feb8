import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns } from './src/core/marketplaces';

/** Nothing may be fetched, framed, submitted or loaded from anywhere but the package itself. */
const EXTENSION_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // Its polyfill would put a `fetch` into the package, which promises to have none.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': new URL('./src/platform/bareContext.ts', import.meta.url).pathname,
      },
    },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Balance First',
    description:
      'Before you pay on Amazon: is your gift balance used, or your card? Keeps balance notes on your device. Not affiliated with Amazon.',
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: matchPatterns(),
    optional_permissions: ['notifications'],
    action: { default_title: 'Balance First' },
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: EXTENSION_PAGES } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f0b2c3e-3f57-4b0e-9b0e-8f5f5d0a7c11}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  zip: {
    includeSources: ['entrypoints/**', 'src/**', 'public/**', 'test/**', '*.json', '*.ts', '*.md', 'LICENSE'],
  },
});
