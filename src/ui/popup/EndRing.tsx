/** What a ring shows: the days until a credit's end, or that there is no end, or that the end is unknown. */
export type RingOf = { readonly days: number } | 'never' | 'unknown';

const FULL = 30;
const RADIUS = 6;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * Draws a credit's time as a ring that empties over the last 30 days. A ring with gaps means an unknown end, and a
 * crossed ring means that the credit ended. It is hidden from screen readers, because the words beside it say the same.
 */
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
