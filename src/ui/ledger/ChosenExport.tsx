import { useState } from 'preact/hooks';
import type { Book } from '../../core/ledger/book';
import type { Books } from '../../messages/protocol';
import { bookKey, bookName } from '../forms/bookNames';
import { CheckRow } from '../forms/CheckRow';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly books: Books;
  readonly save: (chosen: readonly Book[]) => void;
}

/** Every book that holds something, by its name. */
function booksHeld({ purses, credits, reserves }: Books): readonly Book[] {
  const held = [...purses, ...credits, ...reserves.map(({ reserve }) => reserve)].map(({ book }) => book);
  const byKey = new Map(held.map((book) => [bookKey(book), book]));
  return [...byKey.values()].sort((a, b) => (bookName(a) < bookName(b) ? -1 : 1));
}

/**
 * A backup of chosen books, for example for a person who keeps one of them. Nothing is shown if there is only one book.
 */
export function ChosenExport({ books, save }: Props) {
  const { chosen: words } = useSpeech().ledger;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = booksHeld(books);
  if (all.length < 2) return null;
  const picked = all.filter((book) => chosen.has(bookKey(book)));
  return (
    <details class="chosen-export">
      <summary>{words.title}</summary>
      <fieldset class="choice">
        <legend>{words.which}</legend>
        {all.map((book) => (
          <CheckRow
            key={bookKey(book)}
            label={bookName(book)}
            on={chosen.has(bookKey(book))}
            turn={(on) => {
              const after = new Set(chosen);
              if (on) after.add(bookKey(book));
              else after.delete(bookKey(book));
              setChosen(after);
            }}
          />
        ))}
      </fieldset>
      <p class="quiet">{words.holds}</p>
      <div class="row-actions">
        <button type="button" class="button" disabled={picked.length === 0} onClick={() => save(picked)}>
          {words.save}
        </button>
      </div>
    </details>
  );
}
