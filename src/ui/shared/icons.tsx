import type { JSX } from 'preact';
import type { Mark } from '../../core/advice/saying';

/**
 * A drawing on a grid of 16, in strokes of the text's own color. It always stands beside words, so it is hidden from
 * screen readers.
 */
function drawing(paths: JSX.Element) {
  return function Icon({ size = 16 }: { readonly size?: number }) {
    return (
      <svg
        class="icon"
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {paths}
      </svg>
    );
  };
}

/** A purse with its clasp. */
export const BalanceIcon = drawing(
  <>
    <path d="M2.25 5.25c0-1 .75-1.75 1.75-1.75h7.25v2.25" />
    <path d="M2.25 5.25v6c0 .85.65 1.5 1.5 1.5h8.5c.85 0 1.5-.65 1.5-1.5v-4c0-.85-.65-1.5-1.5-1.5H2.6" />
    <circle cx="11" cy="9.25" r=".6" fill="currentColor" stroke="none" />
  </>,
);

export const CardIcon = drawing(
  <>
    <rect x="1.75" y="3.5" width="12.5" height="9" rx="1.5" />
    <path d="M1.75 6.5h12.5M4.25 10h2.5" />
  </>,
);

/** Sand running out: a credit close to its end. */
const EndingIcon = drawing(
  <>
    <path d="M4 2h8M4 14h8" />
    <path d="M4.75 2v2.25C4.75 6 8 7.25 8 8s-3.25 2-3.25 3.75V14M11.25 2v2.25C11.25 6 8 7.25 8 8s3.25 2 3.25 3.75V14" />
  </>,
);

export const CheckIcon = drawing(<path d="M3 8.5 6.5 12 13 4.75" />);

export const QuestionIcon = drawing(
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M6.25 6.4c0-1 .8-1.65 1.75-1.65s1.75.65 1.75 1.6c0 1.15-1.75 1.35-1.75 2.65" />
    <circle cx="8" cy="11.25" r=".6" fill="currentColor" stroke="none" />
  </>,
);

export const CloseIcon = drawing(<path d="m4 4 8 8M12 4l-8 8" />);

/** A mark with cross hairs: "show me where". */
export const LocateIcon = drawing(
  <>
    <circle cx="8" cy="8" r="4" />
    <path d="M8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5" />
  </>,
);

export const UndoIcon = drawing(<path d="M5.5 3 2.5 6l3 3M2.75 6h6.5a4 4 0 0 1 0 8H6.5" />);

export const ClockIcon = drawing(
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 4.5V8l2.25 1.75" />
  </>,
);

/** Two upright bars: a press that was held. */
export const HeldIcon = drawing(
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M6.25 5.75v4.5M9.75 5.75v4.5" />
  </>,
);

export const ChevronIcon = drawing(<path d="m4.5 6.25 3.5 3.5 3.5-3.5" />);

/** The icons by which rules and sums are recognized. */
export const MARKS: Readonly<Record<Mark['icon'], typeof BalanceIcon>> = {
  balance: BalanceIcon,
  card: CardIcon,
  ending: EndingIcon,
  question: QuestionIcon,
  clock: ClockIcon,
};
