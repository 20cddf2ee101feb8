import { guess, known, type LanguageWords, SUBSCRIPTIONS, seen } from './word';

const ORDERS = 'three readers of order pages of amazon.it, 2020 to 2026';

export const IT: LanguageWords = {
  labels: {
    'order-total': [
      seen(/^totale ?:?$/, ['Totale:', ORDERS]),
      guess(/^(?:totale (?:ordine|complessivo)|importo totale) ?:?$/, 'Totale ordine:'),
    ],
    'running-total': [guess(/^(?:totale|subtotale|importo) prima .{1,40}$/, 'Totale prima del buono:')],
    'gift-row': [
      seen(/^importo buono regalo ?:?$/, ['Importo Buono Regalo:', ORDERS]),
      guess(
        /^(?:importo (?:del )?)?(?:buon[oi]|carta) regalo(?: amazon)?(?: (?:applicat|utilizzat)[oi])? ?:?$/,
        'Buono Regalo:',
      ),
    ],
    promotion: [guess(/^(?!.*regalo).*(?:promozion|credit[oi] promozional)/, 'Promozione applicata:')],
    saving: [
      seen(/^(?!.*regalo).*iscriviti e risparmia/, ['Iscriviti e Risparmia:', SUBSCRIPTIONS]),
      guess(/^(?!.*regalo).*(?:sconto|sconti\b|coupon|risparmi)/, 'Sconto:'),
    ],
    points: [guess(/\bpunti\b(?! di ritiro)/, 'Punti utilizzati:')],
    aside: [
      guess(/tasso di (?:cambio|conversione)|\brat[ae]\b|^(?:risparmi|di cui iva|iva inclusa)\b/, 'Tasso di cambio:'),
    ],
    'means-of-payment': [
      guess(/saldo|\bbuon[oi]\b|credito|conto\b|carta|pagamento|pagato|portafoglio/, 'Saldo Amazon:'),
    ],
    shipping: [guess(/^(?!.*regalo).*(?:spedizione|consegna)/, 'Spedizione:')],
    free: [guess(/^(?:gratis|gratuit[ao])$/, 'Gratis')],
    'gift-slot': [
      guess(/\bsaldo (?:del )?(?:tuo )?(?:buon[oi]|carta) regalo\b|^buono regalo amazon$/, 'Buono Regalo Amazon'),
    ],
    ineligible: [
      guess(/non disponibile|non utilizzabile|non può essere utilizzat/, 'Non disponibile per questo ordine'),
    ],
    invoice: [guess(/\bfattura\b/, 'Pagamento con fattura')],
    'bank-account': [guess(/conto (?:corrente|bancario)|addebito diretto/, 'Conto corrente 000')],
    'gift-mention': [seen(/regalo/, ['Importo Buono Regalo:', ORDERS])],
    pending: [guess(/^\(?in attesa\)?$/, 'In attesa')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /(?:buon[oi]|carta) regalo/,
      balance: /^saldo$/,
      words:
        /^(?:usa|usare|utilizza|utilizzare|applica|paga|con|il|tuo|mio|del|di|dal|saldo|buon[oi]|carta|regalo|amazon|it|disponibile)$/,
      other: /promoz|punti|premio|sconto|coupon|codice|inserisci|confezione|messaggio|amazon pay/,
    },
    'Usa il tuo saldo Buono Regalo di 50,00 €',
  ),
};
