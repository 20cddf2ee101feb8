import { useState } from 'preact/hooks';
import type { Advice } from '../../core/advice/advice';
import { otherWay } from '../../core/advice/otherWay';
import { saidOn } from '../../core/advice/thisTime';
import type { ThisTime } from '../../core/advice/thisTimeWish';
import type { PageReading } from '../../core/page/pageReading';
import { ResultLine } from '../forms/ResultLine';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly tab: number;
  readonly reading: PageReading;
  readonly advice: readonly Advice[];
  /** What the shopper said for this order; null where they said nothing. */
  readonly thisTime: ThisTime | null;
}

/** Lets the shopper say that the balance is used, or left, for this page's order only. Shows what they said. */
export function ThisTimeSaid({ tab, reading, advice, thisTime }: Props) {
  const { words, own } = useSpeech();
  const write = useWrite();
  const [says, setSays] = useState<string | null>(null);
  const ways = [...new Set(advice.map(otherWay))].filter((way) => way !== null && way !== thisTime);

  async function say(wish: ThisTime | null): Promise<void> {
    const answer = await write('thisTime.say', { tab, marketplace: reading.marketplace, wish, ...saidOn(reading) });
    setSays(answer.ok ? (wish === null ? own.thisTime.tookBack : null) : answer.error);
  }

  return (
    <div class="this-time">
      {thisTime !== null && (
        <p class="meaning meaning-plain" data-this-time={thisTime}>
          <span>
            {own.thisTime.said[thisTime]} {own.thisTime.meaning}
          </span>
        </p>
      )}
      {ways.map((way) => (
        <button key={way} type="button" class="button" onClick={() => void say(way)}>
          {words.notice.thisTime[way as ThisTime]}
        </button>
      ))}
      {thisTime !== null && (
        <button type="button" class="button" onClick={() => void say(null)}>
          {own.thisTime.takeBack}
        </button>
      )}
      <ResultLine says={says} />
    </div>
  );
}
