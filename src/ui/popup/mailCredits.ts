import { useSignal } from '@preact/signals';
import type { MailCredit } from '../../core/creditMail/creditsInMail';

/** The credits of a pasted e-mail, of which one at a time is in the fields of the form. */
export interface MailCredits {
  readonly all: readonly MailCredit[];
  /** Which of them is in the fields; those before it are saved. */
  readonly place: number;
  show(credits: readonly [MailCredit, ...MailCredit[]]): void;
  /** Puts the next one into the fields; false where there is none. */
  next(): boolean;
}

/** @param fill puts one credit into the fields, to be looked at and changed before it is saved */
export function useMailCredits(fill: (credit: MailCredit) => void): MailCredits {
  const all = useSignal<readonly MailCredit[]>([]);
  const place = useSignal(0);
  return {
    all: all.value,
    place: place.value,
    show(credits) {
      all.value = credits;
      place.value = 0;
      fill(credits[0]);
    },
    next() {
      const following = all.value[place.value + 1];
      if (!following) return false;
      place.value += 1;
      fill(following);
      return true;
    },
  };
}
