import type { Credit } from '../../core/credits/credit';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import { formatMoney } from '../../words/formatMoney';
import { AddableList } from '../forms/AddableList';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import { CreditForm } from './CreditForm';
import { CreditList } from './CreditList';
import { CreditPlan } from './CreditPlan';
import type { OrderInFront } from './CreditUseForm';

interface Props {
  readonly books: Books;
  readonly shop: MarketplaceId;
  /** The order whose own page is in the active tab, or null. */
  readonly order: OrderInFront | null;
}

/** Shows the promotional credits, and the form that adds one. */
export function Credits({ books, shop, order }: Props) {
  const { words, own } = useSpeech();
  const { credits, purses, ended } = books;
  return (
    <section class="section" aria-labelledby="credits">
      <AddableList
        heading={<h2 id="credits">{own.credit.title}</h2>}
        add={own.credit.add}
        form={(close) => <CreditForm shop={shop} credits={credits} purses={purses} close={close} />}
      >
        {(gone) =>
          credits.length === 0 ? (
            <p class="quiet">{own.credit.none}</p>
          ) : (
            <KnownCredits books={books} order={order} gone={gone} />
          )
        }
      </AddableList>
      {ended.thisYear.length > 0 && (
        <p class="quiet" data-ended-this-year>
          {own.endedCredit.thisYear(ended.thisYear.map((sum) => formatMoney(sum, words.locale)).join(', '))}
        </p>
      )}
    </section>
  );
}

interface KnownProps extends Pick<Props, 'books' | 'order'> {
  readonly gone: (says: string) => void;
}

function KnownCredits({ books, order, gone }: KnownProps) {
  const { own } = useSpeech();
  const write = useWrite();
  const said = useSaid();

  async function remove(credit: Credit): Promise<void> {
    const answer = await write('credit.remove', { credit: credit.id });
    if (answer.ok) gone(own.credit.removed);
    else said(answer.error);
  }

  return (
    <>
      <CreditPlan credits={books.credits} />
      <CreditList books={books} order={order} remove={(credit) => void remove(credit)} />
    </>
  );
}
