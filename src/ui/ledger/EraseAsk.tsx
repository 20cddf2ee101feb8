import { useState } from 'preact/hooks';
import type { BooksCount } from '../../core/transfer/exportDocument';
import { ResultLine } from '../forms/ResultLine';
import { SureAsk } from '../forms/SureAsk';
import { useSpeech, useWrite } from '../shared/surroundings';

/** Erases everything. It first says how much that is and asks whether the shopper is sure. */
export function EraseAsk({ count }: { readonly count: BooksCount }) {
  const write = useWrite();
  const { erase } = useSpeech().ledger;
  const [says, setSays] = useState<string | null>(null);

  async function eraseAll(close: () => void): Promise<void> {
    const answer = await write('books.erase', null);
    close();
    setSays(answer.ok ? erase.done : answer.error);
  }

  return (
    <div class="subsection">
      <h3>{erase.title}</h3>
      <SureAsk
        words={erase.open}
        question={`${erase.ask(count.entries, count.credits, count.reserves, count.smallChange)} ${erase.why}`}
        yes={erase.yes}
        no={erase.no}
        look="alone"
        asked={() => setSays(null)}
        sure={(close) => void eraseAll(close)}
      />
      <ResultLine says={says} />
    </div>
  );
}
