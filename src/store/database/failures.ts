/** What a store function gives back: a value, or a plain sentence that can be shown as it is. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Thrown inside a transaction to undo it and to say why, in a sentence for the shopper. */
export class Refusal extends Error {}

/** What the browser's storage errors mean to a person. Names: Indexed Database API 3.0 and the DOM standard. */
const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'There is no room left on this device, so this was not kept. Earlier entries are still there.',
  VersionError: 'The books were written by a newer Balance First. Update it to open them; nothing was changed.',
  ConstraintError: 'This was kept before, so it was not written again.',
};

const OTHERWISE = 'The books could not be opened on this device. Nothing in them was changed.';

/** The sentence for an error of the storage. */
export function failureSentence(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const name = error instanceof Error ? error.name : '';
  return Object.hasOwn(SENTENCES, name) ? (SENTENCES[name] ?? OTHERWISE) : OTHERWISE;
}
