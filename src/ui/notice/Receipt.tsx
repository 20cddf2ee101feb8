import type { LearnedSaying } from '../../core/advice/saying';
import type { NoticeWords, SaidSight } from '../../messages/protocol';
import { BalanceIcon, CheckIcon, CloseIcon, UndoIcon } from '../shared/icons';
import type { Place } from './corner';
import type { Piece } from './piece';
import { LinePiece, MainPiece, type PieceActions } from './pieces';
import { SightQuestion } from './SightQuestion';

export interface ReceiptActions extends PieceActions {
  undo(): void;
  answerSight(matches: boolean): void;
  dismissAll(): void;
}

export interface ReceiptProps {
  readonly words: NoticeWords;
  readonly place: Place;
  /** The first one is shown in full. */
  readonly pieces: readonly Piece[];
  /** What was just written, in words. */
  readonly recorded: LearnedSaying | null;
  /** What to ask about the reading of this page, or null. */
  readonly sight: SaidSight | null;
  /** Why what was just asked for was not done, in words. */
  readonly failure: string | null;
  /** Whether a press on what the first piece speaks of was just held. */
  readonly held: boolean;
  /** The key of the piece whose snooze choices are open. */
  readonly snoozeOpen: string | null;
  readonly actions: ReceiptActions;
}

function Recorded({ recorded, words, actions }: Pick<ReceiptProps, 'words' | 'actions'> & { recorded: LearnedSaying }) {
  return (
    <div class="piece recorded" data-recorded>
      <span class="mark" data-accent="balance">
        <CheckIcon />
      </span>
      <p class="slim-verdict">{recorded.verdict}</p>
      {recorded.also.map((sentence) => (
        <p key={sentence} class="also" data-also>
          {sentence}
        </p>
      ))}
      {recorded.leftOut !== null && (
        <p class="left-out" data-left-out>
          {recorded.leftOut}
        </p>
      )}
      <p class="source">{recorded.reason}</p>
      <button type="button" class="button quiet" data-undo onClick={() => actions.undo()}>
        <UndoIcon />
        {words.undo}
      </button>
    </div>
  );
}

/** The whole notice: a slip of paper at a corner of the window. */
export function Receipt(props: ReceiptProps) {
  const { words, place, pieces, recorded, sight, failure, held, snoozeOpen, actions } = props;
  const [main, ...others] = pieces;
  return (
    <div
      class="place"
      data-corner={place.corner}
      style={place.room === null ? {} : { '--room': `${place.room}px` }}
      lang={words.locale}
      dir={words.direction}
    >
      <section class="paper" aria-label={words.name}>
        <header>
          <p class="name">
            <BalanceIcon size={14} />
            {words.name}
          </p>
          <button type="button" class="close" data-dismiss onClick={() => actions.dismissAll()}>
            <CloseIcon />
            <span class="unseen">{words.dismiss}</span>
          </button>
        </header>
        <div class="roll">
          {main !== undefined && (
            <MainPiece
              key={main.key}
              piece={main}
              words={words}
              held={held}
              credit={others.some(({ advice }) => advice.rule === 'credit-expiring')}
              snoozeOpen={snoozeOpen === main.key}
              actions={actions}
            />
          )}
          {others.map((piece) => (
            <LinePiece
              key={piece.key}
              piece={piece}
              words={words}
              snoozeOpen={snoozeOpen === piece.key}
              actions={actions}
            />
          ))}
          {sight !== null && <SightQuestion sight={sight} answer={actions.answerSight} />}
          {failure !== null && (
            <p class="piece failure" data-failure>
              {failure}
            </p>
          )}
          {recorded !== null && <Recorded recorded={recorded} words={words} actions={actions} />}
        </div>
      </section>
    </div>
  );
}
