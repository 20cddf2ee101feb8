import type { Advice } from '../../core/advice/advice';
import { sayAdvice } from '../../words/sayAdvice';
import type { Words } from '../../words/words';
import { useNow } from '../shared/surroundings';

interface Props {
  readonly words: Words;
  readonly advice: Advice;
}

/** Shows one piece of advice in full: what will happen, why the extension thinks so, and whose rule it rests on. */
export function AdviceItem({ words, advice }: Props) {
  const now = useNow();
  const { verdict, reasons, source, link } = sayAdvice(advice, words, now);
  return (
    <li class="advice" data-advice={advice.rule} data-severity={advice.severity}>
      <p class="advice-kicker">{words.notice.kicker[advice.severity]}</p>
      <p class="advice-verdict">{verdict}</p>
      <p class="advice-reasons">{reasons.join(' ')}</p>
      {source && (
        <p class="advice-source">
          {source.fact} {source.origin} {source.disagreements.join(' ')}
        </p>
      )}
      {link && (
        <a class="link" href={link.href} target="_blank" rel="noreferrer">
          {link.text}
        </a>
      )}
    </li>
  );
}
