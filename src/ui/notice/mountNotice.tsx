import { render } from 'preact';
import type { Target } from '../../core/page/pageReading';
import type { RuleId } from '../../core/settings/ruleIds';
import type { NoticeView, Stage } from '../../messages/stage';
import { createAnnouncer } from './announcer';
import { type Box, type Place, placeFor } from './corner';
import { keepFocus } from './focus';
import { createHost } from './host';
import styles from './notice.css?inline';
import { createOutline } from './outline';
import type { Piece } from './piece';
import { keepPulse } from './pulse';
import { Receipt, type ReceiptActions } from './Receipt';
import { sightSays } from './SightQuestion';
import type { isInSight } from './sight';
import { drawTextsUnfindable } from './unfindable';

/** What the notice needs of the world around it. */
export interface NoticeTools {
  readonly page: Document;
  /** `open` only where tests have to look inside. */
  readonly mode: ShadowRootMode;
  /** Whether a person has done this, and no script. */
  readonly isByPerson: (event: Event) => boolean;
  readonly isInSight: typeof isInSight;
  /** Whether the extension was updated or removed under the page. */
  readonly isGone: () => boolean;
}

/** How long the notice must have been in front before what is pressed in it is done beyond this page, in milliseconds. */
const CLEAR_BEFORE_PRESS = 500;

/**
 * Shows on the page what the stage has to say, from now on. If anything of ours fails, it takes itself out, so that
 * nothing of it can be seen and no press is held for it.
 */
