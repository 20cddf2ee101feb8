import type { PageReading } from '../../../src/core/page/pageReading';
import { readPage } from '../../../src/site/readPage';
import { chooseKnown } from '../../../src/site/report/knownPlaces';
import { factsInShort } from '../../support/site/fixtures';
import { readReport } from './readReport';

/** A fixture before a person has checked it. */
export interface Draft {
  /** The name of its two files, without their endings. */
  readonly name: string;
  readonly html: string;
  readonly json: string;
  /** Sentences about what a person must check. */
  readonly remarks: readonly string[];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const factsOf = (reading: PageReading | undefined) => factsInShort(reading?.facts ?? {});

/** Leaves out everything that no locator is about, unless a fact would be lost with it. */
function shorten(document: Document, url: URL): void {
  const whole = document.body.innerHTML;
  const before = JSON.stringify(factsOf(readPage(document, url)?.reading));
  const known = new Set(chooseKnown(document));
  for (const element of document.body.querySelectorAll('*')) {
    if (!known.has(element) && ![...element.querySelectorAll('*')].some((inner) => known.has(inner))) element.remove();
  }
  if (JSON.stringify(factsOf(readPage(document, url)?.reading)) !== before) document.body.innerHTML = whole;
}

/**
 * Drafts a fixture from a page report, with the facts as the readers see them now.
 *
 * @param name a name that differs from other pages of its kind: lower case, digits and hyphens.
 * @param parse makes a document from HTML without running anything in it.
 * @returns a plain sentence where this is not possible.
 */
export function draftFixture(report: string, name: string, parse: (html: string) => Document): Draft | string {
  if (!NAME.test(name)) return `"${name}" is no name for a fixture: use small letters, digits and dashes.`;
  const page = readReport(report, parse);
  if (typeof page === 'string') return page;
  shorten(page.document, page.url);
  const reading = readPage(page.document, page.url)?.reading;
  if (!reading) return 'The report names no address of a marketplace.';
  const facts = factsOf(reading);
  const unread = Object.entries(facts).flatMap(([fact, said]) =>
    typeof said === 'string' && said.startsWith('unreadable') ? [fact] : [],
  );
  return {
    name: `${reading.kind}-${name}`,
    html: `<!doctype html>\n${page.document.documentElement.outerHTML}\n`,
    json: `${JSON.stringify({ url: page.url.href, kind: reading.kind, facts }, null, 2)}\n`,
    remarks: [
      `On the page itself: ${page.told}.`,
      ...(reading.kind === page.kind ? [] : [`The page was told to be ${page.kind}; here it is ${reading.kind}.`]),
      ...(page.cut ? ['The report was cut for want of room: what is missing here may be on the page.'] : []),
      'All amounts and days are made up. Write in such as show what was wrong.',
      unread.length > 0
        ? `Not read: ${unread.join(', ')}. Say in the .json what a person would read there.`
        : 'Everything is read. Check each fact of the .json against what a person would read.',
      'Then mend the locator, say where it was seen, and run the tests.',
    ],
  };
}
