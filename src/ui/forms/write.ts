import type { Answer, InputOf, OwnPageCalls } from '../../messages/protocol';

/** A call that changes the books or the settings. */
export type Change = Exclude<keyof OwnPageCalls, 'books.read'>;

/** How a view asks for a change. The answer says in a plain sentence what went wrong; the new books arrive as props. */
export type Write = <Name extends Change>(name: Name, input: InputOf<Name>) => Promise<Answer<unknown>>;
