import type { LearnedSaying } from '../../core/advice/saying';
import type { NoticeWords } from '../../messages/protocol';
import { BalanceIcon, CheckIcon, CloseIcon, UndoIcon } from '../shared/icons';
import type { Place } from './corner';
import { isHeld, type NoticeState } from './noticeSteps';
import type { Piece } from './piece';
import { LinePiece, MainPiece, type PieceActions } from './pieces';
import { SightQuestion } from './SightQuestion';

export interface ReceiptActions extends PieceActions {
  undo(): void;
  answerSight(matches: boolean): void;
  dismissAll(): void;
}

interface Props {
  readonly state: NoticeState;
  /** Null until the size of the notice is known. */
  readonly place: Place | null;
  /** The first piece is shown in full. */
  readonly pieces: readonly Piece[];
  readonly actions: ReceiptActions;
}

interface RecordedProps {
  readonly recorded: LearnedSaying;
  readonly words: NoticeWords;
  readonly actions: ReceiptActions;
}

function Recorded({ recorded, words, actions }: RecordedProps) {
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

/** The whole notice. It looks like a slip of paper in a corner of the window. */
export function Receipt({ state: { view, snoozeOpen }, place, pieces, actions }: Props) {
  const { words, recorded, sight, failed } = view;
  if (words === null) return null;
  const [main, ...others] = pieces;
  return (
    <div
      class="place"
      data-corner={place?.corner ?? 'bottom-right'}
      style={place?.room ? { '--room': `${place.room}px` } : {}}
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
              held={isHeld(view)}
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
          {sight && <SightQuestion sight={sight} answer={actions.answerSight} />}
          {failed && (
            <p class="piece failure" data-failure>
              {words.failed[failed]}
            </p>
          )}
          {recorded && <Recorded recorded={recorded.saying} words={words} actions={actions} />}
        </div>
      </section>
    </div>
  );
}
