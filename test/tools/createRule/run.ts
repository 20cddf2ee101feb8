import { ROOT } from '../../support/places.ts';
import { createRule } from './createRule.ts';

// npm run create-rule odd-name: starts a rule. Tests fail for each part that is still to write, until it is written.

const created = createRule(ROOT, process.argv[2]);
if (typeof created === 'string') {
  process.stderr.write(`${created}\n`);
  process.exit(1);
}
const list = (paths: readonly string[]) => paths.map((path) => `  ${path}`);
process.stdout.write(
  `${[
    'Written:',
    ...list(created.written),
    'Changed:',
    ...list(created.changed),
    'Write what is left in them, until npm run check is green. CONTRIBUTING.md says how.',
  ].join('\n')}\n`,
);
