import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { UndoIcon } from '../shared/icons';
import type { EntryLine } from './entryLines';

interface Props {
  readonly speech: Speech;
  readonly line: EntryLine;
  /** What the entry was, in a few words. */
  readonly title: string;
  readonly write: Write;
  /** Saying what came of it. */
  readonly said: (says: string) => void;
}

/** Takes an entry out of the count, or puts it back: the undo of an undo. */
export function UndoButton({ speech, line, title, write, said }: Props) {
  const { entry: own } = speech.own;
  const out = line.undoneBy !== null;
  return (
    <button
      type="button"
      class="button button-plain undo"
      aria-label={out ? own.restoreThis(title) : own.undoThis(title)}
      onClick={async () => {
        const answer = await write('entry.undo', { entry: line.undoneBy ?? line.entry.id });
        said(answer.ok ? (out ? own.restoreDone : own.undoDone) : answer.error);
      }}
    >
      <span class={out ? 'undo-mark undo-mark-turned' : 'undo-mark'}>
        <UndoIcon size={16} />
      </span>
      <span class="undo-words">{out ? own.restore : own.undo}</span>
    </button>
  );
}
