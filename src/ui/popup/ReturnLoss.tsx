import { useState } from 'preact/hooks';
import type { Advice } from '../../core/advice/advice';
import type { ReturnReading } from '../../core/page/pageReading';
import { ResultLine } from '../forms/ResultLine';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly reading: ReturnReading;
  readonly advice: readonly Advice[];
}

/** Stands on the page that returns an order. One press notes that the credit used on the order is lost. */
export function ReturnLoss({ reading, advice }: Props) {
  const { own } = useSpeech();
  const write = useWrite();
  const [says, setSays] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const { order } = reading.facts;
  const loses = advice.some(({ rule }) => rule === 'return-loses-credit');
  if (order.state !== 'read') return null;

  async function lose(key: string): Promise<void> {
    const answer = await write('credit.lose', { marketplace: reading.marketplace, order: key });
    setLost(answer.ok);
    setSays(answer.ok ? own.returned.done : answer.error);
  }

  return (
    <>
      {loses && !lost && (
        <button type="button" class="button" onClick={() => void lose(order.value)}>
          {own.returned.lose}
        </button>
      )}
      <ResultLine says={says} />
    </>
  );
}
