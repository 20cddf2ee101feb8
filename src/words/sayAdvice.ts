import type { Advice, BalanceUnused, HabitTold, ReserveDrain } from '../core/advice/advice';
import { mayBeOther } from '../core/advice/here/balanceHere';
import type { Accent, MoneyLine, Saying } from '../core/advice/saying';
import type { EpochMs } from '../core/days/calendarDay';
import { balancePageUrl, marketplace } from '../core/marketplaces/marketplaces';
import { type Money, magnitude } from '../core/money/money';
import type { RuleId } from '../core/settings/settings';
import { formatDay, formatDays } from './formatDays';
import { formatMoneyIn } from './formatMoney';
import { balanceReasons, mayNotOrder, orderLink, sourceLine, wayAround } from './grounds';
import type { Words } from './words';

type DrainLine = { readonly accent: Accent; readonly label: string; readonly money: Money | null };

/** What is saved, and what of it is taken: of the named reserve where there is one, else of the whole balance. */
function drainLines({ how, reserve, saved, taken }: ReserveDrain, { line }: Words): DrainLine[] {
  const applied = how === 'applied';
  if (reserve !== null) {
    return [
      { accent: 'balance', label: line.setAside(reserve.name), money: reserve.holds },
      { accent: 'plain', label: applied ? line.cutTaken : line.cutMayBeTaken, money: reserve.cut },
    ];
  }
  return [
    { accent: 'balance', label: applied ? line.balance : line.balanceSaved, money: saved },
    { accent: 'plain', label: applied ? line.orderTakes : line.orderMayTake, money: taken },
  ];
}

/** What a press takes in this account where that is known, and that it depends where it is not. */
function habitReason(habit: HabitTold | null, { reason }: Words): string {
  return habit === null ? reason.dependsOnAccount : reason.buyNowTook[habit.by][habit.takes];
}

/** Why "may" is said of a balance that is left unused. Where it may be another account's, its source says so. */
function doubts({ sure, payable, source }: BalanceUnused, { reason }: Words): string[] {
  if (payable === 'unsure') return [reason.notAllPayable];
  return sure || mayBeOther(source) ? [] : [reason.weakSigns];
}

type Said = Pick<Saying, 'verdict' | 'money' | 'reasons'> & Partial<Pick<Saying, 'link'>>;
type AdviceOn<Rule extends RuleId> = Extract<Advice, { readonly rule: Rule }>;

/** What the sentences about one piece of advice are written with. */
interface Pen {
  readonly words: Words;
  readonly verdict: Words['verdict'];
  readonly reason: Words['reason'];
  readonly now: EpochMs;
  readonly address: string | null;
  /** As the advice's marketplace writes it. */
  readonly amount: (money: Money) => string;
  readonly amountOrNull: (money: Money | null) => string | null;
  /** A line of the receipt; none where there is no sum. */
  readonly line: (accent: Accent, label: string, money: Money | null) => MoneyLine[];
}

function penFor({ marketplace: id }: Advice, words: Words, now: EpochMs, address: string | null): Pen {
  const amount = (money: Money) => formatMoneyIn(money, id);
  return {
    ...{ words, verdict: words.verdict, reason: words.reason, now, address, amount },
    amountOrNull: (money) => (money === null ? null : amount(money)),
    line: (accent, label, money) => (money === null ? [] : [{ accent, label, amount: amount(money) }]),
  };
}

