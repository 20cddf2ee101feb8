import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { CURRENCIES, signsOf } from '../../core/money/currency';
import { isPayBalance } from '../../core/ruleBook/balanceRules';
import { PAY_BALANCE } from './en';
import { CONTROLS, GUESSED_LABELS, SEEN_LABELS } from './labelTable';
import type { Certainty, ControlWords, LabelId } from './word';

export type { Certainty, LabelId } from './word';

/**
 * Prepares a label for the patterns: lower case, plain spaces and colons, no marks that only set the writing direction.
 */
export function plainLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0307\u200E\u200F\u061C]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How certainly a text is the label, in the language that fits best; null where no language fits. */
export function certaintyOf(id: LabelId, text: string): Certainty | null {
  const label = plainLabel(text);
  if (SEEN_LABELS[id]?.test(label)) return 'seen';
  return GUESSED_LABELS[id]?.test(label) ? 'guess' : null;
}

/** Whether a text is the label in words that were seen on a real page. Use `certaintyOf` where a guess may count. */
export function says(id: LabelId, text: string): boolean {
  return certaintyOf(id, text) === 'seen';
}

/** Why a row takes money off. The gift balance and shipping are not in this list. */
export type Deduction = 'promotion' | 'saving' | 'points';

/**
 * Why a row takes money off, as its label tells; null where the label names no reason. The answer is `several` where it
 * names several ("promotional discount"), because nobody can tell whether the row uses up a credit of the account.
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
 * The letters in the names and signs of currencies, in lower case. They belong to an amount, not to its description. A
 * single letter before a sign, as in `A$`, is left out, because it is a word in some language.
 */
const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  CURRENCIES.flatMap(signsOf).flatMap((sign) => plainLabel(sign).match(/\p{L}{2,}|\p{L}(?!\p{Sc})/gu) ?? []),
);

/** What the label of a tick box or radio is about, and how certain its words are. */
export interface About {
  /**
   * `balance`: only the gift balance. `gift-card`: it names a gift card. That is the balance only where other signals
   * identify the control. `other`: another credit. `unknown`: none of these, perhaps because we do not know the
   * language.
   */
  readonly about: 'balance' | 'gift-card' | 'other' | 'unknown';
  readonly certainty: Certainty;
}

const UNKNOWN: About = { about: 'unknown', certainty: 'guess' };

/** What a label is about if all its words are known. Null where it has other words or names no gift. */
function aboutIn(label: string, { certainty, gift, balance, words }: Omit<ControlWords, 'other'>): About | null {
  const said: readonly string[] = (label.match(/\p{L}+/gu) ?? []).filter((word) => !CURRENCY_WORDS.has(word));
  if (!gift.test(label) || !said.every((word) => words.test(word))) return null;
  return { about: said.some((word) => balance.test(word)) ? 'balance' : 'gift-card', certainty };
}

/** Whether a text names a gift card or its balance in any language, whatever else it says. */
export function mentionsGiftCard(text: string): boolean {
  const label = plainLabel(text);
  return CONTROLS.some(({ gift }) => gift.test(label));
}

/** What a label on a page of a marketplace is about. */
export function aboutBalance(text: string, marketplace: MarketplaceId): About {
  const label = plainLabel(text);
  if (label === '') return UNKNOWN;
  // Gift cards are added to Amazon Pay's balance there. Everywhere else, that balance is another credit.
  if (isPayBalance(marketplace) && PAY_BALANCE.gift.test(label)) return aboutIn(label, PAY_BALANCE) ?? UNKNOWN;
  if (CONTROLS.some(({ other }) => other.test(label))) return { about: 'other', certainty: 'seen' };
  const known = CONTROLS.map((words) => aboutIn(label, words)).filter((about) => about !== null);
  const [about] = [...known.filter(({ certainty }) => certainty === 'seen'), ...known];
  // A label may name a gift card and have unknown words too. That is enough for a control that is known by other
  // signals, if the name was seen.
  const named = CONTROLS.some(({ certainty, gift }) => certainty === 'seen' && gift.test(label));
  return about ?? (named ? { about: 'gift-card', certainty: 'seen' } : UNKNOWN);
}
