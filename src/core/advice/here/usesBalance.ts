import type { AnyAdvice } from '../rule';
import type { BalanceUnused } from '../rules/balanceUnused/sayBalanceUnused';
import type { OneClickBypass } from '../rules/oneClickBypass/sayOneClickBypass';
import type { ReserveDrain } from '../rules/reserveDrain/sayReserveDrain';

const USES_BALANCE: readonly AnyAdvice['rule'][] = ['balance-unused', 'one-click-bypass', 'reserve-drain'];

/** Whether advice says that the balance is used, or not used, against the wish. */
export function usesBalance(advice: AnyAdvice): advice is BalanceUnused | OneClickBypass | ReserveDrain {
  return USES_BALANCE.includes(advice.rule);
}
