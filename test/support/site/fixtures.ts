import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ActivityRow, CreditsPageRow } from '../../../src/core/page/pageReading';
import { FIXTURES_FOLDER } from '../places';
import { pageFrom } from './pageFrom';

/** A hand-written page, and what a person reads on it. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly url: URL;
  readonly kind: string;
  /** Facts in short form: see `inShort`. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The facts that depend on weaker signals than usual. */
  readonly likely?: readonly string[];
  /** The words at the places that "show me where" must find; null where there is none. */
  readonly find?: Readonly<Record<string, string | null>>;
}

/** All pages of the folder. Beside each page is a file with its truth under the same name. */
export const FIXTURES: readonly Fixture[] = readdirSync(FIXTURES_FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = basename(file, '.html');
    const truth = JSON.parse(readFileSync(join(FIXTURES_FOLDER, `${name}.json`), 'utf8'));
    return { ...truth, name, html: readFileSync(join(FIXTURES_FOLDER, file), 'utf8'), url: new URL(truth.url) };
  });

export function documentOf({ html }: Fixture): Document {
  return pageFrom(html);
}

function activityInShort({ day, kind, amount, closing, digital }: ActivityRow): unknown[] {
  return [day, kind, amount.minor, closing?.minor ?? null, ...(digital === undefined ? [] : [digital])];
}

function creditInShort({ amount, ends, scope }: CreditsPageRow): unknown[] {
  return [amount.minor, ends, scope];
}

/** An amount becomes its minor units, and an activity row becomes a list. Everything else stays as it is. */
function valueInShort(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row) => ('ends' in row ? creditInShort(row) : activityInShort(row)));
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('minor' in value) return value.minor;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, valueInShort(part)]));
}

/** A fact in short form: the value that was read, `absent`, or `unreadable:<why>`. */
function inShort(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null || !('state' in fact)) return fact;
  if (fact.state === 'read' && 'value' in fact) return valueInShort(fact.value);
  return 'why' in fact ? `${fact.state}:${fact.why}` : fact.state;
}

/**
 * The facts that a fixture must name. It may leave out quiet facts (absent, or no). It may also leave out the hash of
 * the purchase, because every checkout address has one.
 */
export function factsToName(facts: object, { facts: truth }: Fixture): Record<string, unknown> {
  const quiet = (name: string, fact: unknown) => fact === 'absent' || fact === false || name === 'purchase';
  return Object.fromEntries(
    Object.entries(factsInShort(facts)).filter(([name, fact]) => name in truth || !quiet(name, fact)),
  );
}

export function factsInShort(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inShort(fact)]));
}
