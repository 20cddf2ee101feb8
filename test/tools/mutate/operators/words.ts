import { textsInSight } from '../eyes';
import { choicesInSight, isAboutBalance, somePart, worthwhile } from '../place';
import { NOTHING, type Operator } from './operator';

/** The labels in other languages, as real shops or authors of page readers wrote them. */
const LABELS_ELSEWHERE: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\s*(?:gift ?cards?(?: amount)?|your gift card)\s*:?\s*$/i,
    [
      'Geschenkgutschein(e):',
      'Importo Buono Regalo:',
      'Importe del cheque regalo:',
      'Carte cadeau :',
      'ギフトカード:',
      'بطاقة الهدية:',
    ],
  ],
  [
    /^\s*(?:order|grand) ?total\s*:?\s*$/i,
    ['Gesamtsumme:', 'Montant total :', 'Totale:', 'Importe total:', 'ご請求額:', 'إجمالي الطلب:'],
  ],
  [/^\s*items?(?: \(\d+\))?\s*:?\s*$/i, ['Artikel:', 'Articles :', 'Articoli:', '商品の小計:']],
  [/^\s*shipping.{0,20}$/i, ['Verpackung & Versand:', 'Livraison :', 'Costi di spedizione:', '配送料:']],
  [
    /gift card balance/i,
    ['Geschenkgutschein-Guthaben', 'solde de chèque-cadeau', 'saldo Buono Regalo', 'ギフトカード残高'],
  ],
  [/^\s*estimated tax.{0,30}$/i, ['MwSt.:', 'TVA :', '消費税:']],
];

const swapLabels: Operator = {
  id: 'labels-of-another-language',
  changes: NOTHING,
  apply(page, draws, expected) {
    const texts = textsInSight(page.body).flatMap((node) => {
      const found = LABELS_ELSEWHERE.find(([own]) => own.test(node.nodeValue ?? ''));
      return found ? [{ node, found }] : [];
    });
    if (texts.length === 0) return null;
    const all = draws.chance(0.5);
    for (const { node, found } of all ? texts : draws.shuffled(texts).slice(0, 1)) {
      const [own, others] = found;
      node.nodeValue = (node.nodeValue ?? '').replace(own, draws.oneOf(others) ?? '');
    }
    return expected;
  },
};

const swapLang: Operator = {
  id: 'lang-attributes',
  changes: 'nothing: every fact has to be read as before',
  apply(page, draws, expected) {
    page.documentElement.setAttribute('lang', draws.oneOf(['de', 'fr-FR', 'ar', 'ja', 'en-gb', '']) ?? '');
    for (const element of worthwhile(page)) if (draws.chance(0.1)) element.setAttribute('lang', 'it');
    return { ...expected, same: true };
  },
};

/** Things that look like what readers look for, but are not. Each is put between the parts of a page. */
const LOOK_ALIKES = [
  '<li>Gift wrap: $3.99</li>',
  '<div>Gift card</div>',
  '<p>Amazon gift card balance</p>',
  '<a href="?redirectReason=UseGiftVoucherPromo">Use a gift card, voucher, or promo code</a>',
  '<p>Gift Card: -$41.10 Order total: $0.00</p>',
  '<div class="a-alert-content">You have a $50.00 gift card balance. It will be applied to eligible orders.</div>',
  '<div class="banner"><h3>Get a $50.00 Amazon gift card instantly upon approval</h3><span>$102.09 $52.09</span></div>',
  '<div data-hook="review"><span>Paid with my gift card balance of $41.10. Order total: $0.00. Order placed, thanks!</span></div>',
  '<div data-asin="B000000001"><label><input type="checkbox" checked>Use your $41.10 gift card balance</label></div>',
  '<div data-asin="B000000001"><label><input type="checkbox">Add gift wrap for $3.99</label></div>',
  '<div data-asin="B000000001"><span class="a-price"><span class="a-offscreen">$41.10</span><span aria-hidden="true">$41.10</span></span></div>',
  '<div class="lineitem-container"><label><input type="checkbox" checked>Use your gift card balance</label></div>',
  '<div class="a-carousel-card"><span class="a-color-price">$41.10</span><input type="submit" value="Buy Now"></div>',
  '<div id="selected-payment-method-gift-message-1">Use your gift card balance</div>',
  '<label><input type="checkbox" checked> This order contains a gift</label>',
  '<label><input type="checkbox" checked> Use your $10.00 promotional balance</label>',
  '<label><input type="checkbox" checked> Use 820 points ($8.20) with your gift card</label>',
  '<div hidden><label><input type="checkbox" checked>Use your $41.10 gift card balance</label></div>',
  '<div class="aok-hidden"><span id="gc-ui-balance-gc-balance-value">$999.99</span><div class="grand-total-cell">Order total: $0.00</div></div>',
  '<script type="application/json">{"giftCardBalance":"$41.10","orderTotal":"$0.00"}</script>',
  '<noscript><div class="grand-total-cell">Order total: $0.00</div></noscript>',
  '<li hidden><div class="order-summary-grid"><div class="order-summary-line-term">Gift Card:</div><div class="order-summary-line-definition"><input type="hidden" name="subtotalLineType" value="SPECIAL_PAYMENTS_GIFT_CARD_BALANCE">-$41.10</div></div></li>',
  '<li><div class="order-summary-grid"><div class="order-summary-line-term">Gift Card:</div><div class="order-summary-line-definition">$41.10</div></div></li>',
];

