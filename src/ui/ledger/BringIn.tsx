import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_IMPORT } from '../../core/transfer/readImport';
import type { ImportLook, ImportWay } from '../../messages/protocol';
import { ResultLine } from '../forms/ResultLine';
import type { Call, Said } from '../shared/said';
import { useSpeech, useWrite } from '../shared/surroundings';
import { askOf } from './heldFile';
import { ImportFaults, ImportPreview, isPart } from './ImportPreview';

interface Props {
  readonly call: Call;
}

/**
 * In bytes. Each character takes a byte or more, so a file of this size is never too long. A larger file is neither
 * read nor sent.
 */
const MOST_BYTES = LONGEST_IMPORT;

/** Imports a backup. It first shows what the import would change. */
export function BringIn({ call }: Props) {
  const write = useWrite();
  const { bring } = useSpeech().ledger;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [way, setWay] = useState<ImportWay>('merge');
  const [look, setLook] = useState<ImportLook | null>(null);
  const [says, setSays] = useState<string | null>(null);

  async function lookAt(read: string, chosen: ImportWay): Promise<void> {
    show(await call('import.look', { text: read, way: chosen }));
  }

  function show(answer: Said<ImportLook>): void {
    setLook(answer.ok ? answer.value : null);
    if (!answer.ok) setSays(answer.error);
  }

  async function lookAgain(file: string, read: string, chosen: ImportWay): Promise<void> {
    setWay(chosen);
    show(await askOf(call, { file, text: read, way }, (name) => call('import.look', { file: name, way: chosen })));
  }

  /**
   * Forgets the file. If the same file is chosen again, the browser then reports it, because it may have been corrected
   * in the meantime.
   */
  function forget(): void {
    setText(null);
    setLook(null);
    setSays(null);
    if (field.current) field.current.value = '';
  }

  function drop(after: string | null): void {
    forget();
    setSays(after);
    field.current?.focus();
  }

  async function choose(file: File | undefined): Promise<void> {
    setLook(null);
    setSays(null);
    if (!file) return;
    if (file.size > MOST_BYTES) return drop(bring.tooLarge);
    try {
      const read = await file.text();
      setText(read);
      await lookAt(read, way);
    } catch {
      drop(bring.unreadable);
    }
  }

  async function bringIn(chosen: ImportWay, file: string, read: string): Promise<void> {
    const answer = await askOf(call, { file, text: read, way }, (name) =>
      write('books.import', { file: name, way: chosen }),
    );
    drop(answer.ok ? bring.done : answer.error);
  }

  return (
    <div class="subsection">
      <h3>{bring.title}</h3>
      <FileField field={field} forget={forget} choose={(file) => void choose(file)} />
      {look?.state === 'faulty' && <ImportFaults faults={look.faults} />}
      {look?.state === 'fits' && text !== null && (
        <ImportPreview
          look={look}
          way={way}
          choose={(chosen) => void lookAgain(look.file, text, chosen)}
          bringIn={() => void bringIn(isPart(look) ? 'merge' : way, look.file, text)}
          cancel={() => drop(null)}
        />
      )}
      <ResultLine says={says} />
    </div>
  );
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly forget: () => void;
  readonly choose: (file: File | undefined) => void;
}

function FileField({ field, forget, choose }: FieldProps) {
  const { bring } = useSpeech().ledger;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{bring.file}</label>
      <input
        id={id}
        ref={field}
        type="file"
        accept=".json,application/json"
        onClick={forget}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
