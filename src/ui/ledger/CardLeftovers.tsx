import { compare, type Money, money } from '../../core/money/money';
import { type Leftover, MOST_LEFT, type Reload, reloadPlan, UNSURE_RELOAD } from '../../core/smallChange/reloadPlan';
import { formatMoneyIn } from '../../words/formatMoney';
import { AmountForm } from '../forms/AmountForm';
import { useSpeech, useWrite } from '../shared/surroundings';
import { type SmallSum, SmallSums } from './SmallSums';
import { Unsure } from './Unsure';

interface Props {
  readonly leftovers: readonly Leftover[];
}

const inDollars = (amount: Money) => formatMoneyIn(amount, 'US');

/** What is left on the shopper's prepaid cards, and how much of it may be reloaded into the balance. */
export function CardLeftovers({ leftovers }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const { smallChange } = speech.ledger;
  const { cards: own } = smallChange;
  const { hold, holdSource, least, otherLeast, leastSource } = UNSURE_RELOAD;
  const plan = reloadPlan(leftovers);
  const others = new Intl.ListFormat(speech.words.locale, { type: 'disjunction' }).format(otherLeast.map(inDollars));

  function sumOf({ leftover, reload }: Reload): SmallSum {
    const line = own.left(inDollars(leftover.amount));
    return {
      id: leftover.id,
      line,
      note: reload === null ? own.tooLittle : own.reload(inDollars(reload)),
      removeThis: own.removeThis(line),
      async remove() {
        const answer = await write('leftover.remove', { leftover: leftover.id });
        return { gone: answer.ok, says: answer.ok ? own.removed(line) : answer.error };
      },
    };
  }

  return (
    <SmallSums
      title={own.title}
      words={{ add: own.add, remove: smallChange.remove }}
      sums={plan.reloads.map(sumOf)}
      form={(close) => (
        <AmountForm
          marketplace="US"
          label={own.add}
          amountLabel={own.amount}
          hint={own.amountHint}
          fault={(amount) => (compare(amount, MOST_LEFT) > 0 ? own.tooMuch(inDollars(MOST_LEFT)) : null)}
          send={({ minor }) => write('leftover.add', { amount: money(minor, 'USD') })}
          done={() => close(own.added)}
          cancel={() => close(null)}
        />
      )}
    >
      {leftovers.length > 0 && <p>{own.total(inDollars(plan.total))}</p>}
      <Unsure says={own.hold(inDollars(hold))} source={holdSource} />
      <Unsure says={own.least(inDollars(least), others)} source={leastSource} />
    </SmallSums>
  );
}
