import { render } from 'preact';
import type { NoticeView, Stage } from '../../content/stage';
import type { EpochMs } from '../../core/calendarDay';
import type { Target } from '../../core/pageReading';
import { tell } from '../shared/sentences';
import { tellRecorded } from '../shared/tellRecorded';
import { tellQuestion } from '../shared/tellSight';
import { wordsFor } from '../shared/words/choose';
import { createAnnouncer } from './announcer';
import { type Box, type Place, placeFor } from './corner';
import { createHost } from './host';
import styles from './notice.css?inline';
import { createOutline } from './outline';
import type { Piece } from './pieces';
import { Receipt, type ReceiptActions } from './Receipt';

/** What the notice needs of the world around it. */
export interface Surroundings {
  readonly page: Document;
  /** The reader's language (BCP 47). */
  readonly language: string;
  readonly now: () => EpochMs;
  /** `open` only where tests have to look inside. */
  readonly mode: ShadowRootMode;
}

const EMPTY: NoticeView = { marketplace: 'US', advice: [], recorded: null, held: null, failed: null };

/**
 * Shows on the page what the stage has to say, from now on. After every change it reports to the stage which advice
 * is really in the page; if anything of ours fails, it takes itself out and reports that nothing is shown.
 */
export function mountNotice(stage: Stage, { page, language, now, mode }: Surroundings): void {
  const words = wordsFor(language);
  const host = createHost(page, styles, mode, () => stage.shown([]));
  const outline = createOutline(host.root, page);
  const announcer = createAnnouncer(host.root, page);
  const container = page.createElement('div');
  host.root.append(container);

  let view = EMPTY;
  let place: Place | null = null;
  let snoozeOpen: string | null = null;
  let focusTaken: string | null = null;
  let cameFrom: Element | null = null;
  let collecting = false;

  const hasFocus = () => host.root.activeElement !== null;
  const inPage = () => view.advice.filter((advice) => advice.place === 'notice');
  const isHeld = () => inPage().some((advice) => advice.rule === view.held);

  /** The pieces in the order they are shown: a held one first, since it is what the shopper just pressed. */
  function pieces(): Piece[] {
    const shown = inPage();
    const held = shown.filter((advice) => advice.rule === view.held);
    const time = now();
    return [...held, ...shown.filter((advice) => advice.rule !== view.held)].map((advice, place) => ({
      key: `${advice.rule}-${place}`,
      advice,
      told: tell(advice, words, time, page.location?.href ?? null),
      canShow: advice.show !== null && stage.actions.find(advice.show) !== null,
    }));
  }

  /** What the advice speaks about, the button that orders and the total: the notice covers none of them if it can. */
  function keepClear(list: readonly Piece[]): Box[] {
    const targets = new Set<Target | null>([list[0]?.advice.show ?? null, 'order-control', 'total']);
    const places = [...targets].map((target) => target && stage.actions.find(target));
    return places.filter((place) => place !== null).map((place) => place.getBoundingClientRect());
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
    const recorded = view.recorded === null ? null : tellRecorded(view.recorded, view.marketplace, words);
    render(
      <Receipt
        words={words}
        place={place ?? { corner: 'bottom-right', room: null }}
        pieces={list}
        recorded={recorded}
        sight={view.sight ?? null}
        marketplace={view.marketplace}
        failure={view.failed === null ? null : words.notice.failed[view.failed]}
        held={isHeld()}
        snoozeOpen={snoozeOpen}
        actions={actions}
      />,
      container,
    );
    const texts = [
      ...(view.failed === null ? [] : [words.notice.failed[view.failed]]),
      ...list.map((piece) => piece.told.verdict),
      ...(view.sight === undefined ? [] : [tellQuestion(view.sight, view.marketplace, words)]),
      ...(recorded === null ? [] : [recorded.verdict, recorded.leftOut].filter((text) => text !== null)),
    ];
    const loud = isHeld() || list[0]?.advice.severity === 'stop';
    announcer.announce([...(isHeld() ? [words.notice.held] : []), ...texts], loud ? 'assertive' : 'polite');
  }

  function withdraw(): void {
    const back = hasFocus() ? cameFrom : null;
    outline.clear();
    announcer.announce([], 'polite');
    place = null;
    snoozeOpen = null;
    focusTaken = null;
    host.detach();
    render(null, container);
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  /** The focus goes to the choice once per held press, and never otherwise. */
  function takeFocus(): void {
    const held = isHeld() ? view.held : null;
    if (held !== null && focusTaken !== held) {
      container.querySelector<HTMLElement>('[data-main]')?.focus();
    }
    focusTaken = held;
  }

  function draw(): void {
    try {
      const list = pieces();
      if (list.length === 0 && view.recorded === null && view.sight === undefined && view.failed === null) {
        withdraw();
      } else {
        host.attach();
        paint(list);
        settle(list);
        takeFocus();
      }
    } catch {
      host.detach();
    }
    report();
  }

  function report(): void {
    const elements = host.element.isConnected ? container.querySelectorAll<HTMLElement>('[data-advice]') : [];
    const present = new Set([...elements].map((element) => element.dataset.advice));
    stage.shown([...new Set(view.advice.map((advice) => advice.rule))].filter((rule) => present.has(rule)));
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
      together(() => {
        snoozeOpen = null;
        if (isHeld()) stage.actions.leave();
        stage.actions.snooze(rule, span);
      });
    },
    undo: () => stage.actions.undo(),
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
    if (snoozeOpen !== null && hasFocus()) {
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
      if (event.key !== 'Escape' || event.isComposing || !host.element.isConnected) return;
      if (!hasFocus() && !isHeld()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stepBack();
    },
    true,
  );
  host.root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (from instanceof Element && !host.root.contains(from)) cameFrom = from;
  });

  stage.attach((next) => {
    view = next;
    if (!collecting) draw();
  });
  view = stage.view();
  draw();
}
