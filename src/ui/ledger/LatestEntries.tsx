import { useState } from 'preact/hooks';
import { balanceOf } from '../../core/ledger/counted';
import type { Books } from '../../messages/protocol';
import { entryLines } from '../entries/entryLines';
import { bookName } from '../forms/bookNames';
import { ResultLine } from '../forms/ResultLine';
import { Around } from '../shared/surroundings';
import { EntryTable } from './EntryTable';

/** A shorter history is read at once. If a part of it were shown first, the page would flicker. */
const LONG = 2000;

interface Props {
  readonly books: Books;
}

/** Shows the latest entries of each book while a long history is being read. */
export function LatestEntries({ books }: Props) {
  const [says, setSays] = useState<string | null>(null);
  if (books.count.entries < LONG) return null;
  const undone = new Set(books.undone);
  const byBook = [...Map.groupBy(books.entries, (entry) => bookName(entry.book))];
  return (
    <Around said={setSays}>
      <ResultLine says={says} />
      {byBook.map(([name, entries]) => {
        return (
          <section key={name} class="section" aria-label={name}>
            <EntryTable
              name={name}
              latest={balanceOf(entries)?.amount ?? null}
              lines={entryLines(entries, undone)}
              reserves={books.reserves}
            />
          </section>
        );
      })}
    </Around>
  );
}
