import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages';

const FOLDER = join(import.meta.dirname, '../../public/_locales');
/** The most that the stores take of a description. */
const LONGEST = 132;

type Messages = Readonly<Record<string, { readonly message: string }>>;

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));
}

it('the manifest is said in every language that the extension speaks, and in no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the manifest in %s', (language) => {
  it('has a name and a description that a store takes', () => {
    const messages = messagesOf(language);
    expect(Object.keys(messages)).toEqual(['name', 'description']);
    expect(messages.description?.message.length).toBeLessThanOrEqual(LONGEST);
  });
});
