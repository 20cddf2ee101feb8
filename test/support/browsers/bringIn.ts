import type { ImportLook, ImportWay, InputOf, OutputOf } from '../../../src/messages/protocol';

/** A thing that can call the background of a browser. */
interface Caller {
  call<Name extends 'import.look' | 'books.import'>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
}

/** Checks the text of an export file and imports it. */
export async function bringIn(books: Caller, text: string, way: ImportWay): Promise<void> {
  const look: ImportLook = await books.call('import.look', { text, way });
  if (look.state !== 'fits') throw new Error('This file was expected to fit.');
  await books.call('books.import', { file: look.file, way });
}
