import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../src/core/advice/advice';
import { adviseOn } from '../../../src/core/advice/adviseOn';
import type { Situation } from '../../../src/core/advice/situation';
import { asSaid } from '../../../src/core/advice/thisTime';
import { marketplace } from '../../../src/core/marketplaces/marketplaces';
import type { Money } from '../../../src/core/money/money';
import { isCheckout } from '../../../src/core/page/pageReading';
import { RULE_IDS } from '../../../src/core/settings/ruleIds';
import { isSnoozed } from '../../../src/core/settings/settings';
import { LATER_PAGES } from '../../support/core/anyModelFacts';
import { anySituation } from '../../support/core/anySituation';
import { controlsOf } from '../../support/core/situations';

/** Checks a statement against every situation and all advice about it. */
function always(statement: (given: Situation, said: readonly Advice[]) => void): void {
  fc.assert(
    fc.property(anySituation, (given) => statement(given, adviseOn(given))),
    { numRuns: 1000 },
  );
}

function moneyIn(value: unknown): Money[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('minor' in value && 'currency' in value) return [value as Money];
  return Object.values(value).flatMap(moneyIn);
}

const ABOUT_READ_BALANCE: readonly Advice['rule'][] = ['balance-unused', 'balance-partly-used', 'odd-cents'];
const ABOUT_BALANCE: readonly Advice['rule'][] = [
  ...ABOUT_READ_BALANCE,
  'one-click-bypass',
  'reserve-drain',
  'balance-stale',
];

/** Pages on which something is paid, or on which a membership begins that is paid. */
const PAID_HERE = ['payment-selection', 'review', 'turbo', 'product', 'digital-product', 'membership-payment'];

