/** After so long without a sign of life of ours the browser takes the notice out of sight by itself, in milliseconds. */
const LONGEST_SILENCE = 4000;
const BEAT = 1000;

/** Takes what is shown away once nobody of ours is there any more to close it. */
export interface Pulse {
  start(): void;
  stop(): void;
}

/**
 * An extension that is updated or removed leaves its elements in open pages. Chromium's scripts live on and can clean up
 * after themselves; Firefox's are gone at once, so what they showed has to run out by itself.
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
      // A page in the background has its timers slowed down, but not its animations.
      page.addEventListener('visibilitychange', beat);
      fading ??= shown.animate(frames, { delay: LONGEST_SILENCE, duration: 1, fill: 'forwards' });
      rewind();
      fading.play();
    },
    stop,
  };
}
