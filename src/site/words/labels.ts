import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { CURRENCIES, signsOf } from '../../core/money/currency';
import { isPayBalance } from '../../core/ruleBook/balanceRules';
import { PAY_BALANCE } from './en';
import { CONTROLS, GUESSED_LABELS, SEEN_LABELS } from './labelTable';
import type { Certainty, ControlWords, LabelId } from './word';

export type { Certainty, LabelId } from './word';

/** A label as the patterns take it: small letters, plain spaces and colons, and no marks that only direct the writing. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0307\u200E\u200F\u061C]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How certainly a text is the label, in whichever language says it best; null where none does. */
export function certaintyOf(id: LabelId, text: string): Certainty | null {
  const label = plainLabel(text);
  if (SEEN_LABELS[id]?.test(label)) return 'seen';
  return GUESSED_LABELS[id]?.test(label) ? 'guess' : null;
}

/** Whether a text is the label in words that were seen on a real page. What may be guessed asks for `certaintyOf`. */
export function says(id: LabelId, text: string): boolean {
  return certaintyOf(id, text) === 'seen';
}

/** Why a row takes money off, apart from the gift balance and from shipping. */
export type Deduction = 'promotion' | 'saving' | 'points';

/**
 * What the label of a row that takes money off names; null where it names none of these. One that names several
 * ("promotional discount") is `several`: nobody can say whether a credit of the account is used up by it.
 */
export function deductionOf(label: string): { kind: Deduction | 'several'; certainty: Certainty } | null {
  const said = (['promotion', 'saving', 'points'] as const)
    .map((kind) => ({ kind, certainty: certaintyOf(kind, label) }))
    .filter((one): one is { kind: Deduction; certainty: Certainty } => one.certainty !== null);
  const [first, ...others] = said;
  if (!first || others.length === 0) return first ?? null;
  return { kind: 'several', certainty: said.some(({ certainty }) => certainty === 'seen') ? 'seen' : 'guess' };
}

/**
 * The letters of the currencies' names and signs, small: parts of an amount, not of what is said about it. A single one
 * before a sign, as in `A$`, is left out, because it is a word in some language.
 */
const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  CURRENCIES.flatMap(signsOf).flatMap((sign) => plainLabel(sign).match(/\p{L}{2,}|\p{L}(?!\p{Sc})/gu) ?? []),
);

/** What the label of a tick box or radio says it is about, and how certain the words are. */
export interface About {
  /**
   * `balance`: the gift balance and nothing else. `gift-card`: it names a gift card, which is the balance only where the
   * control is known by other signs. `other`: another credit. `unknown`: none of these, perhaps because the language is not known.
   */
  readonly about: 'balance' | 'gift-card' | 'other' | 'unknown';
  readonly certainty: Certainty;
}

const UNKNOWN: About = { about: 'unknown', certainty: 'guess' };

/** What a label is about that is made of known words alone; null where it has others, or names no gift. */
function aboutIn(label: string, { certainty, gift, balance, words }: Omit<ControlWords, 'other'>): About | null {
  const said: readonly string[] = (label.match(/\p{L}+/gu) ?? []).filter((word) => !CURRENCY_WORDS.has(word));
  if (!gift.test(label) || !said.every((word) => words.test(word))) return null;
  return { about: said.some((word) => balance.test(word)) ? 'balance' : 'gift-card', certainty };
}

/** Whether a text names a gift card or the balance of one, among whatever other words, in any language. */
export function mentionsGiftCard(text: string): boolean {
  const label = plainLabel(text);
  return CONTROLS.some(({ gift }) => gift.test(label));
}

/** What a label of a marketplace's page is about. */
export function aboutBalance(text: string, marketplace: MarketplaceId): About {
  const label = plainLabel(text);
  if (label === '') return UNKNOWN;
  // There gift cards are added to Amazon Pay's balance, which everywhere else is another credit.
  if (isPayBalance(marketplace) && PAY_BALANCE.gift.test(label)) return aboutIn(label, PAY_BALANCE) ?? UNKNOWN;
  if (CONTROLS.some(({ other }) => other.test(label))) return { about: 'other', certainty: 'seen' };
  const known = CONTROLS.map((words) => aboutIn(label, words)).filter((about) => about !== null);
  const [about] = [...known.filter(({ certainty }) => certainty === 'seen'), ...known];
  // Among other words a gift card's name says enough for a control that is known by more, where the name was seen.
  const named = CONTROLS.some(({ certainty, gift }) => certainty === 'seen' && gift.test(label));
  return about ?? (named ? { about: 'gift-card', certainty: 'seen' } : UNKNOWN);
}
