import { useState } from 'preact/hooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import { formatMoneyIn } from '../../words/formatMoney';
import { bookKey, bookName } from '../forms/bookNames';
import { ResultLine } from '../forms/ResultLine';
import { QuestionIcon } from '../shared/icons';
import { Around, useSpeech } from '../shared/surroundings';
import { AccountAsk } from './AccountAsk';
import { AddPurse } from './AddPurse';
import { draftPurse } from './draftPurse';
import { PurseCard } from './PurseCard';

interface Props {
  readonly books: Books;
  /** The shop of the active tab, whose purse comes first; null where the tab shows no shop. */
  readonly here: MarketplaceId | null;
  /** What another view just did to the only purse, or null. */
  readonly done: string | null;
}

/** Shows all purses. The first one is shown in full. Each of the others shows its amount and opens at a press. */
export function Purses({ books, here, done }: Props) {
  const { own, words } = useSpeech();
  const { purses, questions, settings } = books;
  const [told, setTold] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<readonly MarketplaceId[]>([]);
  const kept = new Set(purses.map(({ book }) => book.marketplace));
  const shown = [...purses, ...drafts.filter((id) => !kept.has(id)).map(draftPurse)].sort(
    (a, b) => Number(b.book.marketplace === here) - Number(a.book.marketplace === here),
  );
  const only = shown.length === 1 ? shown[0] : undefined;

  return (
    <section class="section" aria-labelledby="purses">
      <div class="section-head">
        <h2 id="purses">{own.purse.title}</h2>
        {only && <p class="section-aside">{bookName(only.book)}</p>}
      </div>
      <Around said={setTold}>
        {questions.map((question) => (
          <AccountAsk key={question.visit} question={question} />
        ))}
      </Around>
      <ResultLine says={told} />
      {/* The first purse keeps its elements when a second one is added, so that a half-typed form in it stays. */}
      <div class="purses">
        {shown.map((purse, index) => (
          <details
            key={bookKey(purse.book)}
            class="purse"
            open={index === 0 || drafts.includes(purse.book.marketplace)}
          >
            <summary hidden={only !== undefined}>
              <span class="purse-host">{bookName(purse.book)}</span>
              {books.drifts.some((drift) => bookKey(drift.book) === bookKey(purse.book)) && (
                <span class="purse-asks">
                  <QuestionIcon />
                  <span class="unseen">{words.rule['balance-drift'].name}</span>
                </span>
              )}
              <span class="purse-sum">
                {purse.balance === null
                  ? own.purse.unknown
                  : formatMoneyIn(purse.balance.amount, purse.book.marketplace)}
              </span>
            </summary>
            <PurseCard
              purse={purse}
              held={books}
              labels={shown.flatMap(({ book }) =>
                book.marketplace === purse.book.marketplace && book.account !== undefined ? [book.account] : [],
              )}
              staleAfterDays={settings.staleAfterDays}
              opened={drafts.includes(purse.book.marketplace) ? 'set' : null}
              done={only ? done : null}
            />
          </details>
        ))}
      </div>
      <AddPurse taken={shown.map(({ book }) => book.marketplace)} add={(id) => setDrafts([...drafts, id])} />
    </section>
  );
}
