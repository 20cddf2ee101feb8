import { useId, useRef, useState } from 'preact/hooks';
import type { EpochMs } from '../../core/days/calendarDay';
import type { BooksCount } from '../../core/transfer/exportDocument';
import { LONGEST_IMPORT } from '../../core/transfer/readImport';
import type { ImportLook, ImportWay } from '../../messages/protocol';
import { formatAge } from '../../words/formatDays';
import { sayWhy } from '../../words/sayWhy';
import type { Speech } from '../../words/speech';
import { Choice } from '../forms/Choice';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import type { Call, Said } from '../forms/said';

interface Props {
  readonly speech: Speech;
  readonly call: Call;
  readonly write: Write;
  readonly now: EpochMs;
}

/** A character takes a byte or more, so a file within this is read whole; of a larger one nothing is, nor sent. */
const MOST_BYTES = LONGEST_IMPORT;

/** Brings a backup in, after showing what that would change. */
export function BringIn({ speech, call, write, now }: Props) {
  const { bring } = speech.ledger;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [way, setWay] = useState<ImportWay>('merge');
  const [look, setLook] = useState<ImportLook | null>(null);
  const [says, setSays] = useState<string | null>(null);
  const isPart = look?.state === 'fits' && look.extent === 'chosen';

  async function lookAt(read: string, chosen: ImportWay): Promise<void> {
    show(await call('import.look', { text: read, way: chosen }));
  }

  function show(answer: Said<ImportLook>): void {
    setLook(answer.ok ? answer.value : null);
    if (!answer.ok) setSays(answer.error);
  }

  /** Asks about the file that the background holds. Where it was stopped meanwhile, it is given the text once more. */
  async function askOf<T>(file: string, read: string, ask: (file: string) => Promise<Said<T>>): Promise<Said<T>> {
    const answer = await ask(file);
    if (answer.ok || answer.code !== 'file-let-go') return answer;
    const again = await call('import.look', { text: read, way });
    return again.ok && again.value.state === 'fits' ? ask(again.value.file) : answer;
  }

  async function lookAgain(file: string, read: string, chosen: ImportWay): Promise<void> {
    setWay(chosen);
    show(await askOf(file, read, (name) => call('import.look', { file: name, way: chosen })));
  }

  /** Forgets the file, so that choosing the same one again is news to the browser: it may have been mended meanwhile. */
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

  async function bringIn(file: string, read: string): Promise<void> {
    const chosen = isPart ? 'merge' : way;
    const answer = await askOf(file, read, (name) => write('books.import', { file: name, way: chosen }));
    drop(answer.ok ? bring.done : answer.error);
  }

  return (
    <div class="subsection">
      <h3>{bring.title}</h3>
      <div class="field">
        <label for={id}>{bring.file}</label>
        <input
          id={id}
          ref={field}
          type="file"
          accept=".json,application/json"
          onClick={forget}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      {look?.state === 'faulty' && (
        <div role="alert">
          <p class="field-error">{bring.faulty}</p>
          <ul class="faults">
            {look.faults.map(({ where, why }) => (
              <li key={`${where} ${why.code}`}>
                <code>{where === '' ? bring.wholeFile : where}</code> {sayWhy(why, speech)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {look?.state === 'fits' && text !== null && (
        <div class="preview-import">
          <p>{bring.written(formatAge(look.exportedAt, now, speech.words.locale))}</p>
          {isPart ? (
            <p>{bring.onlyAdds}</p>
          ) : (
            <Choice
              legend={bring.way}
              layout="row"
              options={(['merge', 'replace'] as const).map((value) => ({ value, label: bring.ways[value] }))}
              value={way}
              choose={(chosen) => void lookAgain(look.file, text, chosen)}
            />
          )}
          <ChangeTable speech={speech} look={look} />
          <p class="quiet">{isPart || way === 'merge' ? bring.differsKept : bring.loses}</p>
          <div class="row-actions">
            <button type="button" class="button button-main" onClick={() => void bringIn(look.file, text)}>
              {bring.go}
            </button>
            <button type="button" class="button" onClick={() => drop(null)}>
              {bring.cancel}
            </button>
          </div>
        </div>
      )}
      <ResultLine says={says} />
    </div>
  );
}

const ROWS: readonly (keyof BooksCount)[] = ['purses', 'entries', 'credits', 'reserves', 'smallChange'];

function ChangeTable({ speech, look }: { speech: Speech; look: Extract<ImportLook, { state: 'fits' }> }) {
  const { bring } = speech.ledger;
  const { added, same, differs } = look.change;
  // Few have small change: it is named where the file or the books hold some.
  const hasSmall = added.smallChange + same.smallChange + differs.smallChange + look.after.smallChange > 0;
  return (
    <table class="figures">
      <thead>
        <tr>
          {[bring.rows, bring.added, bring.same, bring.differs, bring.after].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.filter((row) => hasSmall || row !== 'smallChange').map((row) => (
          <tr key={row}>
            <th scope="row">{bring.row[row]}</th>
            <td>{added[row]}</td>
            <td>{same[row]}</td>
            <td>{differs[row]}</td>
            <td>{look.after[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
