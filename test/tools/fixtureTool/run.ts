import { join, relative, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { runnerImport } from 'vite';
import { FIXTURES_FOLDER, ROOT } from '../../support/places.ts';
import { keepDraft, openReport, suggestedName } from './files.ts';

// npm run fixture -- report.html [name]: makes a fixture to be checked of a page report that somebody has sent.

/** Ends with one plain sentence, and nothing was written. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [file, wanted] = process.argv.slice(2);
// npm runs scripts at the top of the repository; paths are meant from where it was called.
const path = file === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), file);
const report = openReport(path);
if (typeof report === 'string') refuse(report);

// Node does not resolve imports without endings, which the sources have.
const { module } = await runnerImport<typeof import('./draft.ts')>(join(import.meta.dirname, 'draft.ts'), {
  configFile: false,
  logLevel: 'error',
});
const parser = new new Window({ settings: { disableJavaScriptEvaluation: true } }).DOMParser();
const parse = (html: string) =>
  parser.parseFromString(html.replace(/<(\/?)iframe\b/gi, '<$1x-iframe'), 'text/html') as unknown as Document;

const draft = module.draftFixture(report.text, wanted ?? suggestedName(path ?? ''), parse);
if (typeof draft === 'string') refuse(draft);
const kept = keepDraft(draft, FIXTURES_FOLDER);
if (typeof kept === 'string') refuse(kept);

const written = kept.written.map((one) => relative(ROOT, one));
process.stdout.write(`${[`Written: ${written.join(' and ')}`, ...draft.remarks].join('\n')}\n`);
process.exit(0);
