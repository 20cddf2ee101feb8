import type { LanguageWords } from './word';

export const IT: LanguageWords = {
  labels: {
    'order-total': [
      ['seen', /^totale ?:?$/],
      ['guess', /^(?:totale (?:ordine|complessivo)|importo totale) ?:?$/],
    ],
    'running-total': [['guess', /^(?:totale|subtotale|importo) prima .{1,40}$/]],
    'gift-row': [
      ['seen', /^importo buono regalo ?:?$/],
      ['guess', /^(?:importo (?:del )?)?(?:buon[oi]|carta) regalo(?: amazon)?(?: (?:applicat|utilizzat)[oi])? ?:?$/],
    ],
    promotion: [['guess', /^(?!.*regalo).*(?:promozion|credit[oi] promozional)/]],
    saving: [
      ['seen', /^(?!.*regalo).*iscriviti e risparmia/],
      ['guess', /^(?!.*regalo).*(?:sconto|sconti\b|coupon|risparmi)/],
    ],
    points: [['guess', /\bpunti\b(?! di ritiro)/]],
    aside: [['guess', /tasso di (?:cambio|conversione)|\brat[ae]\b|^(?:risparmi|di cui iva|iva inclusa)\b/]],
    'means-of-payment': [['guess', /saldo|\bbuon[oi]\b|credito|conto\b|carta|pagamento|pagato|portafoglio/]],
    shipping: [['guess', /^(?!.*regalo).*(?:spedizione|consegna)/]],
    free: [['guess', /^(?:gratis|gratuit[ao])$/]],
    'gift-slot': [['guess', /\bsaldo (?:del )?(?:tuo )?(?:buon[oi]|carta) regalo\b|^buono regalo amazon$/]],
    ineligible: [['guess', /non disponibile|non utilizzabile|non può essere utilizzat/]],
    invoice: [['guess', /\bfattura\b/]],
    'bank-account': [['guess', /conto (?:corrente|bancario)|addebito diretto/]],
    'gift-mention': [['seen', /regalo/]],
    pending: [['guess', /^\(?in attesa\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /(?:buon[oi]|carta) regalo/,
    balance: /^saldo$/,
    words:
      /^(?:usa|usare|utilizza|utilizzare|applica|paga|con|il|tuo|mio|del|di|dal|saldo|buon[oi]|carta|regalo|amazon|it|disponibile)$/,
    other: /promoz|punti|premio|sconto|coupon|codice|inserisci|confezione|messaggio|amazon pay/,
  },
};
