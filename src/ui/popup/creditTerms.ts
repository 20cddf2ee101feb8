import { type Signal, useSignal } from '@preact/signals';
import type { ScopeTerms } from '../../core/credits/credit';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { faultOfNote } from '../entries/noteCheck';
import { checkAmount } from '../forms/amountCheck';
import { typable } from '../forms/typable';

/** The fields for a credit's conditions while the shopper types. */
export interface TermsDraft {
  readonly threshold: Signal<string>;
  readonly category: Signal<string>;
  readonly notGiftCards: Signal<boolean>;
  readonly words: Signal<string>;
}

/** @param known the conditions that the fields show at first */
export function useTermsDraft(known?: ScopeTerms): TermsDraft {
  return {
    threshold: useSignal(known?.threshold ? typable(known.threshold) : ''),
    category: useSignal(known?.category ?? ''),
    notGiftCards: useSignal(known?.notGiftCards === true),
    words: useSignal(known?.words ?? ''),
  };
}

export type TermsField = 'threshold' | 'category' | 'words';
type TermsErrors = Partial<Record<TermsField, string>>;

/** Checks the typed conditions. Returns them (there may be none), or says what is wrong with which field. */
export function checkTerms(
  draft: TermsDraft,
  shop: MarketplaceId,
  speech: Speech,
):
  | { readonly ok: true; readonly terms: ScopeTerms | undefined }
  | { readonly ok: false; readonly errors: TermsErrors } {
  const typed = draft.threshold.value.trim();
  const threshold = typed === '' ? null : checkAmount(typed, shop, speech, 'above-zero');
  const category = draft.category.value.trim();
  const words = draft.words.value.trim();
  const [wrongCategory, wrongWords] = [faultOfNote(category, speech), faultOfNote(words, speech)];
  if (threshold?.ok === false || wrongCategory !== null || wrongWords !== null) {
    const errors = {
      ...(threshold?.ok === false ? { threshold: threshold.why } : {}),
      ...(wrongCategory === null ? {} : { category: wrongCategory }),
      ...(wrongWords === null ? {} : { words: wrongWords }),
    };
    return { ok: false, errors };
  }
  const terms: ScopeTerms = {
    ...(threshold === null ? {} : { threshold: threshold.value }),
    ...(category === '' ? {} : { category }),
    ...(draft.notGiftCards.value ? { notGiftCards: true } : {}),
    ...(words === '' ? {} : { words }),
  };
  return { ok: true, terms: Object.keys(terms).length === 0 ? undefined : terms };
}

/** Puts known conditions into the fields. */
export function fillTerms(draft: TermsDraft, terms: ScopeTerms | undefined): void {
  draft.threshold.value = terms?.threshold ? typable(terms.threshold) : '';
  draft.category.value = terms?.category ?? '';
  draft.notGiftCards.value = terms?.notGiftCards === true;
  draft.words.value = terms?.words ?? '';
}

/** Describes each condition in a few words: `from $35.00, groceries, not gift cards`. Empty where there are none. */
export function termsText(terms: ScopeTerms | undefined, shop: MarketplaceId, { own }: Speech): string {
  if (!terms) return '';
  const { threshold, category, notGiftCards, words } = terms;
  return [
    threshold && own.terms.from(formatMoneyIn(threshold, shop)),
    category,
    notGiftCards && own.terms.notOnGiftCards,
    words,
  ]
    .filter(Boolean)
    .join(', ');
}
