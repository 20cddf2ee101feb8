import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { CardLeftovers } from './CardLeftovers';
import { KindlePoints } from './KindlePoints';

interface Props {
  readonly speech: Speech;
  readonly books: Books;
  readonly write: Write;
}

/** Points and leftovers beside the balance, folded away; only for those who have something at amazon.com. */
export function SmallChange({ speech, books, write }: Props) {
  const { purses, count, smallChange, now } = books;
  const { title, intro } = speech.ledger.smallChange;
  if (count.smallChange === 0 && !purses.some(({ book }) => book.marketplace === 'US')) return null;
  return (
    <section class="section" aria-labelledby="small-change">
      <details class="small-change">
        <summary>
          <h2 id="small-change">{title}</h2>
        </summary>
        <p class="quiet">{intro}</p>
        <KindlePoints speech={speech} points={smallChange.points} now={now} write={write} />
        <CardLeftovers speech={speech} leftovers={smallChange.leftovers} write={write} />
      </details>
    </section>
  );
}
