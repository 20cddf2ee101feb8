import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPTURED, CAPTURES, truthOf } from '../../support/site/captured';
import { FIXTURES, type Fixture } from '../../support/site/fixtures';
import { type Expectation, expectation } from './expectation';

/** A page to change, and what is true of it. */
export interface Subject {
  readonly name: string;
  readonly from: 'fixture' | 'capture';
  readonly html: string;
  readonly url: URL;
  readonly expected: Expectation;
}

/** This page without its last two rows is a different complete page, on which a person reads a different total. */
const TWO_IN_ONE = 'review-older-table-two-totals';

/**
 * What each of several places says by itself, where the places contradict each other. If all but one are gone, that one
 * is true.
 */
interface Doubted {
  readonly doubted?: Expectation['more'];
}

/** Every hand-written page except one, and every saved page on this machine. */
export function subjects(): Subject[] {
  const pages: readonly (Fixture & Doubted)[] = FIXTURES.filter(({ name }) => name !== TWO_IN_ONE);
  const written = pages.map(({ name, html, url, kind, facts, doubted }) => ({
    name,
    from: 'fixture' as const,
    html,
    url,
    expected: expectation(kind, facts, doubted),
  }));
  const saved = CAPTURED.filter(({ file }) => existsSync(join(CAPTURES, file))).map((capture) => {
    const { kind, facts } = truthOf(capture);
    return {
      name: capture.file.replace(/\.html$/, ''),
      from: 'capture' as const,
      html: readFileSync(join(CAPTURES, capture.file), 'utf8'),
      url: new URL(capture.url),
      expected: expectation(kind, facts),
    };
  });
  return [...written, ...saved];
}
