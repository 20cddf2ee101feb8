import { render } from 'preact';
import type { Target } from '../../core/page/pageReading';
import type { RuleId } from '../../core/settings/ruleIds';
import type { Stage } from '../../messages/stage';
import { createAnnouncer } from './announcer';
import { type Place, placeFor } from './corner';
import { keepFocus } from './focus';
import { createHost } from './host';
import styles from './notice.css?inline';
import { announced, isHeld, type NoticeState, piecesOf } from './noticeSteps';
import { createOutline, type Outline } from './outline';
import type { Piece } from './piece';
import { keepPulse } from './pulse';
import { Receipt, type ReceiptActions } from './Receipt';
import type { isInSight } from './sight';

/** What the notice needs from its surroundings. */
export interface NoticeTools {
  readonly page: Document;
  /** `open` only where tests must look inside. */
  readonly mode: ShadowRootMode;
  /** Whether a person caused an event, and not a script. */
  readonly isByPerson: (event: Event) => boolean;
  readonly isInSight: typeof isInSight;
  /** Whether the extension was updated or removed while the page was open. */
  readonly isGone: () => boolean;
}

/** The paper in the page. It keeps the notice in the page, in sight, and away from what it must not cover. */
export interface Sheet {
  readonly outline: Outline;
  /** Draws the notice, and puts it into the page if it is not there. */
  show(state: NoticeState, actions: ReceiptActions): void;
  /** Removes the notice from the page, and gives the focus back. */
  withdraw(): void;
  /** Removes the notice from the page, whatever its state is. */
  drop(): void;
  isInPage(): boolean;
  isFocusInside(): boolean;
  /** Moves the focus to the button that opens a piece's choices. */
  focusOpener(key: string): void;
  /** Whether the shopper can see the advice of a rule and reach its controls. */
  canSee(rule: RuleId): boolean;
  /**
   * Whether the shopper had enough time to see what they press. It is asked because a page may cover the notice, so
   * that the shopper presses something in it without seeing it.
   */
  isInClear(): boolean;
}

/**
 * How long the notice must have been in front, in milliseconds, before a press in it may have an effect beyond this
 * page.
 */
const CLEAR_BEFORE_PRESS = 500;

/** @param onRewritten called when the page was written anew, because the new page needs a new sheet. */
export function openSheet(stage: Stage, around: NoticeTools, onRewritten: () => void): Sheet {
  const { page } = around;
  const host = createHost({
    ...around,
    styles,
    about: () => stage.actions.find('order-control'),
    onGone: () => pulse.stop(),
    onRewritten() {
      withdraw();
      onRewritten();
    },
  });
  const { root } = host;
  const focus = keepFocus(root, page);
  const outline = createOutline(root, page);
  const announcer = createAnnouncer(root, page);
  const container = page.createElement('div');
  root.append(container);
  const pulse = keepPulse(container, around.isGone, withdraw);
  let place: Place | null = null;

  const find = (css: string) => container.querySelector<HTMLElement>(css);
  const isThere = (show: Target | null) => show !== null && stage.actions.find(show) !== null;
  const isPaperInSight = (parts: readonly Element[]) => {
    const paper = find('.paper');
    return host.isInFront() && paper !== null && around.isInSight(host.element, paper, parts);
  };

  function paint(state: NoticeState, pieces: readonly Piece[], actions: ReceiptActions): void {
    render(<Receipt state={state} place={place} pieces={pieces} actions={actions} />, container);
    const paper = find('.paper');
    // The place is chosen once per appearance, because a notice that moves while it is read is worse than one in the
    // way.
    if (place !== null || paper === null) return;
    place = placeOf(paper, stage, pieces);
    paint(state, pieces, actions);
  }

  function drop(): void {
    pulse.stop();
    host.detach();
  }

  function withdraw(): void {
    const giveFocusBack = focus.wayBack();
    outline.clear();
    announcer.announce([], 'polite');
    place = null;
    drop();
    render(null, container);
    giveFocusBack();
  }

  return {
    outline,
    show(state, actions) {
      const pieces = piecesOf(state.view, isThere);
      host.attach();
      pulse.start();
      paint(state, pieces, actions);
      const [texts, isLoud] = announced(state.view, pieces);
      announcer.announce(texts, isLoud ? 'assertive' : 'polite');
      const choice = () => {
        host.raise();
        return find('[data-main]');
      };
      focus.takeFor(isHeld(state.view) ? state.view.held : null, choice, state.view.takesFocus);
    },
    withdraw,
    drop,
    isInPage: () => host.element.isConnected,
    isFocusInside: focus.isInside,
    focusOpener: (key) => find(`[aria-controls="snooze-${key}"]`)?.focus(),
    canSee(rule) {
      const parts = container.querySelectorAll('.verdict, .held, .close');
      return find(`[data-advice="${rule}"]`) !== null && focus.couldGo() && isPaperInSight([...parts]);
    },
    isInClear: () => host.clearFor() >= CLEAR_BEFORE_PRESS && isPaperInSight([]),
  };
}

/**
 * The place of the paper. If possible, the paper does not cover what the advice is about, the buttons that order, or
 * the total.
 */
function placeOf(paper: Element, { actions }: Stage, pieces: readonly Piece[]): Place {
  const targets = new Set<Target | null>([pieces[0]?.advice.show ?? null, 'total']);
  const places = [...targets].map((target) => target && actions.find(target));
  const shown = [...places, ...actions.orderPlaces()].filter((place) => place !== null);
  const { clientWidth: width, clientHeight: height } = paper.ownerDocument.documentElement;
  const keepClear = shown.map((place) => place.getBoundingClientRect());
  return placeFor({ width, height }, paper.getBoundingClientRect(), keepClear);
}
