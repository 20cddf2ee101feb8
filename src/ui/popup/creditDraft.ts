import { type Signal, useSignal } from '@preact/signals';
import type { Credit, CreditEnd, CreditKind, Scope, ScopeTerms } from '../../core/credits/credit';
import { calendarDay, dayAt, daysBetween, type EpochMs } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { Speech } from '../../words/speech';
import { faultOfNote } from '../entries/noteCheck';
import { checkAmount } from '../forms/amountCheck';
import type { Checked } from '../forms/submission';
import { typable } from '../forms/typable';
import { checkTerms, type TermsDraft, type TermsField, useTermsDraft } from './creditTerms';

export type Ending = 'day' | 'never' | 'unknown';
export type CreditField = 'amount' | 'day' | 'note' | TermsField;

/** The fields of a credit while the shopper types. */
export interface CreditDraft {
  readonly kind: Signal<CreditKind>;
  readonly scope: Signal<Scope>;
  readonly amount: Signal<string>;
  readonly ending: Signal<Ending>;
  readonly day: Signal<string>;
  readonly note: Signal<string>;
  readonly terms: TermsDraft;
}

/** @param credit the credit to change; null for a new one */
export function useCreditDraft(credit: Credit | null): CreditDraft {
  const ends = credit?.ends ?? null;
  return {
    kind: useSignal<CreditKind>(credit?.kind ?? 'no-rush'),
    scope: useSignal<Scope>(credit?.scope ?? 'digital'),
    amount: useSignal(credit === null ? '' : typable(credit.left)),
    ending: useSignal<Ending>(typeof ends === 'string' ? ends : 'day'),
    day: useSignal(typeof ends === 'object' && ends !== null ? ends.on : ''),
    note: useSignal(credit?.note ?? ''),
    terms: useTermsDraft(credit?.terms),
  };
}

/** What the shopper typed about a credit. */
export interface TypedCredit {
  readonly kind: CreditKind;
  readonly left: Money;
  readonly scope: Scope;
  readonly terms?: ScopeTerms;
  readonly ends: CreditEnd;
  readonly note: string;
}

interface Checking {
  readonly speech: Speech;
  readonly shop: MarketplaceId;
  readonly now: EpochMs;
  readonly least: 'zero' | 'above-zero';
  /** The credit's present end. It may stay although it is in the past. Null for a new credit. */
  readonly known: CreditEnd | null;
}

/** Checks the typed credit. Returns it, or says what is wrong with which field. */
export function checkCredit(draft: CreditDraft, checking: Checking): Checked<TypedCredit, CreditField> {
  const { speech, shop, least } = checking;
  const left = checkAmount(draft.amount.value, shop, speech, least);
  const end = checkEnd(draft, checking);
  const conditions = checkTerms(draft.terms, shop, speech);
  const wrongNote = faultOfNote(draft.note.value, speech);
  if (left.ok && 'ends' in end && conditions.ok && wrongNote === null) {
    const value: TypedCredit = {
      kind: draft.kind.value,
      left: left.value,
      scope: draft.scope.value,
      ...(conditions.terms === undefined ? {} : { terms: conditions.terms }),
      ends: end.ends,
      note: draft.note.value.trim(),
    };
    return { ok: true, value };
  }
  return {
    ok: false,
    errors: {
      ...(left.ok ? {} : { amount: left.why }),
      ...('fault' in end ? { day: end.fault } : {}),
      ...(conditions.ok ? {} : conditions.errors),
      ...(wrongNote === null ? {} : { note: wrongNote }),
    },
  };
}

function checkEnd(
  { ending, day }: CreditDraft,
  { speech: { own }, shop, now, known }: Checking,
): { readonly ends: CreditEnd } | { readonly fault: string } {
  if (ending.value !== 'day') return { ends: ending.value };
  const on = calendarDay(day.value);
  if (on === null) return { fault: own.credit.dayMissing };
  const isKept = typeof known === 'object' && known?.on === on;
  const isOver = daysBetween(dayAt(now, marketplace(shop).zone), on) < 0;
  return isOver && !isKept ? { fault: own.credit.dayPast } : { ends: { on } };
}
