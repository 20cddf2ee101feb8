import type { Books, InputOf, OwnPageCalls } from '../../messages/protocol';
import type { Said } from './said';

/** A call that changes the books or the settings: it answers with the books after it. */
export type Change = {
  [Name in keyof OwnPageCalls]: OwnPageCalls[Name]['output'] extends Books ? Name : never;
}[Exclude<keyof OwnPageCalls, 'books.read'>];

/** How a view asks for a change. The answer says in a plain sentence what went wrong; the new books arrive as props. */
export type Write = <Name extends Change>(name: Name, input: InputOf<Name>) => Promise<Said<unknown>>;
