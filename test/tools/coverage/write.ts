import { runTest } from '../runTest.ts';

// Writes COVERAGE.md from what the readers tell about every hand-written and saved page.

process.exitCode = runTest('test/site/coverage.campaign.test.ts', { COVERAGE: 'write' });
