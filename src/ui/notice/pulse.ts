/** After this time without a beat of our script, in milliseconds, the browser hides the notice by itself. */
const LONGEST_SILENCE = 4000;
const BEAT = 1000;

/** Removes the notice when no script of the extension is left that could close it. */
export interface Pulse {
  start(): void;
  stop(): void;
}

/**
 * An extension that is updated or removed leaves its elements in open pages. In Chromium, its scripts still run and can
 * remove the elements. In Firefox, its scripts stop at once, so the browser must hide what they showed.
 */
export function keepPulse(shown: HTMLElement, isGone: () => boolean, onGone: () => void): Pulse {
  const page = shown.ownerDocument;
  const frames = [{ visibility: 'visible' }, { visibility: 'hidden' }];
  let timer: ReturnType<typeof setInterval> | null = null;
  let fading: Animation | null = null;

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
    page.removeEventListener('visibilitychange', beat);
    rewind();
    fading?.pause();
  }

  function rewind(): void {
    if (fading) fading.currentTime = 0;
  }

  function beat(): void {
    rewind();
    if (!isGone()) return;
    stop();
    onGone();
  }

  return {
    start() {
      if (timer !== null) return;
      timer = setInterval(beat, BEAT);
      // The browser slows down the timers of a page in the background, but not its animations.
      page.addEventListener('visibilitychange', beat);
      fading ??= shown.animate(frames, { delay: LONGEST_SILENCE, duration: 1, fill: 'forwards' });
      rewind();
      fading.play();
    },
    stop,
  };
}
