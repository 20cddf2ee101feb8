import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Tests that try every page, or random days, in many ways: `npm test` runs them, `npm run check` doesn't. */
const CAMPAIGNS = 'test/**/*.campaign.test.ts';

// Properties are held against thousands of draws, which takes a slow or busy machine far longer than others.
const PATIENCE = { testTimeout: 120_000, hookTimeout: 60_000 };

export default defineConfig({
  plugins: [preact()],
  test: {
    // Both cores of a small machine, of which vitest would leave one free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', CAMPAIGNS],
          environment: 'node',
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: { name: 'campaign', include: [CAMPAIGNS], environment: 'node', ...PATIENCE },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // The files share their browsers.
          isolate: false,
          globalSetup: ['test/support/e2e/setup.ts'],
        },
      },
    ],
  },
});
