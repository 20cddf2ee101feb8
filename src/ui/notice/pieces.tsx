import type { MoneyLine, Saying } from '../../core/advice/saying';
import type { RuleId } from '../../core/settings/ruleIds';
import type { NoticeWords, SnoozeSpan } from '../../messages/protocol';
import { ChevronIcon, ClockIcon, HeldIcon, LocateIcon, MARKS } from '../shared/icons';
import type { Piece } from './piece';
import { type ThisTimeActions, ThisTimeButton } from './ThisTimeButton';

/** What the shopper can do with one piece. */
export interface PieceActions extends ThisTimeActions {
  show(piece: Piece): void;
  toggleSnooze(piece: Piece): void;
  snooze(rule: RuleId, span: 'page' | SnoozeSpan): void;
  leave(): void;
}

interface PieceProps {
  readonly piece: Piece;
  readonly words: NoticeWords;
  readonly snoozeOpen: boolean;
  readonly actions: PieceActions;
}

/** Lines with a label, a dotted leader and a sum, as on a receipt. */
function MoneyLines({ lines }: { readonly lines: readonly MoneyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="lines">
      {lines.map(({ accent, label, amount }) => {
        const Icon = accent === 'plain' ? null : MARKS[accent];
        return (
          <div class="line" data-accent={accent} key={label}>
            <dt>
              {Icon !== null && <Icon />}
              <span>{label}</span>
            </dt>
            <dd>{amount}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Grounds({ saying }: { readonly saying: Saying }) {
  return (
    <div class="grounds">
      <p class="reason">{saying.reasons.join(' ')}</p>
      {saying.source !== null && (
        <p class="source">
          {saying.source.fact} {saying.source.origin}
          {saying.source.disagreements.map((disagreement) => (
            <span class="disagreement" key={disagreement}>
              {' '}
              {disagreement}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

const SPANS: readonly ('page' | SnoozeSpan)[] = ['page', 'hour', 'day', 'rule'];

function SnoozeButton({ piece, words, snoozeOpen, actions }: PieceProps) {
  return (
    <button
      type="button"
      class="button quiet"
      aria-expanded={snoozeOpen}
      aria-controls={`snooze-${piece.key}`}
      onClick={() => actions.toggleSnooze(piece)}
    >
      <ClockIcon />
      {words.snooze}
      <ChevronIcon size={12} />
    </button>
  );
}

function SnoozeChoices({ piece, words, snoozeOpen, actions }: PieceProps) {
  return (
    <ul class="choices" id={`snooze-${piece.key}`} hidden={!snoozeOpen} aria-label={words.snooze}>
      {SPANS.map((span) => (
        <li key={span}>
          <button type="button" class="choice" data-span={span} onClick={() => actions.snooze(piece.advice.rule, span)}>
            {words.snoozeFor[span]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ShowButton({ piece, words, actions, main }: PieceProps & { readonly main: boolean }) {
  if (!piece.canShow) return null;
  return (
    <button type="button" class={main ? 'button main' : 'button'} data-show onClick={() => actions.show(piece)}>
      <LocateIcon />
      {words.showWhere}
    </button>
  );
}

/** A link to a page that makes the advice more certain. Only a press of the shopper opens it, in a new tab. */
function LinkButton({ piece }: PieceProps) {
  const { link } = piece.advice.saying;
  if (link === null) return null;
  return (
    <a class="button" href={link.href} target="_blank" rel="noreferrer noopener">
      {link.text}
    </a>
  );
}

/**
 * The most important advice, in full. While a press is held, its first choice is to go back to the page. If a credit
 * near its end is shown below (`credit`), screen readers read it out with that choice.
 */
export function MainPiece(props: PieceProps & { readonly held: boolean; readonly credit: boolean }) {
  const { piece, words, actions, held, credit } = props;
  const { advice } = piece;
  const { saying } = advice;
  return (
    <article class="piece" data-advice={advice.rule} data-severity={advice.severity} aria-labelledby="main-verdict">
      <p class="kicker" data-severity={advice.severity}>
        {advice.severity === 'stop' && <HeldIcon size={14} />}
        {words.kicker[advice.severity]}
      </p>
      <h2 class="verdict" id="main-verdict">
        {saying.verdict}
      </h2>
      <MoneyLines lines={saying.money} />
      {held && (
        <p class="held" id="held">
          {words.held}
        </p>
      )}
      <div class="actions">
        {held && (
          <button
            type="button"
            class="button main"
            data-main
            aria-describedby={credit ? 'held main-verdict credit-verdict' : 'held main-verdict'}
            onClick={() => actions.leave()}
          >
            {words.backToPage}
          </button>
        )}
        <ShowButton {...props} main={!held} />
        <LinkButton {...props} />
        <ThisTimeButton {...props} />
        <SnoozeButton {...props} />
      </div>
      <SnoozeChoices {...props} />
      <Grounds saying={saying} />
    </article>
  );
}

/** Further advice: one line, which opens to show the reasons. */
export function LinePiece(props: PieceProps) {
  const { piece } = props;
  const { advice } = piece;
  const { saying } = advice;
  const { accent, icon } = advice.mark;
  const Icon = MARKS[icon];
  return (
    <article class="piece slim" data-advice={advice.rule} data-severity={advice.severity}>
      <details>
        <summary>
          <span class="mark" data-accent={accent}>
            <Icon />
          </span>
          <span class="slim-verdict" {...(advice.rule === 'credit-expiring' ? { id: 'credit-verdict' } : {})}>
            {saying.verdict}
          </span>
          <span class="turn">
            <ChevronIcon size={14} />
          </span>
        </summary>
        <Grounds saying={saying} />
        <div class="actions">
          <ShowButton {...props} main={false} />
          <LinkButton {...props} />
          <ThisTimeButton {...props} />
          <SnoozeButton {...props} />
        </div>
        <SnoozeChoices {...props} />
      </details>
    </article>
  );
}
