import type { RuleId } from '../settings/ruleIds';
import { accountUnclear } from './rules/accountUnclear/accountUnclear';
import { balanceDrift } from './rules/balanceDrift/balanceDrift';
import { balancePartlyUsed } from './rules/balancePartlyUsed/balancePartlyUsed';
import { balanceStale } from './rules/balanceStale/balanceStale';
import { balanceUnused } from './rules/balanceUnused/balanceUnused';
import { creditExpiring } from './rules/creditExpiring/creditExpiring';
import { creditUnfit } from './rules/creditUnfit/creditUnfit';
import { creditUnused } from './rules/creditUnused/creditUnused';
import { ineligibleItem } from './rules/ineligibleItem/ineligibleItem';
import { oddCents } from './rules/oddCents/oddCents';
import { oneClickBypass } from './rules/oneClickBypass/oneClickBypass';
import { otherMarketplace } from './rules/otherMarketplace/otherMarketplace';
import { outcomeMismatch } from './rules/outcomeMismatch/outcomeMismatch';
import { pageUnreadable } from './rules/pageUnreadable/pageUnreadable';
import { redeemElsewhere } from './rules/redeemElsewhere/redeemElsewhere';
import { reserveDrain } from './rules/reserveDrain/reserveDrain';
import { returnLosesCredit } from './rules/returnLosesCredit/returnLosesCredit';
import { unshippedLeak } from './rules/unshippedLeak/unshippedLeak';

/** Every rule under its id. `rule.ts` says what a rule needs. */
export const RULES = {
  'balance-unused': balanceUnused,
  'one-click-bypass': oneClickBypass,
  'reserve-drain': reserveDrain,
  'balance-partly-used': balancePartlyUsed,
  'credit-expiring': creditExpiring,
  'credit-unused': creditUnused,
  'credit-unfit': creditUnfit,
  'ineligible-item': ineligibleItem,
  'other-marketplace': otherMarketplace,
  'balance-stale': balanceStale,
  'balance-drift': balanceDrift,
  'account-unclear': accountUnclear,
  'outcome-mismatch': outcomeMismatch,
  'return-loses-credit': returnLosesCredit,
  'redeem-elsewhere': redeemElsewhere,
  'unshipped-leak': unshippedLeak,
  'odd-cents': oddCents,
  'page-unreadable': pageUnreadable,
} as const satisfies { readonly [Id in RuleId]: { readonly id: Id } };
