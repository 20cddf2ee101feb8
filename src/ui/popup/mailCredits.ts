import { useSignal } from '@preact/signals';
import type { MailCredit } from '../../core/creditMail/creditsInMail';

/** The credits of a pasted e-mail. The form's fields show one of them at a time. */
export interface MailCredits {
  readonly all: readonly MailCredit[];
  /** The index of the credit that is in the fields. The credits before it are saved. */
  readonly place: number;
  show(credits: readonly [MailCredit, ...MailCredit[]]): void;
  /** Puts the next credit into the fields. Returns false where there is none. */
  next(): boolean;
}

/** @param fill puts one credit into the fields, so that the shopper can check and change it before it is saved */
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
