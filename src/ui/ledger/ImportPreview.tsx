import type { BooksCount } from '../../core/transfer/exportDocument';
import type { ImportLook, ImportWay } from '../../messages/protocol';
import { formatAge } from '../../words/formatDays';
import { sayWhy } from '../../words/sayWhy';
import { Choice } from '../forms/Choice';
import { useNow, useSpeech } from '../shared/surroundings';

type Fitting = Extract<ImportLook, { state: 'fits' }>;

/** Whether a file holds only some books. Such a file can only be added to the books that are there. */
export function isPart({ extent }: Fitting): boolean {
  return extent === 'chosen';
}

interface FaultsProps {
  readonly faults: Extract<ImportLook, { state: 'faulty' }>['faults'];
}

/** Why a file can't be imported, and where in the file the fault is. */
export function ImportFaults({ faults }: FaultsProps) {
  const speech = useSpeech();
  const { bring } = speech.ledger;
  return (
    <div role="alert">
      <p class="field-error">{bring.faulty}</p>
      <ul class="faults">
        {faults.map(({ where, why }) => (
          <li key={`${where} ${why.code}`}>
            <code>{where === '' ? bring.wholeFile : where}</code> {sayWhy(why, speech)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly look: Fitting;
  readonly way: ImportWay;
  readonly choose: (way: ImportWay) => void;
  readonly bringIn: () => void;
  readonly cancel: () => void;
}

/** What a file would change, and the choice between adding it and replacing everything by it. */
export function ImportPreview({ look, way, choose, bringIn, cancel }: Props) {
  const { ledger, words } = useSpeech();
  const now = useNow();
  const { bring } = ledger;
  return (
    <div class="preview-import">
      <p>{bring.written(formatAge(look.exportedAt, now, words.locale))}</p>
      {isPart(look) ? (
        <p>{bring.onlyAdds}</p>
      ) : (
        <Choice
          legend={bring.way}
          layout="row"
          options={(['merge', 'replace'] as const).map((value) => ({ value, label: bring.ways[value] }))}
          value={way}
          choose={choose}
        />
      )}
      <ChangeTable look={look} />
      <p class="quiet">{isPart(look) || way === 'merge' ? bring.differsKept : bring.loses}</p>
      <div class="row-actions">
        <button type="button" class="button button-main" onClick={bringIn}>
          {bring.go}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {bring.cancel}
        </button>
      </div>
    </div>
  );
}

const ROWS: readonly (keyof BooksCount)[] = ['purses', 'entries', 'credits', 'reserves', 'smallChange'];
function ChangeTable({ look }: { readonly look: Fitting }) {
  const { bring } = useSpeech().ledger;
  const { added, same, differs } = look.change;
  // Few shoppers have small change, so it is named only if the file or the books have some.
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
