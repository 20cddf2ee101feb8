// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { documentOf, FIXTURES, type Fixture, factsInShort } from '../support/site/fixtures';

/** One change to a page: which of its elements, and what befalls it. */
interface Change {
  readonly what: 'drop' | 'hide' | 'double' | 'imitate';
  readonly where: number;
}

/** Things that look like what the readers look for, and are not it. */
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
  // A price is written in pieces and a row in cells: a page loses or doubles all of one or nothing of it.
  const elements = [...page.body.querySelectorAll('*')].filter((one) => !one.closest('.a-price > *,td,th'));
  const element = elements[where % elements.length];
  if (!element) return;
  if (what === 'drop') element.remove();
  if (what === 'hide') element.classList.add('aok-hidden');
  if (what === 'double') element.after(element.cloneNode(true));
  // Between the parts of the page: inside a row or a label it would be what a person reads there.
  const part = element.closest('li,tr,fieldset,form,body > *');
  if (what === 'imitate') part?.insertAdjacentHTML('afterend', IMITATIONS[where % IMITATIONS.length] ?? '');
}

/** A row of a list as a person would read it: `other` and `unsure` do not tell, nor does a credit without an end. */
function isSameRow(row: readonly unknown[], truth: readonly unknown[]): boolean {
  const rest = row.length === 3 && row[1] === null;
  return rest || row.every((cell, at) => cell === truth[at] || cell === 'other' || cell === 'unsure');
}

/**
 * Whether a fact that was read is still what a person would say. What was no clear fact to begin with has no truth to
 * hold it against; what is not told is not wrong; and of a list, part may be gone, so that `some` becomes all or none.
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

/** Without its last two rows this page is another whole one, and a person reads another total off it too. */
const PAGES = FIXTURES.filter(({ name }) => name !== 'review-older-table-two-totals');

it('a page that has lost, hidden, doubled or gained parts is never read wrongly', () => {
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
