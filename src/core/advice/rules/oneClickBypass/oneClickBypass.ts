import { smaller } from '../../../money/money';
import type { OrderControl } from '../../../page/pageReading';
import { valueOrNull } from '../../../page/reading';
import type { RuleBookId } from '../../../ruleBook/ruleBook';
import { balanceHere } from '../../here/balanceHere';
import { habitTold, holdOn, pressHere } from '../../here/pressHere';
import type { Rule } from '../../rule';
import { type OneClickBypass, type OneClickBypassWords, sayOneClickBypass } from './sayOneClickBypass';

/** The rule in the rule book that says what pays. The rule book says nothing about subscriptions. */
const REST_ON: Readonly<Record<OrderControl, RuleBookId | null>> = {
  'buy-now': 'buy-now-charges-default',
  'turbo-order': 'buy-now-charges-default',
  'one-click': 'buy-now-charges-default',
  'digital-one-click': 'digital-follows-buy-now-default',
  subscribe: null,
};

/**
 * One press orders and may charge the card although there is balance to spend. The press is Buy Now, 1-Click, digital
 * 1-Click or the order button of the Buy Now pop-up, unless the pop-up is read as taking the balance. Gift cards can't
 * be bought with the balance, so a press on one does not bypass it. If Buy Now is known to take the balance in this
 * account, the rule says nothing.
 */
export const oneClickBypass: Rule<OneClickBypass, OneClickBypassWords> = {
  id: 'one-click-bypass',
  mark: { accent: 'card', icon: 'card' },
  otherWay: 'leave',
  tellsBalance: true,
  judge(situation) {
    const { page, purse } = situation;
    const press = pressHere(situation);
    const balance = balanceHere(situation);
    if (!press || !balance || purse.wish === 'save' || press.habit?.takes === 'balance') return null;
    if (page.kind === 'product' && page.facts.contents && valueOrNull(page.facts.contents)?.giftCards === 'all')
      return null;
    if (page.kind === 'turbo' && page.facts.giftBalance.state === 'read' && page.facts.giftBalance.value.applied) {
      return null;
    }
    return {
      ...holdOn(press, situation),
      stake: press.price ? smaller(balance.free, press.price) : balance.free,
      show: 'order-control',
      restsOn: press.habit ? null : REST_ON[press.control],
      free: balance.free,
      price: press.price,
      control: press.control,
      habit: habitTold(press.habit),
      source: balance.source,
    };
  },
  say: sayOneClickBypass,
};