describe('in any situation', () => {
  it('every rule speaks in at least one situation', () => {
    const heard = new Set(
      fc
        .sample(anySituation, { numRuns: 3000, seed: 1 })
        .flatMap(adviseOn)
        .map(({ rule }) => rule),
    );
    expect([...heard].sort()).toEqual([...RULE_IDS].sort());
  });

  it('snoozes hide words and switch off no hold', () => {
    const holds = (given: Situation) => new Set(adviseOn(given).flatMap((advice) => advice.holds));
    always((given, said) => {
      const awake = { ...given, settings: { ...given.settings, snoozes: [] } };
      expect(holds(given)).toEqual(holds(awake));
      for (const { place, rule, holds } of said) {
        if (place === 'hold')
          expect([isSnoozed(rule, given.page.marketplace, given.settings, given.now), holds.length > 0]).toEqual([
            true,
            true,
          ]);
      }
    });
  });

  it('where the use of the balance was not read, only advice about a press that orders at once speaks of it', () => {
    always(({ page }, said) => {
      if (!isCheckout(page) || page.facts.giftBalance.state === 'read') return;
      const about = said.filter(({ rule }) => ABOUT_BALANCE.includes(rule));
      if (page.kind === 'turbo' && page.facts.order.state === 'read') {
        expect(about.some(({ rule }) => ABOUT_READ_BALANCE.includes(rule))).toBe(false);
        for (const advice of about) if (advice.rule === 'reserve-drain') expect(advice.how).toBe('may');
      } else {
        expect(about).toEqual([]);
      }
    });
  });

  it('a total is named only if it was read', () => {
    always(({ page }, said) => {
      if (!isCheckout(page) || page.facts.toCharge.state === 'read') return;
      for (const advice of said) {
        if (advice.rule === 'balance-unused') expect([page.kind, advice.toCard]).toEqual(['payment-selection', null]);
      }
      expect(said.map(({ rule }) => rule)).not.toContain('balance-partly-used');
      expect(said.map(({ rule }) => rule)).not.toContain('credit-unused');
    });
  });

  it('a credit is called unused only if the promotion was read or is absent', () => {
    always(({ page }, said) => {
      if (!isCheckout(page) || page.facts.promotion.state !== 'unreadable') return;
      expect(said.map(({ rule }) => rule)).not.toContain('credit-unused');
    });
  });

  it('every amount is in the currency of the marketplace, and none is below zero', () => {
    always(({ page }, said) => {
      // A balance elsewhere is in that marketplace's currency. The sign of a drift is its direction.
      const here = said.filter(({ rule }) => rule !== 'other-marketplace' && rule !== 'balance-drift');
      for (const amount of here.flatMap(moneyIn)) {
        expect(amount.currency).toBe(marketplace(page.marketplace).currency);
        expect(amount.minor).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('no advice uses a purse that is known to belong to another marketplace', () => {
    always(({ page, purse }, said) => {
      if (purse.book.marketplace === page.marketplace) return;
      for (const advice of said) if ('source' in advice) expect(advice.source).toEqual({ from: 'this-page' });
    });
  });

  it('only controls of the page are held, only by notices, only once, and never if holds are off', () => {
    always(({ page, settings }, said) => {
      const held = said.flatMap(({ holds }) => holds);
      expect(said.filter(({ holds }) => holds.length > 0).length).toBeLessThanOrEqual(1);
      expect(new Set(held).size).toBe(held.length);
      for (const control of held) expect(controlsOf(page)).toContain(control);
      if (settings.hold === 'never') expect(held).toEqual([]);
      for (const advice of said) {
        if (advice.place === 'badge') expect(advice.holds).toEqual([]);
        if (advice.severity === 'stop') expect(advice.holds).not.toEqual([]);
      }
    });
  });

  it('the balance is never called both unused and drained, and a press never both a bypass and a drain', () => {
    always((_, said) => {
      const rules = said.map(({ rule }) => rule);
      expect(
        rules.filter((rule) => ['balance-unused', 'one-click-bypass', 'reserve-drain'].includes(rule)).length,
      ).toBeLessThanOrEqual(1);
      expect(rules.includes('balance-unused') && rules.includes('balance-partly-used')).toBe(false);
    });
  });

  it('the wish is respected: no advice urges a saver to spend or a spender to save', () => {
    always((given, said) => {
      const { purse } = asSaid(given);
      const rules = said.map(({ rule }) => rule);
      if (purse.wish === 'save') {
        expect(rules).not.toContain('balance-unused');
        expect(rules).not.toContain('one-click-bypass');
      }
      if (purse.wish === 'use' && !purse.held?.reserves.minor) expect(rules).not.toContain('reserve-drain');
    });
  });

  it('advice that the choice for this order answers is not given, nor advice about what a press only may do', () => {
    always(({ thisTime }, said) => {
      if (!thisTime) return;
      const rules = said.map(({ rule }) => rule);
      expect(rules).not.toContain('one-click-bypass');
      expect(rules).not.toContain(thisTime === 'use' ? 'reserve-drain' : 'balance-unused');
      for (const advice of said) if (advice.rule === 'reserve-drain') expect(advice.how).toBe('applied');
    });
  });

  it('if Buy Now is known to take one source, no advice says that it takes the other', () => {
    always(({ page, purse }, said) => {
      const takes = purse.book.marketplace === page.marketplace ? purse.buyNowPayment?.takes : undefined;
      if (takes === undefined || page.kind !== 'product' || page.facts.buyNow.state !== 'read') return;
      const rules = said.map(({ rule }) => rule);
      expect(rules).not.toContain(takes === 'balance' ? 'one-click-bypass' : 'reserve-drain');
    });
  });

  it('a notice is shown only on pages where something is paid, and only for large enough amounts', () => {
    always(({ page, purse }, said) => {
      for (const { place, stake, rule } of said) {
        if (place === 'badge') continue;
        const later = LATER_PAGES.find(([page]) => page === rule)?.[1];
        if (later) expect(page.kind).toBe(later);
        else expect(PAID_HERE).toContain(page.kind);
        if (stake?.currency === purse.smallest.currency)
          expect(stake.minor).toBeGreaterThanOrEqual(purse.smallest.minor);
      }
    });
  });

  it('one advice per rule, most severe first, and the same result each time', () => {
    const weight = { stop: 2, warn: 1, note: 0 };
    always((given, said) => {
      expect(new Set(said.map(({ rule }) => rule)).size).toBe(said.length);
      const weights = said.map(({ severity }) => weight[severity]);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(adviseOn(structuredClone(given))).toEqual(said);
      expect(adviseOn({ ...given, credits: [...given.credits].reverse() })).toEqual(said);
    });
  });

  it('advice consists of plain values and has none of the shopper’s own words', () => {
    always((_, said) => {
      expect(JSON.parse(JSON.stringify(said))).toEqual(said);
      expect(JSON.stringify(said)).not.toContain('words of the shopper');
    });
  });
});
