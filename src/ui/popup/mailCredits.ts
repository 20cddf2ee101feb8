import { useSignal } from '@preact/signals';
import type { Benefit } from '../../core/benefitMail';

/** The credits of a pasted e-mail, of which one at a time is in the fields of the form. */
export interface MailCredits {
  readonly all: readonly Benefit[];
  /** Which of them is in the fields; those before it are saved. */
  readonly place: number;
  show(credits: readonly [Benefit, ...Benefit[]]): void;
  /** Puts the next one into the fields; false where there is none. */
  next(): boolean;
}

/** @param fill puts one credit into the fields, to be looked at and changed before it is saved */
export function useMailCredits(fill: (benefit: Benefit) => void): MailCredits {
  const all = useSignal<readonly Benefit[]>([]);
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
