import { useState } from 'preact/hooks';
import { balanceOf } from '../../core/ledger/counted';
import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import { entryLines } from '../entries/entryLines';
import { bookName } from '../forms/bookNames';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import { EntryTable } from './EntryTable';

/** The whole of a shorter history is there in a moment: to show a part of it before would only flicker. */
const LONG = 2000;

interface Props {
  readonly speech: Speech;
  readonly books: Books;
  readonly write: Write;
}

/** While a long history is being read: what was written last in each book. */
export function LatestEntries({ speech, books, write }: Props) {
  const [says, setSays] = useState<string | null>(null);
  if (books.count.entries < LONG) return null;
  const undone = new Set(books.undone);
  const byBook = [...Map.groupBy(books.entries, (entry) => bookName(entry.book))];
  return (
    <>
      <ResultLine says={says} />
      {byBook.map(([name, entries]) => {
        return (
          <section key={name} class="section" aria-label={name}>
            <EntryTable
              speech={speech}
              name={name}
              latest={balanceOf(entries)?.amount ?? null}
              lines={entryLines(entries, undone)}
              reserves={books.reserves}
              now={books.now}
              write={write}
              said={setSays}
            />
          </section>
        );
      })}
    </>
  );
}
