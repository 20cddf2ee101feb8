import type { Accent } from '../../core/advice/saying';
import type { RuleId } from '../../core/settings/settings';
import { BalanceIcon, CardIcon, ClockIcon, EndingIcon, QuestionIcon } from './icons';

/** The icon and the accent by which each rule is recognized wherever it is listed. */
export const RULE_MARKS: Readonly<Record<RuleId, { readonly accent: Accent; readonly Icon: typeof BalanceIcon }>> = {
  'balance-unused': { accent: 'balance', Icon: BalanceIcon },
  'one-click-bypass': { accent: 'card', Icon: CardIcon },
  'reserve-drain': { accent: 'balance', Icon: BalanceIcon },
  'balance-partly-used': { accent: 'card', Icon: CardIcon },
  'credit-expiring': { accent: 'ending', Icon: EndingIcon },
  'credit-unused': { accent: 'balance', Icon: BalanceIcon },
  'credit-unfit': { accent: 'ending', Icon: EndingIcon },
  'ineligible-item': { accent: 'card', Icon: CardIcon },
  'other-marketplace': { accent: 'balance', Icon: BalanceIcon },
  'balance-drift': { accent: 'balance', Icon: QuestionIcon },
  'account-unclear': { accent: 'balance', Icon: QuestionIcon },
  'outcome-mismatch': { accent: 'card', Icon: CardIcon },
  'return-loses-credit': { accent: 'ending', Icon: EndingIcon },
  'redeem-elsewhere': { accent: 'balance', Icon: QuestionIcon },
  'unshipped-leak': { accent: 'balance', Icon: BalanceIcon },
  'balance-stale': { accent: 'plain', Icon: ClockIcon },
  'odd-cents': { accent: 'balance', Icon: BalanceIcon },
  'page-unreadable': { accent: 'plain', Icon: QuestionIcon },
};

/** The icon of a sum on the receipt; a plain sum has none. */
export const ACCENT_ICONS: Readonly<Record<Accent, typeof BalanceIcon | null>> = {
  balance: BalanceIcon,
  card: CardIcon,
  ending: EndingIcon,
  plain: null,
};
