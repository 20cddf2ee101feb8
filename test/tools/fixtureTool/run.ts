import { join, relative, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { runnerImport } from 'vite';
import { FIXTURES_FOLDER, ROOT } from '../../support/places.ts';
import { keepDraft, openReport, suggestedName } from './files.ts';

// npm run fixture -- report.html [name]: makes a fixture from a page report. A person must check the fixture.

/** Ends with one plain sentence. Nothing was written. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [file, wanted] = process.argv.slice(2);
// npm runs scripts in the top folder of the repository. A relative path begins where the user called npm.
const path = file === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), file);
const report = openReport(path);
if (typeof report === 'string') refuse(report);

// The sources import files without their endings, and Node can't resolve such imports.
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
