import type { Money } from '../../core/money/money';
import type { CheckoutFacts, Contents, OrderControl, PageReading } from '../../core/page/pageReading';
import { isLikely, type Reading, read, type WhyUnreadable } from '../../core/page/reading';
import { whyUnread } from '../../core/page/unread';
import type { FactName } from '../../words/factNames';
import type { Speech } from '../../words/speech';

/** One fact as the panel shows it: its value in words, or the reason why there is none. */
export interface PageFact {
  readonly name: FactName;
  readonly reading: Reading<string>;
}

/** What the panel writes with: its words, and a function that formats money for the marketplace's locale. */
export interface Pen {
  readonly speech: Speech;
  readonly money: (amount: Money) => string;
}

function sayReading<T>(reading: Reading<T>, say: (value: T) => string): Reading<string> {
  return reading.state === 'read' ? read(say(reading.value), reading.by) : reading;
}

/** Lists a fact that only some readings have. Lists nothing where the readers did not look for it. */
function ifAny<T>(name: FactName, reading: Reading<T> | undefined, say: (value: T) => string): PageFact[] {
  return reading === undefined ? [] : [{ name, reading: sayReading(reading, say) }];
}

function sayContents({ giftCards, soldByAmazon, membership }: Contents, own: Speech['own']['page']): string {
  const parts = [
    giftCards && own.contents.giftCards[giftCards],
    soldByAmazon && own.contents.soldByAmazon[soldByAmazon],
    membership && own.contents.membership,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(', ') : own.cannotTell;
}

function checkoutFacts(facts: CheckoutFacts, { speech, money }: Pen): PageFact[] {
  const own = speech.own.page;
  return [
    {
      name: 'giftBalance',
      reading: sayReading(facts.giftBalance, (use) => {
        if (!use.applied) return use.ineligible ? own.giftIneligible : own.giftNotApplied;
        return use.amount === null ? own.giftApplied : `${own.giftApplied}, ${money(use.amount)}`;
      }),
    },
    { name: 'toCharge', reading: sayReading(facts.toCharge, money) },
    { name: 'offered', reading: sayReading(facts.offered, money) },
    { name: 'promotion', reading: sayReading(facts.promotion, money) },
    { name: 'goods', reading: sayReading(facts.goods, (goods) => own.goods[goods]) },
    // The fact is left out unless another method than a card was read, because the panel says anyway that a card pays.
    ...(facts.paidWith?.state === 'read' ? ifAny('paidWith', facts.paidWith, (by) => own.paidWith[by]) : []),
    ...ifAny('contents', facts.contents, (contents) => sayContents(contents, own)),
  ];
}

/** Lists every fact that the readers look for on this kind of page, the most important first. */
export function pageFacts(page: PageReading, pen: Pen): readonly PageFact[] {
  const { money } = pen;
  const { words, own } = pen.speech;
  const control = (name: OrderControl) => words.name.control[name];
  switch (page.kind) {
    case 'payment-selection':
    case 'review':
      return [
        ...checkoutFacts(page.facts, pen),
        {
          name: 'cameFromBuyNow',
          reading: read(page.facts.cameFromBuyNow ? own.page.yes : own.page.no, 'address'),
        },
      ];
    case 'turbo':
      return [
        ...checkoutFacts(page.facts, pen),
        { name: 'order', reading: sayReading(page.facts.order, () => own.page.order) },
      ];
    case 'product':
      return [
        { name: 'price', reading: sayReading(page.facts.price, money) },
        { name: 'buyNow', reading: sayReading(page.facts.buyNow, control) },
        { name: 'turbo', reading: sayReading(page.facts.turbo, (turbo) => own.page.turbo[turbo]) },
        ...ifAny('subscribe', page.facts.subscribe, () => own.page.order),
        ...ifAny('preOrder', page.facts.preOrder, () => own.page.yes),
        ...ifAny('contents', page.facts.contents, (contents) => sayContents(contents, own.page)),
      ];
    case 'digital-product':
      return [
        { name: 'price', reading: sayReading(page.facts.price, money) },
        { name: 'oneClick', reading: sayReading(page.facts.oneClick, control) },
        ...ifAny('preOrder', page.facts.preOrder, () => own.page.yes),
        ...ifAny('confirm', page.facts.confirm, (what) => own.page.confirm[what]),
      ];
    case 'cart':
      return [{ name: 'subtotal', reading: sayReading(page.facts.subtotal, money) }];
    case 'thank-you':
      return [{ name: 'placed', reading: sayReading(page.facts.placed, () => own.page.yes) }];
    case 'gift-balance':
      return [
        { name: 'balance', reading: sayReading(page.facts.balance, money) },
        { name: 'activity', reading: sayReading(page.facts.activity, (rows) => own.page.rows(rows.length)) },
      ];
    case 'order-details':
      return [
        { name: 'giftTaken', reading: sayReading(page.facts.giftTaken, money) },
        { name: 'charged', reading: sayReading(page.facts.charged, money) },
        { name: 'promotion', reading: sayReading(page.facts.promotion, money) },
        { name: 'shipped', reading: sayReading(page.facts.shipped, (share) => own.page.shipped[share]) },
      ];
    case 'promo-credits':
      return [{ name: 'credits', reading: sayReading(page.facts.credits, (rows) => own.page.rows(rows.length)) }];
    case 'one-click-settings':
      return [
        { name: 'oneClickSetting', reading: sayReading(page.facts.oneClick, (state) => own.page.switched[state]) },
      ];
    case 'return':
    case 'redeem':
    case 'reload':
    case 'membership-payment':
    case 'business-checkout':
    case 'other':
      return [];
  }
}

/** What a page means in one sentence, where no advice says more. `cannot-tell` is never shown as "all is well". */
export interface PageMeaning {
  readonly tone: 'plain' | 'applied' | 'not-applied' | 'cannot-tell' | 'waiting';
  readonly sentence: string;
}

function unreadMeaning(why: WhyUnreadable, own: Speech['own']['page'], sentence = own.cannotRead): PageMeaning {
  return why === 'loading' ? { tone: 'waiting', sentence: own.stillLoading } : { tone: 'cannot-tell', sentence };
}

/**
 * Says what was read about the money on this page, or says plainly that it can't be read.
 *
 * @param settling whether the page may still load what could not be read. If so, nothing is called unreadable yet.
 */
export function pageMeaning(page: PageReading, { speech, money }: Pen, settling = false): PageMeaning {
  const own = speech.own.page;
  if (settling && whyUnread(page) !== null) return unreadMeaning('loading', own);
  switch (page.kind) {
    case 'payment-selection':
    case 'review':
    case 'turbo': {
      const { giftBalance } = page.facts;
      const why = whyUnread(page);
      if (why !== null) return unreadMeaning(why, own);
      if (giftBalance.state !== 'read') return { tone: 'plain', sentence: own.noneShown };
      if (!giftBalance.value.applied) {
        if (giftBalance.value.ineligible) return { tone: 'plain', sentence: own.ineligible };
        return { tone: 'not-applied', sentence: isLikely(giftBalance) ? own.mayNotBeApplied : own.notApplied };
      }
      const { amount } = giftBalance.value;
      return { tone: 'applied', sentence: amount === null ? own.applied : own.appliedWith(money(amount)) };
    }
    case 'gift-balance': {
      const { balance } = page.facts;
      if (balance.state === 'read') return { tone: 'plain', sentence: own.balanceRead(money(balance.value)) };
      return balance.state === 'unreadable'
        ? unreadMeaning(balance.why, own)
        : { tone: 'cannot-tell', sentence: own.cannotReadBalance };
    }
    case 'order-details': {
      const { giftTaken, charged } = page.facts;
      const unread = [giftTaken, charged].find((reading) => reading.state === 'unreadable');
      if (unread?.state === 'unreadable') return unreadMeaning(unread.why, own, own.cannotReadOrder);
      if (giftTaken.state !== 'read') return { tone: 'plain', sentence: own.orderTookNone };
      return { tone: 'plain', sentence: own.orderTook(money(giftTaken.value)) };
    }
    case 'redeem':
      return { tone: 'plain', sentence: own.codeNotRead };
    case 'business-checkout':
      return { tone: 'plain', sentence: own.businessNotRead };
    case 'return':
    case 'reload':
    case 'membership-payment':
    case 'other':
      return { tone: 'plain', sentence: own.nothingRead };
    case 'promo-credits':
    case 'one-click-settings':
    case 'product':
    case 'digital-product':
    case 'cart':
    case 'thank-you':
      return { tone: 'plain', sentence: own.noAdvice };
  }
}