/** What each rule says. */
const SAYINGS: { readonly [Rule in RuleId]: (advice: AdviceOn<Rule>, pen: Pen) => Said } = {
  'balance-unused': (advice, { amount, amountOrNull, verdict, reason, words, now, line }) => ({
    verdict: verdict[advice.rule]({
      unused: amount(advice.unused),
      toCard: amountOrNull(advice.toCard),
      paidWith: advice.paidWith,
      sure: advice.sure,
    }),
    money: [
      ...line('balance', words.line.balanceUnused, advice.unused),
      ...line('card', words.line.pays[advice.paidWith], advice.toCard),
    ],
    reasons: [
      ...balanceReasons(advice.source, words, now),
      advice.toCard === null
        ? reason.noTotalOnThisPage
        : reason.chargeOnThisPage[advice.paidWith === 'card' ? 'card' : 'otherwise'],
      ...doubts(advice, words),
    ],
  }),
  'one-click-bypass': (advice, { amount, verdict, reason, words, now, line }) => ({
    verdict: verdict[advice.rule]({ free: amount(advice.free), control: advice.control }),
    money: [...line('balance', words.line.balance, advice.free), ...line('card', words.line.cardMayPay, advice.price)],
    reasons: [
      ...balanceReasons(advice.source, words, now),
      ...(advice.price === null ? [] : [reason.priceOnThisPage]),
      habitReason(advice.habit, words),
      ...mayNotOrder(advice, words),
      ...wayAround(advice.control, words),
    ],
  }),
  'reserve-drain': (advice, { amount, amountOrNull, line, verdict, reason, words, now }) => ({
    verdict: verdict[advice.rule]({
      saved: amount(advice.saved),
      taken: amountOrNull(advice.taken),
      how: advice.how,
      control: advice.control,
      reserve: advice.reserve && {
        name: advice.reserve.name,
        holds: amount(advice.reserve.holds),
        cut: amountOrNull(advice.reserve.cut),
      },
    }),
    money: drainLines(advice, words).flatMap(({ accent, label, money }) => line(accent, label, money)),
    reasons: [
      ...balanceReasons(advice.source, words, now),
      ...(advice.how === 'applied'
        ? [reason.appliedOnThisPage, advice.reserve ? reason.reserveIsYours : reason.notUnasked]
        : [
            ...(advice.reserve ? [reason.reserveIsYours] : []),
            habitReason(advice.habit, words),
            ...mayNotOrder(advice, words),
            ...wayAround(advice.control, words),
          ]),
    ],
  }),
  'balance-partly-used': (advice, { amount, amountOrNull, verdict, reason, words, line }) => ({
    verdict: verdict[advice.rule]({
      used: amountOrNull(advice.used),
      toCard: amount(advice.toCard),
      paidWith: advice.paidWith,
    }),
    money: [
      ...line('balance', words.line.balancePays, advice.used),
      ...line('card', words.line.pays[advice.paidWith], advice.toCard),
    ],
    reasons: [reason.amountsOnThisPage],
  }),
  'credit-expiring': (advice, { amount, line, verdict, reason, words }) => ({
    verdict: verdict[advice.rule]({
      left: amount(advice.credit.left),
      kind: advice.credit.kind,
      days: advice.days,
      on: formatDay(advice.ends, words.locale, 'without-year'),
    }),
    money: line('ending', words.line.credit[advice.credit.kind], advice.credit.left),
    reasons: [
      reason.creditNotedFor[advice.credit.scope],
      ...(advice.fitReason === null ? [] : [reason.creditFit[advice.fitReason]]),
      ...(advice.days <= 0 ? [reason.hourOfEndUnknown] : []),
    ],
  }),
  'credit-unused': (advice, { amount, line, verdict, reason, words }) => ({
    verdict: verdict[advice.rule]({ left: amount(advice.credit.left), kind: advice.credit.kind, fit: advice.fit }),
    money: line('balance', words.line.credit[advice.credit.kind], advice.credit.left),
    reasons: [
      reason.creditNotedFor[advice.credit.scope],
      reason.creditFit[advice.fitReason],
      reason.noCreditOnThisPage,
    ],
  }),
  'credit-unfit': (advice, { amount, line, verdict, reason, words }) => ({
    verdict: verdict[advice.rule]({
      left: amount(advice.credit.left),
      kind: advice.credit.kind,
      days: advice.days,
      on: formatDay(advice.ends, words.locale, 'without-year'),
    }),
    money: line('ending', words.line.credit[advice.credit.kind], advice.credit.left),
    reasons: [
      reason.creditNotedFor[advice.credit.scope],
      reason.creditFit[advice.why],
      ...(advice.threshold === null ? [] : [reason.needsOrderOf(amount(advice.threshold))]),
    ],
  }),
  'ineligible-item': (advice, { line, verdict, reason, words }) => ({
    verdict: verdict[advice.rule](advice),
    money: line('card', words.line.pays.card, advice.stake),
    reasons: [reason.holdsIneligible[advice.told]],
  }),
  'other-marketplace': (advice, { verdict, reason, words, line }) => {
    const free = formatMoneyIn(advice.free, advice.other);
    return {
      verdict: verdict[advice.rule]({ free, host: marketplace(advice.other).host }),
      money: [
        { accent: 'balance', label: words.line.balanceElsewhere, amount: free },
        ...line('card', words.line.pays.card, advice.stake),
      ],
      reasons: [reason.chargeOnThisPage.card],
    };
  },
  'balance-drift': (advice, { amount, line, verdict, reason, words }) => {
    const [likeliest] = advice.causes;
    return {
      verdict: verdict[advice.rule]({
        amount: amount(magnitude(advice.amount)),
        than: advice.amount.minor < 0 ? 'lower' : 'higher',
      }),
      money: line('plain', words.line.drift, magnitude(advice.amount)),
      reasons: [
        reason.driftRead,
        ...(likeliest ? [reason.likeliestCause(words.name.driftCause[likeliest.cause])] : []),
      ],
    };
  },
  'account-unclear': (advice, { verdict, reason }) => ({
    verdict: verdict[advice.rule](advice),
    money: [],
    reasons: [reason.notedOnceYouSay],
  }),
  'outcome-mismatch': (advice, { amount, verdict, reason, words, address, line }) => ({
    verdict: verdict[advice.rule]({ by: amount(advice.by), how: advice.how }),
    money: [
      ...line('balance', words.line.meantFromBalance, advice.meant),
      ...line('plain', words.line.tookFromBalance, advice.took),
    ],
    reasons: [
      reason.changeable[advice.changeable],
      ...(advice.changeable === 'no' ? [] : [reason.howToChange[advice.how]]),
    ],
    link: advice.changeable === 'no' ? null : orderLink(address, words),
  }),
  'return-loses-credit': (advice, { amount, line, verdict, reason, words }) => ({
    verdict: verdict[advice.rule]({ lost: amount(advice.lost) }),
    money: line('ending', words.line.creditUsed, advice.lost),
    reasons: [reason.creditNotedOnOrder],
  }),
  'redeem-elsewhere': (advice, { verdict, reason }) => ({
    verdict: verdict[advice.rule](advice),
    money: [],
    reasons: [reason.noNameRead],
  }),
  'unshipped-leak': (advice, { verdict, reason }) => ({
    verdict: verdict[advice.rule](advice),
    money: [],
    reasons: [reason.notShippedInNotes],
  }),
  'balance-stale': (advice, { amount, line, verdict, reason, words }) => ({
    verdict: verdict[advice.rule]({
      balance: amount(advice.balance),
      days: formatDays(advice.days, words.locale),
      by: advice.source.from === 'shopper' ? 'shopper' : 'page',
    }),
    money: line('balance', words.line.balanceLastSeen, advice.balance),
    reasons: [reason.sumsRestOnBalance],
    link: { text: words.notice.openBalancePage, href: balancePageUrl(advice.marketplace) },
  }),
  'odd-cents': (advice, { amount, verdict, words, now }) => ({
    verdict: verdict[advice.rule]({ left: advice.left.minor === 0 ? null : amount(advice.left) }),
    money: [],
    reasons: [...balanceReasons(advice.source, words, now)],
  }),
  'page-unreadable': (advice, { verdict, reason }) => ({
    verdict: verdict[advice.rule]({}),
    money: [],
    reasons: [reason.unreadable[advice.why]],
  }),
};

function say<Rule extends RuleId>(advice: AdviceOn<Rule> & { readonly rule: Rule }, pen: Pen): Said {
  return SAYINGS[advice.rule](advice, pen);
}

/**
 * Advice in a reader's words. Money is written as the marketplace does; days and ages in the reader's language.
 *
 * @param address of the page that the advice is about, where it is told in that page.
 */
export function sayAdvice(advice: Advice, words: Words, now: EpochMs, address: string | null = null): Saying {
  return {
    link: null,
    ...say(advice, penFor(advice, words, now, address)),
    source: advice.restsOn === null ? null : sourceLine(advice.restsOn, words),
  };
}
