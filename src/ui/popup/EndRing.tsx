/** A credit's time as a shape: a ring that empties over its last 30 days. */
export type RingOf = { readonly days: number } | 'never' | 'unknown';

const FULL = 30;
const RADIUS = 6;
const ROUND = 2 * Math.PI * RADIUS;

/** Beside words that say the same, so hidden from readers. A gapped ring is an unknown end, a crossed one is over. */
export function EndRing({ of }: { readonly of: RingOf }) {
  const left = typeof of === 'object' ? Math.max(0, Math.min(of.days, FULL)) / FULL : 1;
  const over = typeof of === 'object' && of.days < 0;
  return (
    <svg class="end-ring" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true" focusable="false">
      <circle
        class="end-ring-track"
        cx="8"
        cy="8"
        r={RADIUS}
        stroke-dasharray={of === 'unknown' ? '2 2.7' : undefined}
      />
      {of !== 'unknown' && left > 0 && (
        <circle
          class="end-ring-left"
          cx="8"
          cy="8"
          r={RADIUS}
          transform="rotate(-90 8 8)"
          stroke-dasharray={`${left * ROUND} ${ROUND}`}
        />
      )}
      {over && <path class="end-ring-mark" d="m5.5 5.5 5 5M10.5 5.5l-5 5" />}
      {left === 0 && !over && <path class="end-ring-mark" d="M8 4.75v4M8 11.1v.1" />}
    </svg>
  );
}
