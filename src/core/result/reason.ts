import type { Money } from '../money/money';

type NoParts = Record<never, never>;

/** The limit: the largest number, or the greatest length. */
interface Most {
  readonly most: number;
}

/** The parts that a reason's sentence needs, by its code. */
interface ReasonParts {
  // The request and its sender.
  'not-understood': NoParts;
  'wrong-sender': NoParts;
  'no-answer': NoParts;
  'went-wrong': NoParts;
  'private-window': NoParts;
  'settings-opened-too-often': NoParts;
  /** A page may undo only what it has recorded itself. */
  'not-learned-here': NoParts;
  /** A page may confirm only what it shows itself. */
  'not-of-this-shop': NoParts;
  'page-not-read': NoParts;
  'page-not-judged': NoParts;
  'no-report': NoParts;

  // The storage of this device.
  'device-full': NoParts;
  'books-newer': NoParts;
  'books-not-opened': NoParts;
  'books-held-elsewhere': NoParts;
  'books-open-in-older': NoParts;
  'books-changing': NoParts;
  'kept-before': NoParts;
  'kept-but-not-read': NoParts;
  'would-not-read': NoParts;
  'rows-damaged': NoParts;

  // Values.
  'amount-too-large': NoParts;
  'amount-below-zero': NoParts;
  'amount-not-above-zero': NoParts;
  'amount-is-zero': NoParts;
  'other-currency': { readonly than: 'marketplace' | 'credit' | 'reserve' };
  'note-too-long': Most;
  'note-empty': NoParts;
  'name-too-long': Most;
  'name-empty': NoParts;
  'label-too-long': Most;
  'label-empty': NoParts;
  'label-taken': NoParts;
  'label-like-address': NoParts;
  'day-to-come': NoParts;
  'points-day-to-come': NoParts;
  'points-out-of-range': Most;
  'leftover-out-of-range': { readonly most: Money };
  'reminder-day-out-of-range': Most;
  'too-many-reminder-days': Most;
  'stale-days-out-of-range': Most;

  // The books.
  'no-such-entry': NoParts;
  'no-such-credit': NoParts;
  'no-such-reserve': NoParts;
  'too-many-credits': Most;
  'too-many-reserves': Most;
  'too-many-together': { readonly reserves: number; readonly credits: number };
  'undone-before': NoParts;
  'takes-no-note': NoParts;
  /** A note of its own is undone, not emptied. */
  'note-is-all': NoParts;
  'nothing-left': NoParts;
  'no-credit-on-order': NoParts;
  'not-free': NoParts;
  'not-held': NoParts;
  'question-answered': NoParts;
  'same-account': NoParts;
  'difference-settled': NoParts;
  'not-its-cause': NoParts;
  'not-a-part': NoParts;
  'order-settled': NoParts;

  // An imported file.
  'file-too-large': { readonly megabytes: number };
  'file-too-deep': NoParts;
  'file-empty': NoParts;
  'file-cut-off': NoParts;
  'file-not-ours': NoParts;
  'file-version-unclear': NoParts;
  'file-newer': { readonly version: number; readonly reads: number };
  'file-time-unclear': NoParts;
  'file-extent-unknown': NoParts;
  'file-without-books': NoParts;
  'file-changed': NoParts;
  'file-is-part': NoParts;
  'file-no-list': NoParts;
  'file-list-too-long': { readonly count: number; readonly most: number };
  'file-not-a-row': NoParts;
  'file-twice': NoParts;
  'file-place-taken': NoParts;
  'file-let-go': NoParts;
}

export type ReasonCode = keyof ReasonParts;

/** The parts of one reason. */
export type PartsOf<Code extends ReasonCode> = ReasonParts[Code];

/** Why a request failed: a code, with the parts that its sentence needs. */
export type Reason = { readonly [Code in ReasonCode]: { readonly code: Code } & ReasonParts[Code] }[ReasonCode];