export function mountNotice(stage: Stage, around: NoticeTools): void {
  const { page, mode, isByPerson } = around;
  drawTextsUnfindable();
  const orderControl = () => stage.actions.find('order-control');
  const host = createHost({
    page,
    styles,
    mode,
    isByPerson,
    about: orderControl,
    onGone: () => pulse.stop(),
    onRewritten() {
      withdraw();
      mountNotice(stage, around);
    },
  });
  const focus = keepFocus(host.root, page);
  const outline = createOutline(host.root, page);
  const announcer = createAnnouncer(host.root, page);
  const container = page.createElement('div');
  host.root.append(container);
  const pulse = keepPulse(container, around.isGone, withdraw);

  let view: NoticeView = stage.view();
  let place: Place | null = null;
  let snoozeOpen: string | null = null;
  let focusTaken: string | null = null;
  let couldTakeFocus = true;
  let collecting = false;

  const isHeld = () => view.advice.some((advice) => advice.rule === view.held);

  /** The pieces in the order they are shown: a held one first, since it is what the shopper just pressed. */
  function pieces(): Piece[] {
    const held = view.advice.filter((advice) => advice.rule === view.held);
    return [...held, ...view.advice.filter((advice) => advice.rule !== view.held)].map((advice, place) => ({
      key: `${advice.rule}-${place}`,
      advice,
      canShow: advice.show !== null && stage.actions.find(advice.show) !== null,
    }));
  }

  /** What the advice speaks about, the buttons that order and the total: the notice covers none of them if it can. */
  function keepClear(list: readonly Piece[]): Box[] {
    const targets = new Set<Target | null>([list[0]?.advice.show ?? null, 'total']);
    const places = [...targets].map((target) => target && stage.actions.find(target));
    const shown = [...places, ...stage.actions.orderPlaces()].filter((place) => place !== null);
    return shown.map((place) => place.getBoundingClientRect());
  }

  /** Picks the place once per appearance: a notice that moves while it is read is worse than one in the way. */
  function settle(list: readonly Piece[]): void {
    const paper = container.querySelector('.paper');
    if (place !== null || paper === null) return;
    const { width, height } = paper.getBoundingClientRect();
    const { clientWidth, clientHeight } = page.documentElement;
    place = placeFor({ width: clientWidth, height: clientHeight }, { width, height }, keepClear(list));
    paint(list);
  }

  function paint(list: readonly Piece[]): void {
    const { words } = view;
    if (words === null) return;
    const recorded = view.recorded?.saying ?? null;
    const failure = view.failed === null ? null : words.failed[view.failed];
    render(
      <Receipt
        words={words}
        place={place ?? { corner: 'bottom-right', room: null }}
        pieces={list}
        recorded={recorded}
        sight={view.sight ?? null}
        failure={failure}
        held={isHeld()}
        snoozeOpen={snoozeOpen}
        actions={actions}
      />,
      container,
    );
    const texts = [
      failure,
      ...list.map(({ advice }) => advice.saying.verdict),
      view.sight === undefined ? null : sightSays(view.sight),
      recorded?.verdict ?? null,
      recorded?.leftOut ?? null,
    ].filter((text) => text !== null);
    const loud = isHeld() || list[0]?.advice.severity === 'stop';
    announcer.announce([...(isHeld() ? [words.held] : []), ...texts], loud ? 'assertive' : 'polite');
  }

  function withdraw(): void {
    const giveFocusBack = focus.wayBack();
    outline.clear();
    announcer.announce([], 'polite');
    place = null;
    snoozeOpen = null;
    focusTaken = null;
    pulse.stop();
    host.detach();
    render(null, container);
    giveFocusBack();
  }

  /**
   * The focus goes to the choice once per held press, and never otherwise. Where a key has pressed it comes back at
   * once: it was only tried whether it can go there.
   */
  function takeFocus(): void {
    const held = isHeld() ? view.held : null;
    if (held === null) couldTakeFocus = true;
    else if (focusTaken !== held) couldTakeFocus = focus.bring(container.querySelector('[data-main]'), view.takesFocus);
    focusTaken = held;
  }

  function canSee(rule: RuleId): boolean {
    const paper = container.querySelector('.paper');
    const piece = container.querySelector(`[data-advice="${rule}"]`);
    const parts = container.querySelectorAll('.verdict, .held, .close');
    if (!host.isInFront() || paper === null || piece === null) return false;
    return couldTakeFocus && around.isInSight(host.element, paper, [...parts]);
  }

  /** Whether the shopper has had the time to see what is pressed: a page may cover the notice to have a press fall on it. */
  function isInClear(): boolean {
    const paper = container.querySelector('.paper');
    if (host.clearFor() < CLEAR_BEFORE_PRESS || paper === null) return false;
    return host.isInFront() && around.isInSight(host.element, paper, []);
  }

  const saysNothing = (list: readonly Piece[]) =>
    list.length === 0 && view.recorded === null && view.sight === undefined && view.failed === null;

  function draw(): void {
    try {
      const list = pieces();
      if (view.words === null || saysNothing(list)) {
        withdraw();
      } else {
        host.attach();
        pulse.start();
        paint(list);
        settle(list);
        if (isHeld() && focusTaken !== view.held) host.raise();
        takeFocus();
      }
    } catch {
      pulse.stop();
      host.detach();
    }
  }

  /** Does several things to the stage and draws once, after the last of them. */
  function together(work: () => void): void {
    collecting = true;
    try {
      work();
    } finally {
      collecting = false;
      draw();
    }
  }

  const actions: ReceiptActions = {
    show(piece) {
      const found = piece.advice.show === null ? null : stage.actions.find(piece.advice.show);
      if (found === null) draw();
      else outline.point(found);
    },
    toggleSnooze(piece) {
      snoozeOpen = snoozeOpen === piece.key ? null : piece.key;
      draw();
    },
    snooze(rule, span) {
      if (span !== 'page' && !isInClear()) return;
      together(() => {
        snoozeOpen = null;
        if (isHeld()) stage.actions.leave();
        stage.actions.snooze(rule, span);
      });
    },
    thisTime(rule, wish) {
      if (!isInClear()) return;
      together(() => {
        if (isHeld()) stage.actions.leave();
        stage.actions.thisTime(rule, wish);
      });
    },
    undo: () => {
      if (isInClear()) stage.actions.undo();
    },
    answerSight: (matches) => stage.actions.answerSight(matches),
    leave: () => stage.actions.leave(),
    dismissAll() {
      const rules = new Set(pieces().map((piece) => piece.advice.rule));
      const { recorded, sight, failed } = view;
      together(() => {
        outline.clear();
        if (isHeld()) stage.actions.leave();
        for (const rule of rules) stage.actions.dismiss(rule);
        if (recorded !== null) stage.actions.dismiss('recorded');
        if (sight !== undefined) stage.actions.dismiss('sight');
        if (failed !== null) stage.actions.dismiss('failure');
      });
    },
  };

  /** Escape closes what was opened last: the choices, then the hold, then the notice. */
  function stepBack(): void {
    if (snoozeOpen !== null && focus.isInside()) {
      const opener = container.querySelector<HTMLElement>(`[aria-controls="snooze-${snoozeOpen}"]`);
      snoozeOpen = null;
      draw();
      opener?.focus();
    } else if (isHeld()) actions.leave();
    else actions.dismissAll();
  }

  (page.defaultView ?? window).addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !isByPerson(event) || !host.element.isConnected) return;
      if (!focus.isInside() && !isHeld()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stepBack();
    },
    true,
  );
  stage.attach({
    show(next) {
      view = next;
      if (!collecting) draw();
    },
    canSee,
  });
  draw();
}
