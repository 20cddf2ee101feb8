import { useEffect, useRef } from 'preact/hooks';
import type { Credit } from '../../core/credits/credit';
import { daysToEnd, isNearEnd } from '../../core/credits/creditEnd';
import { creditYear } from '../../core/credits/creditYear';
import { dayAt } from '../../core/days/calendarDay';
import type { CreditId } from '../../core/ledger/book';
import type { Entry } from '../../core/ledger/ledger';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatMoney, formatMoneyIn } from '../../words/formatMoney';
import { useNow, useSpeech } from '../shared/surroundings';

interface Props {
  readonly credits: readonly Credit[];
  readonly entries: readonly Entry[];
  readonly ladder: readonly number[];
  /** The credit that the page was opened for, or null. */
  readonly sought: CreditId | null;
}

/**
 * The credits that end, soonest first, each with its time on a common line. Below them stands what happened to other
 * credits this year.
 */
export function CreditTimeline({ credits, entries, ladder, sought }: Props) {
  const now = useNow();
  const { ledger, words, own } = useSpeech();
  const ending = credits
    .flatMap((credit) => {
      const days = daysToEnd(credit, dayAt(now, marketplace(credit.book.marketplace).zone));
      return days === null || days < 0 || credit.left.minor <= 0 ? [] : [{ credit, days }];
    })
    .sort((a, b) => a.days - b.days || b.credit.left.minor - a.credit.left.minor);
  const found = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    found.current?.scrollIntoView({ block: 'center' });
    found.current?.focus();
  }, []);
  const longest = Math.max(1, ...ending.map(({ days }) => days));
  return (
    <section class="section" aria-labelledby="credits-by-end">
      <h2 id="credits-by-end">{ledger.credits.title}</h2>
      {ending.length === 0 ? (
        <p class="quiet">{ledger.credits.none}</p>
      ) : (
        <table class="timeline" aria-labelledby="credits-by-end">
          <thead>
            <tr>
              <th scope="col">{ledger.credits.credit}</th>
              <th scope="col">{ledger.credits.time}</th>
              <th scope="col">{ledger.credits.ends}</th>
            </tr>
          </thead>
          <tbody>
            {ending.map(({ credit, days }) => (
              <tr
                key={credit.id}
                class={isNearEnd(days, ladder) ? 'timeline-near' : ''}
                {...(credit.id === sought ? { ref: found, tabIndex: -1 } : {})}
              >
                <th scope="row">
                  <strong>{formatMoneyIn(credit.left, credit.book.marketplace)}</strong>{' '}
                  {words.name.creditKind[credit.kind]}
                </th>
                <td>
                  <TimeLeft share={days / longest} />
                  <span class="timeline-days">{days === 0 ? own.credit.endsToday : own.credit.endsIn(days)}</span>
                </td>
                <td>{typeof credit.ends === 'object' && formatDay(credit.ends.on, words.locale, 'with-year')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <YearOfCredits entries={entries} />
    </section>
  );
}

/** A line from today to the end of a credit. Its length is a share of the longest line. */
function TimeLeft({ share }: { readonly share: number }) {
  const end = `${2 + 96 * share}%`;
  return (
    <svg class="timeline-track" width="100%" height="12" aria-hidden="true">
      <line class="timeline-whole" x1="2%" y1="6" x2="98%" y2="6" />
      <line class="timeline-left" x1="2%" y1="6" x2={end} y2="6" />
      <circle class="timeline-end" cx={end} cy="6" r="4" />
    </svg>
  );
}

/** What was used of credits this year, and what was lost, for each currency. */
function YearOfCredits({ entries }: Pick<Props, 'entries'>) {
  const now = useNow();
  const { ledger, words } = useSpeech();
  const year = dayAt(now, 'UTC').slice(0, 4);
  const years = [...creditYear(entries, Number(year)).values()];
  const write = (amount: Money) => formatMoney(amount, words.locale);
  return (
    <>
      <h3>{ledger.credits.year(year)}</h3>
      {years.length === 0 && <p class="quiet">{ledger.credits.nothing}</p>}
      {years.map(({ used, expired, lost }) => (
        <dl key={used.currency} class="receipt year">
          {[
            { label: ledger.credits.used, amount: used },
            { label: ledger.credits.expired, amount: expired },
            { label: ledger.credits.lost, amount: lost },
          ].map(({ label, amount }) => (
            <div key={label} class="receipt-line">
              <dt>{label}</dt>
              <dd class="receipt-value">{write(amount)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </>
  );
}
