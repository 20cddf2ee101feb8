import type { Credit, CreditSource } from '../credits/credit';
import type { CreditId } from '../ledger/book';
import { type AccountLabel, type Book, bookOf } from '../ledger/book';
import type { Entry } from '../ledger/ledger';
import type { PurseSettings } from '../ledger/purse';
import type { Reserve } from '../ledger/reserves';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { RuleId } from '../settings/ruleIds';
import type { Settings, Snooze } from '../settings/settings';

// A row in the flat form has no book of its own, because the two parts of its book stand beside its other parts.
// Databases up to version 6 and export files up to version 2 hold this form. Synced records still hold it, because
// browsers with older versions of the extension read and write them at the same time.

/** A row that has the parts of its book beside its other parts. */
type Flat<Row extends { readonly book: Book }> = Omit<Row, 'book'> & {
  readonly marketplace: MarketplaceId;
  readonly account?: AccountLabel;
};

export type FlatPurse = Flat<PurseSettings>;
export type FlatReserve = Flat<Reserve>;

/** The flat form's name for the source of a credit that was read from an e-mail. */
const FLAT_MAIL = 'benefit-mail';
export const FLAT_SOURCES = ['shopper', 'no-rush-page', 'review-page', FLAT_MAIL] as const satisfies readonly (
  | Exclude<CreditSource, 'mail'>
  | typeof FLAT_MAIL
)[];

export type FlatCredit = Omit<Flat<Credit>, 'source'> & { readonly source?: (typeof FLAT_SOURCES)[number] };

/** The flat form's names of rules. */
const FLAT_RULES = {
  'credit-expiring': 'promo-expiring',
  'credit-unused': 'promo-unused',
  'credit-unfit': 'promo-unfit',
  'return-loses-credit': 'return-loses-promo',
} as const satisfies Partial<Record<RuleId, string>>;

type RenamedRule = keyof typeof FLAT_RULES;
type FlatRuleId = Exclude<RuleId, RenamedRule> | (typeof FLAT_RULES)[RenamedRule];
export type FlatSettings = Omit<Settings, 'snoozes'> & {
  readonly snoozes: readonly (Omit<Snooze, 'rule'> & { readonly rule: FlatRuleId })[];
};

/** The flat form's kinds of entries. */
const KINDS = {
  'promo-granted': 'credit-granted',
  'promo-used': 'credit-used',
  'promo-expired': 'credit-expired',
  'promo-corrected': 'credit-corrected',
  'promo-lost': 'credit-lost',
} as const satisfies Record<string, Entry['kind']>;

type FlatKind<Kind> = Kind extends `credit-${infer What}` ? `promo-${What}` : Kind;
type FlatOf<E> = E extends Entry
  ? Omit<E, 'book' | 'kind' | 'credit'> & {
      readonly kind: FlatKind<E['kind']>;
      readonly purse: MarketplaceId;
      readonly account?: AccountLabel;
    } & (E extends { readonly credit: CreditId } ? { readonly lot: CreditId } : unknown)
  : never;
export type FlatEntry = FlatOf<Entry>;

/** Converts an entry from the flat form. */
export function entryFromFlat({ purse: shop, account, ...entry }: FlatEntry): Entry {
  const book = bookOf(shop, account);
  // The flat types are derived from the types of entries, so the row that is built here is an entry.
  if (!('lot' in entry)) return { ...entry, book } as Entry;
  const { lot, kind, ...rest } = entry;
  return { ...rest, kind: KINDS[kind], book, credit: lot } as Entry;
}

/** Converts a purse from the flat form. */
export function purseFromFlat<Row extends FlatPurse>({ marketplace, account, ...row }: Row) {
  return { ...row, book: bookOf(marketplace, account) };
}

export function purseToFlat({ book, ...purse }: PurseSettings): FlatPurse {
  return { ...purse, ...book };
}

/** Converts a reserve from the flat form. */
export function reserveFromFlat({ marketplace, account, ...reserve }: FlatReserve): Reserve {
  return { ...reserve, book: bookOf(marketplace, account) };
}

export function reserveToFlat({ book, ...reserve }: Reserve): FlatReserve {
  return { ...reserve, ...book };
}

/** Converts a credit from the flat form. */
export function creditFromFlat({ marketplace, account, source, ...credit }: FlatCredit): Credit {
  const from = source === FLAT_MAIL ? 'mail' : source;
  return { ...credit, ...(from && { source: from }), book: bookOf(marketplace, account) };
}

export function creditToFlat({ book, source, ...credit }: Credit): FlatCredit {
  const from = source === 'mail' ? FLAT_MAIL : source;
  return { ...credit, ...(from && { source: from }), ...book };
}

/** Returns the flat form's name of a rule. */
export function ruleToFlat(rule: RuleId): FlatRuleId {
  const renamed: Partial<Record<RuleId, FlatRuleId>> = FLAT_RULES;
  return renamed[rule] ?? (rule as Exclude<RuleId, RenamedRule>);
}

/** Converts settings from the flat form. */
export function settingsFromFlat({ snoozes, ...settings }: FlatSettings): Settings {
  const names = new Map<string, RuleId>(Object.entries(FLAT_RULES).map(([rule, flat]) => [flat, rule as RenamedRule]));
  const nameOf = (rule: FlatRuleId) => names.get(rule) ?? (rule as RuleId);
  return { ...settings, snoozes: snoozes.map((snooze) => ({ ...snooze, rule: nameOf(snooze.rule) })) };
}

export function settingsToFlat({ snoozes, ...settings }: Settings): FlatSettings {
  return { ...settings, snoozes: snoozes.map((snooze) => ({ ...snooze, rule: ruleToFlat(snooze.rule) })) };
}
