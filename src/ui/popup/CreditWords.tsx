import type { Credit } from '../../core/credits/credit';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import type { Speech } from '../../words/speech';
import { useSpeech } from '../shared/surroundings';
import { termsText } from './creditTerms';

interface Props {
  readonly credit: Credit;
  /** What is left of the credit, or what was left when it ended. */
  readonly amount: string;
  /** Days until its end; below zero where it ended; null where no end is known. */
  readonly days: number | null;
  /** How much of the credit ended unused; null where nothing did. */
  readonly lost: Money | null;
  /** Whether to name its shop. */
  readonly nameShop: boolean;
}

/** Says what is left of a credit, what it is good for, and when it ends. */
export function CreditWords({ credit, amount, days, lost, nameShop }: Props) {
  const speech = useSpeech();
  const { words, own } = speech;
  const { book, ends, note } = credit;
  const terms = termsText(credit.terms, book.marketplace, speech);
  return (
    <div class="credit-words">
      <p class="credit-line">
        <span class="credit-amount">{amount}</span> <span>{words.name.creditKind[credit.kind]}</span>
      </p>
      <p class="credit-scope">
        {own.credit.goodFor[credit.scope]}
        {terms && `, ${terms}`}
        {nameShop && `, ${marketplace(book.marketplace).host}`}
        {book.account !== undefined && `, ${book.account}`}
      </p>
      <p class="credit-end">
        {endWords(ends, days, lost, speech)}
        {typeof ends === 'object' && `, ${formatDay(ends.on, words.locale, 'without-year')}`}
      </p>
      {note && <p class="credit-note">{note}</p>}
    </div>
  );
}

function endWords(ends: Credit['ends'], days: number | null, lost: Money | null, { own }: Speech): string {
  if (days === null) return ends === 'never' ? own.credit.endsNever : own.credit.endsUnknown;
  if (days < 0) return lost === null ? own.credit.ended(-days) : own.endedCredit.unused(own.credit.ended(-days));
  return days === 0 ? own.credit.endsToday : own.credit.endsIn(days);
}
