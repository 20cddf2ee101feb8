// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { documentOf, FIXTURES, type Fixture, factsInShort } from '../support/site/fixtures';

/** One change to a page: what happens to which of its elements. */
interface Change {
  readonly what: 'drop' | 'hide' | 'double' | 'imitate';
  readonly where: number;
}

/** Things that look like what the readers look for, but are not. */
const IMITATIONS = [
  '<li hidden><div class="order-summary-grid"><div class="order-summary-line-term">Gift Card:</div><div class="order-summary-line-definition"><input type="hidden" name="subtotalLineType" value="SPECIAL_PAYMENTS_GIFT_CARD_BALANCE">-$41.10</div></div></li>',
  '<li><div class="order-summary-grid"><div class="order-summary-line-term">Gift Card:</div><div class="order-summary-line-definition">$41.10</div></div></li>',
  '<li>Gift wrap: $3.99</li>',
  '<p>Gift Card: -$41.10 Order total: $0.00</p>',
  '<div class="aok-hidden"><span id="gc-ui-balance-gc-balance-value">$999.99</span><div class="grand-total-cell">Order total: $0.00</div></div>',
  '<a href="?redirectReason=UseGiftVoucherPromo">Use a gift card, voucher, or promo code</a>',
  '<div data-asin="B000000001"><label><input type="checkbox" checked>Use your $41.10 gift card balance</label></div>',
  '<div id="selected-payment-method-gift-message-1">Use your gift card balance</div>',
];

function apply(page: Document, { what, where }: Change): void {
  // A price is written in pieces and a row in cells. A page loses or doubles all pieces or none of them.
  const elements = [...page.body.querySelectorAll('*')].filter((one) => !one.closest('.a-price > *,td,th'));
  const element = elements[where % elements.length];
  if (!element) return;
  if (what === 'drop') element.remove();
  if (what === 'hide') element.classList.add('aok-hidden');
  if (what === 'double') element.after(element.cloneNode(true));
  // It goes between the parts of the page. Inside a row or a label, a person would read it as a part of that.
  const part = element.closest('li,tr,fieldset,form,body > *');
  if (what === 'imitate') part?.insertAdjacentHTML('afterend', IMITATIONS[where % IMITATIONS.length] ?? '');
}

/**
 * Whether a person would read a row of a list like this. `other`, `unsure` and a credit without an end claim nothing.
 */
function isSameRow(row: readonly unknown[], truth: readonly unknown[]): boolean {
  const rest = row.length === 3 && row[1] === null;
  return rest || row.every((cell, at) => cell === truth[at] || cell === 'other' || cell === 'unsure');
}

/**
 * Whether a person would still read a fact as it was read. A fact that was unclear before has no truth to compare with.
 * A fact that is not told is not wrong. Part of a list may be gone, so `some` can become all or none.
 */
function agrees(fact: unknown, truth: unknown): boolean {
  if (fact === null || (typeof fact === 'string' && /^(?:absent|unreadable|unknown)/.test(fact))) return true;
  if (truth === null || truth === 'some' || (typeof truth === 'string' && truth.startsWith('unreadable'))) return true;
  if (Array.isArray(fact) && Array.isArray(truth)) {
    return fact.every((row) => truth.some((other) => isSameRow(row, other)));
  }
  if (typeof fact !== 'object' || typeof truth !== 'object') return fact === truth;
  const meant = truth as Readonly<Record<string, unknown>>;
  return Object.entries(fact).every(([name, part]) => !(name in meant) || agrees(part, meant[name]));
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('drop', 'hide', 'double', 'imitate'),
  where: fc.nat({ max: 10_000 }),
});

/** This page without its last two rows is a different complete page, on which a person reads a different total. */
const PAGES = FIXTURES.filter(({ name }) => name !== 'review-older-table-two-totals');

it('a page whose parts are lost, hidden, doubled or added is never read wrongly', () => {
  const check = (fixture: Fixture, changes: readonly Change[]) => {
    const page = documentOf(fixture);
    for (const one of changes) apply(page, one);
    const reading = readPage(page, fixture.url)?.reading;
    const facts = factsInShort(reading?.facts ?? {});
    for (const [name, fact] of Object.entries(facts)) {
      const truth = fixture.facts[name];
      if (truth !== undefined) expect(agrees(fact, truth), `${name}: ${JSON.stringify(fact)}`).toBe(true);
    }
  };
  fc.assert(fc.property(fc.constantFrom(...PAGES), fc.array(change, { minLength: 1, maxLength: 3 }), check), {
    numRuns: Number(process.env.DAMAGES ?? 250),
    seed: Number(process.env.DAMAGE_SEED ?? 20_261_121),
  });
}, 600_000);
