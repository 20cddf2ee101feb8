import { ROOT } from './support/places.ts';
import { programOf, run } from './tools/package/programs.ts';

// What a developer waits for while working: format, lint, types, and the unit tests with few draws each.

const STAGES: readonly (readonly string[])[] = [
  [programOf('wxt'), 'prepare'],
  [programOf('@biomejs/biome', 'biome'), 'check', '.'],
  [programOf('typescript', 'tsc'), '--noEmit'],
  [programOf('vitest'), 'run', '--project', 'unit', '--reporter=dot', '--isolate=false'],
];

process.chdir(ROOT);
process.exitCode = STAGES.every(([program = '', ...args]) => run(program, args, { DRAWS: 'few' })) ? 0 : 1;
