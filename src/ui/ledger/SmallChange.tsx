import type { Books } from '../../messages/protocol';
import { useSpeech } from '../shared/surroundings';
import { CardLeftovers } from './CardLeftovers';
import { KindlePoints } from './KindlePoints';

interface Props {
  readonly books: Books;
}

/** Points and leftovers beside the balance, folded. It is shown only to shoppers who have something at amazon.com. */
export function SmallChange({ books }: Props) {
  const { purses, count, smallChange } = books;
  const { title, intro } = useSpeech().ledger.smallChange;
  if (count.smallChange === 0 && !purses.some(({ book }) => book.marketplace === 'US')) return null;
  return (
    <section class="section" aria-labelledby="small-change">
      <details class="small-change">
        <summary>
          <h2 id="small-change">{title}</h2>
        </summary>
        <p class="quiet">{intro}</p>
        <KindlePoints points={smallChange.points} />
        <CardLeftovers leftovers={smallChange.leftovers} />
      </details>
    </section>
  );
}
