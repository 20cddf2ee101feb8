import type { ComponentChildren } from 'preact';
import type { Advice } from '../../core/advice/advice';
import { ruleOf } from '../../core/advice/ruleOf';
import { conflictAmong, type RowsConflict } from '../../core/ledger/activity/activityImport';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Sight, withoutDenied } from '../../core/page/firstSight';
import type { PageReading } from '../../core/page/pageReading';
import type { PageVerdict } from '../../messages/protocol';
import { formatMoneyIn } from '../../words/formatMoney';
import { sayLeftOut } from '../../words/sayLearned';
import { BalanceIcon, CardIcon, ClockIcon, QuestionIcon } from '../shared/icons';
import { useSpeech } from '../shared/surroundings';
import { AdviceItem } from './AdviceItem';
import { BuyNowAsk } from './BuyNowAsk';
import { FactList } from './FactList';
import { Forecast } from './Forecast';
import { type PageMeaning, type Pen, pageFacts, pageMeaning } from './pageFacts';
import { ReadingBasis } from './ReadingBasis';
import { ReturnLoss } from './ReturnLoss';
import type { ToldReading } from './readingInWords';
import { ThisTimeSaid } from './ThisTimeSaid';

/** What is known about the active tab. */
export type TabState =
  | { readonly at: 'asking' }
  /** The tab does not show a marketplace's page. */
  | { readonly at: 'elsewhere' }
  /** The browser does not let the extension read the marketplaces' pages. `refused`: it asked and got no access. */
  | { readonly at: 'no-access'; readonly refused: boolean }
  /** The tab shows a marketplace's page that doesn't answer, because it was opened before the extension started. */
  | { readonly at: 'silent' }
  | ({ readonly at: 'told'; readonly tab?: number; readonly isPrivate?: boolean } & ToldReading &
      Pick<PageVerdict, 'advice'> &
      Partial<PageVerdict>);

interface Props {
  readonly tab: TabState;
  /** What the shopper said about layouts; null until the books are open. */
  readonly sights: readonly Sight[] | null;
  readonly askForAccess: () => void;
}

const TONE_ICON: Record<PageMeaning['tone'], () => ComponentChildren> = {
  plain: () => null,
  applied: () => <BalanceIcon />,
  'not-applied': () => <CardIcon />,
  'cannot-tell': () => <QuestionIcon />,
  waiting: () => <ClockIcon />,
};

/** The panel "This page": what was read in the active tab, and what it means. */
export function ThisPage({ tab, sights, askForAccess }: Props) {
  const { words, own } = useSpeech();
  return (
    <section class="section" aria-labelledby="this-page">
      <div class="section-head">
        <h2 id="this-page">{own.page.title}</h2>
        {tab.at === 'told' && tab.reading.kind !== 'other' && (
          <p class="section-aside">
            {words.name.page[tab.reading.kind]}, {marketplace(tab.reading.marketplace).host}
          </p>
        )}
      </div>
      {tab.at === 'asking' && <p class="quiet">{own.page.asking}</p>}
      {tab.at === 'elsewhere' && <p class="quiet">{own.page.elsewhere}</p>}
      {tab.at === 'silent' && <p>{own.page.silent}</p>}
      {tab.at === 'no-access' && (
        <div class="access">
          <p class="meaning meaning-cannot-tell">
            <QuestionIcon /> <span>{own.page.noAccess}</span>
          </p>
          <p class="quiet">{own.page.noAccessWhy}</p>
          <button type="button" class="button button-main" onClick={askForAccess}>
            {own.page.allow}
          </button>
          <p role="status" class="result-line">
            {tab.refused ? own.page.refused : null}
          </p>
        </div>
      )}
      {tab.at === 'told' && tab.isPrivate && (
        <p class="quiet" data-private>
          {own.page.private}
        </p>
      )}
      {tab.at === 'told' && <Saying told={tab} sights={sights} />}
    </section>
  );
}

interface ToldProps {
  readonly told: Extract<TabState, { at: 'told' }>;
  readonly sights: readonly Sight[] | null;
}

function Saying({ told, sights }: ToldProps) {
  const speech = useSpeech();
  const { advice, failure, settling = false } = told;
  const reading = withoutDenied(told.reading, sights ?? []);
  const pen: Pen = { speech, money: (amount) => formatMoneyIn(amount, reading.marketplace) };
  const meaning = pageMeaning(reading, pen, settling);
  const balanceIsTold = advice.some(({ rule }) => ruleOf(rule).tellsBalance);
  const leftOut = rowsLeftOut(reading);
  const speak = !balanceIsTold && (advice.length === 0 || meaning.tone !== 'plain');
  return (
    <>
      {speak && (
        <p class={reading.kind === 'other' ? 'quiet' : `meaning meaning-${meaning.tone}`} data-meaning={meaning.tone}>
          {TONE_ICON[meaning.tone]()} <span>{meaning.sentence}</span>
        </p>
      )}
      {leftOut !== null && (
        <p class="meaning meaning-cannot-tell" data-left-out>
          <QuestionIcon /> <span>{sayLeftOut(leftOut, speech.words)}</span>
        </p>
      )}
      {failure !== null && (
        <p class="meaning meaning-cannot-tell" data-failure>
          <QuestionIcon /> <span>{failure}</span>
        </p>
      )}
      {advice.length > 0 && (
        <ul class="advices">
          {advice.map((piece) => (
            <AdviceItem key={adviceKey(piece)} words={speech.words} advice={piece} />
          ))}
        </ul>
      )}
      {told.forecast && <Forecast marketplace={reading.marketplace} forecast={told.forecast} />}
      {!told.isPrivate && <BuyNowAsk reading={reading} advice={advice} account={told.account} />}
      {told.tab !== undefined && !told.isPrivate && (
        <ThisTimeSaid tab={told.tab} reading={reading} advice={advice} thisTime={told.thisTime ?? null} />
      )}
      {reading.kind === 'return' && <ReturnLoss reading={reading} advice={advice} />}
      <FactList facts={pageFacts(reading, pen)} settling={settling} />
      {sights !== null && !settling && <ReadingBasis reading={told.reading} sights={sights} />}
    </>
  );
}

/** Why the books leave out the activity that this page shows; null where they can take it. */
function rowsLeftOut(reading: PageReading): RowsConflict | null {
  if (reading.kind !== 'gift-balance' || reading.facts.activity.state !== 'read') return null;
  return conflictAmong(reading.facts.activity.value, reading.marketplace);
}

/** A key for one piece of advice. The rule alone is not enough, because one rule may speak about several credits. */
function adviceKey(advice: Advice): string {
  return advice.rule === 'credit-expiring' || advice.rule === 'credit-unused'
    ? `${advice.rule} ${advice.credit.kind} ${advice.credit.left.minor} ${advice.credit.scope}`
    : advice.rule;
}
