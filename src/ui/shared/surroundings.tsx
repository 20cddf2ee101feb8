import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EpochMs } from '../../core/days/calendarDay';
import type { Speech } from '../../words/speech';
import type { Write } from './change';

/** What any view of a page may need. */
interface Surroundings {
  /** The words of the reader's language. */
  readonly speech: Speech;
  /** Asks for a change of the books or the settings. */
  readonly write: Write;
  /** The moment from which ages and ends are counted. */
  readonly now: EpochMs;
  /** Says the result of a change in this part of the page; null removes it. */
  readonly said: (says: string | null) => void;
}

const Context = createContext<Partial<Surroundings>>({});

interface Props extends Partial<Surroundings> {
  readonly children: ComponentChildren;
}

/** Gives views what they may need. Anything that is not given here stays the same as outside. */
export function Around({ children, ...given }: Props) {
  const outside = useContext(Context);
  return <Context.Provider value={{ ...outside, ...given }}>{children}</Context.Provider>;
}

function useSurrounding<Name extends keyof Surroundings>(name: Name): Surroundings[Name] {
  const found = useContext(Context)[name];
  if (found === undefined) throw new Error(`no ${name} around this view`);
  return found;
}

export const useSpeech = (): Speech => useSurrounding('speech');
export const useWrite = (): Write => useSurrounding('write');
export const useNow = (): EpochMs => useSurrounding('now');
export const useSaid = (): Surroundings['said'] => useSurrounding('said');
