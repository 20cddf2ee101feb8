import { UndoIcon } from '../shared/icons';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import type { EntryLine } from './entryLines';

interface Props {
  readonly line: EntryLine;
  /** What the entry was, in a few words. */
  readonly title: string;
}

/** A button that undoes an entry. For an undone entry, the button undoes the undo. */
export function UndoButton({ line, title }: Props) {
  const write = useWrite();
  const said = useSaid();
  const { entry: own } = useSpeech().own;
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