const lookAlike: Operator = {
  id: 'look-alike',
  changes: NOTHING,
  apply(page, draws, expected) {
    const html = draws.oneOf(LOOK_ALIKES) ?? '';
    somePart(page, draws)?.insertAdjacentHTML(draws.chance(0.5) ? 'beforebegin' : 'afterend', html);
    return expected;
  },
};

const TITLES = [
  'Order total: $0.00',
  'Gift Card: -$41.10',
  'Use your $41.10 gift card balance',
  'Amazon gift card balance',
  'Paying with Amazon gift card balance',
  'Order placed, thanks! Poster, 30 x 40 cm',
  'Your Gift Card Balance: $999.99',
  'Refund from Amazon.com order',
  'Gift Card applied to Amazon.com order -$5.00',
  'SPECIAL_PAYMENTS_GIFT_CARD_BALANCE mug, $4.00 off',
  'Grand Total: the board game (2nd edition) $24.99',
];

const quotingTitle: Operator = {
  id: 'title-that-quotes-labels',
  changes: NOTHING,
  apply(page, draws, expected) {
    const title = draws.oneOf(TITLES) ?? '';
    const html = draws.oneOf([
      `<h1><span id="productTitle">${title}</span></h1>`,
      `<div data-asin="B000000002"><a class="a-link-normal" href="/dp/B000000002"><span class="a-truncate">${title}</span></a></div>`,
      `<div class="lineitem-title-text"><span>${title}</span></div>`,
      `<div class="a-row a-size-base">${title}</div>`,
    ]);
    somePart(page, draws)?.insertAdjacentHTML('beforebegin', html ?? '');
    if (draws.chance(0.3)) page.title = title;
    return expected;
  },
};

const claimControl: Operator = {
  id: 'real-control-appears',
  changes: 'where no choice was: the balance is offered, and used where the choice is ticked; goods keep theirs',
  apply(page, draws, expected) {
    if (!/payment|review|turbo/.test(expected.kind) || choicesInSight(page).some(isAboutBalance)) return null;
    const ticked = draws.chance(0.5);
    const choice = `<fieldset><div class="apx-selectable-balance-input"><label><input type="checkbox"${ticked ? ' checked' : ''}><span>Use your $41.10 gift card balance</span></label></div></fieldset>`;
    const form = page.body.querySelector('form,#checkout-paymentOptionPanel') ?? page.body;
    form.insertAdjacentHTML('beforeend', choice);
    const use = ticked
      ? [
          { applied: true, amount: null },
          { applied: true, amount: 4110 },
        ]
      : [{ applied: false }];
    // The choice alone tells where nothing else on the page did.
    const silent = ['absent', 'unreadable'].some((start) => String(expected.facts.giftBalance).startsWith(start));
    const more = { ...expected.more, offered: [4110], ...(silent ? { giftBalance: use } : {}) };
    return { ...expected, more, copied: true };
  },
};

const tick: Operator = {
  id: 'tick-or-untick',
  changes: 'a choice of the gift balance: it is used now or is not. Any other choice changes nothing',
  apply(page, draws, expected) {
    const choice = draws.oneOf(choicesInSight(page).filter((one) => one.localName === 'input')) as HTMLInputElement;
    if (!choice) return null;
    choice.click();
    if (expected.kind === 'one-click-settings') {
      return { ...expected, more: { ...expected.more, oneClick: [choice.checked ? 'on' : 'off'] } };
    }
    if (!isAboutBalance(choice) && choice.type !== 'radio') return expected;
    const control = choicesInSight(page).find(isAboutBalance) as HTMLInputElement | undefined;
    if (!control) return expected;
    const said = expected.facts.giftBalance;
    const amounts = [said, ...(expected.more.giftBalance ?? [])].flatMap((one) =>
      typeof one === 'object' && one !== null && 'amount' in one ? [one.amount] : [],
    );
    const uses = control.checked
      ? [null, ...amounts, expected.facts.toCharge, expected.facts.offered].map((amount) => ({ applied: true, amount }))
      : [{ applied: false }];
    const facts = { ...expected.facts, giftBalance: 'unreadable:contradiction' };
    // A person who sees only the choice knows. A person who also sees a summary that contradicts it is in doubt.
    return { ...expected, facts, more: { ...expected.more, giftBalance: uses }, same: false };
  },
};

export const WORDS: readonly Operator[] = [swapLabels, swapLang, lookAlike, quotingTitle, claimControl, tick];
