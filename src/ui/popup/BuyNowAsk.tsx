import { useState } from 'preact/hooks';
import type { Advice } from '../../core/advice/advice';
import { mayBeOther } from '../../core/advice/here/balanceHere';
import { bookOf } from '../../core/ledger/book';
import { BUY_NOW_TAKES, type BuyNowTakes } from '../../core/ledger/purse';
import type { OrderControl, PageReading } from '../../core/page/pageReading';
import { ResultLine } from '../forms/ResultLine';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly reading: PageReading;
  readonly advice: readonly Advice[];
  /** The account whose book is used to judge the page; absent for the first account. */
  readonly account: string | undefined;
}

/** The controls of Buy Now. Those for digital goods are left out, because digital goods may have their own setting. */
const BY_BUY_NOW: ReadonlySet<OrderControl | null> = new Set(['buy-now', 'turbo-order', 'one-click']);

/** Asks what Buy Now took in this account. It stands beside advice about Buy Now that rests on the general rule. */
export function BuyNowAsk({ reading, advice, account }: Props) {
  const { own } = useSpeech();
  const write = useWrite();
  const [says, setSays] = useState<string | null>(null);
  const isUnsure = advice.some(
    (piece) =>
      (piece.rule === 'one-click-bypass' || (piece.rule === 'reserve-drain' && piece.how === 'may')) &&
      piece.habit === null &&
      !mayBeOther(piece.source) &&
      BY_BUY_NOW.has(piece.control),
  );

  async function say(buyNowTakes: BuyNowTakes): Promise<void> {
    const answer = await write('purse.change', { book: bookOf(reading.marketplace, account), buyNowTakes });
    setSays(answer.ok ? own.buyNowTakes.saved[buyNowTakes] : answer.error);
  }

  return (
    <>
      {isUnsure && (
        <fieldset class="choice" data-buy-now-ask>
          <legend>{own.buyNowTakes.question}</legend>
          <div class="choice-options">
            {BUY_NOW_TAKES.map((takes) => (
              <button key={takes} type="button" class="button" onClick={() => void say(takes)}>
                {own.buyNowTakes.took[takes]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <ResultLine says={says} />
    </>
  );
}
