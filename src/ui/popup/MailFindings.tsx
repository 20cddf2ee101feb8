import type { MailCredit } from '../../core/creditMail/creditsInMail';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { useSpeech } from '../shared/surroundings';
import type { MailCredits } from './mailCredits';

interface Props {
  readonly shop: MarketplaceId;
  readonly credits: MailCredits;
}

/**
 * Shows what was found in an e-mail. It lists the credits where there are several, and says what the shopper has to
 * check in the credit that is in the fields.
 */
export function MailFindings({ shop, credits: { all, place } }: Props) {
  const speech = useSpeech();
  const { mail } = speech.own;
  const doubts = all[place]?.unsure ?? [];
  if (all.length === 0) return null;
  return (
    <div class="mail-found">
      {all.length > 1 && (
        <>
          <p>{mail.several(all.length)}</p>
          <ol>
            {all.map((credit, index) => (
              <li key={`${index}`} aria-current={index === place ? 'step' : undefined}>
                {inWords(credit, shop, speech)}
                {index <= place && <span class="mail-state">, {index < place ? mail.kept : mail.inFields}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      <div role="status">
        {place > 0 && <p class="result-line">{mail.next}</p>}
        {doubts.map(({ why }) => (
          <p key={why} class="mail-doubt">
            {mail.unsure[why]}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Describes one credit in one line, such as `$1.50, digital goods, July 15, 2027`. */
function inWords({ left, scope, ends }: MailCredit, shop: MarketplaceId, { words, own }: Speech): string {
  const end = {
    never: own.credit.endsNever,
    unknown: own.credit.endsUnknown,
    unclear: own.mail.endNotRead,
  };
  const written = typeof ends === 'object' ? formatDay(ends.on, words.locale, 'with-year') : end[ends];
  return `${formatMoneyIn(left, shop)} · ${words.name.scope[scope]} · ${written}`;
}
