import type { Books, InputOf, OwnPageCalls } from '../../messages/protocol';
import type { Said } from './said';

/** A call that changes the books or the settings. It answers with the changed books. */
export type Change = {
  [Name in keyof OwnPageCalls]: OwnPageCalls[Name]['output'] extends Books ? Name : never;
}[Exclude<keyof OwnPageCalls, 'books.read'>];

/** How a view asks for a change. The answer says in a plain sentence what went wrong. The new books arrive as props. */
export type Write = <Name extends Change>(name: Name, input: InputOf<Name>) => Promise<Said<unknown>>;
