import type { LanguageWords } from './word';

export const NL: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:totaal(?:bedrag)?|totaal (?:van )?bestelling|besteltotaal|te betalen) ?:?$/]],
    'running-total': [['guess', /^(?:totaal|subtotaal|totaalbedrag) (?:vóór|voor) .{1,40}$/]],
    'gift-row': [
      ['guess', /^(?:amazon[- ])?cadeau(?:bon(?:nen)?|kaart(?:en)?)(?:bedrag|saldo)?(?: gebruikt| toegepast)? ?:?$/],
    ],
    promotion: [['guess', /^(?!.*cadeau).*(?:promotie|\bactie)/]],
    saving: [['guess', /^(?!.*cadeau).*(?:korting|coupon|bespaar|besparing)/]],
    points: [['guess', /(?<!afhaal)punten\b/]],
    aside: [['guess', /wisselkoers|omrekenkoers|termijnen|^(?:je|u) bespaart|^(?:inclusief|incl\.?|waarvan) btw/]],
    'means-of-payment': [['guess', /saldo|bon(?:nen)?\b|tegoed|kaart|rekening|cheque|betaling|betaald/]],
    shipping: [['guess', /^(?!.*cadeau).*(?:verzend|bezorg|levering)/]],
    free: [['guess', /^gratis$/]],
    'gift-slot': [
      [
        'guess',
        /\bcadeau(?:bon|kaart)(?:en)?-?saldo\b|\bsaldo (?:van )?(?:je |uw )?cadeau(?:bon|kaart)|^amazon[- ]cadeau(?:bon|kaart)$/,
      ],
    ],
    ineligible: [['guess', /niet beschikbaar|kan niet worden gebruikt/]],
    invoice: [['guess', /\bfactuur\b|\bachteraf betalen\b/]],
    'bank-account': [['guess', /bankrekening|\bideal\b/]],
    'gift-mention': [['guess', /cadeau/]],
    pending: [['guess', /^\(?in behandeling\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /cadeau(?:bon|kaart)/,
    balance: /saldo/,
    words:
      /^(?:gebruik|gebruiken|betaal|betalen|met|van|het|de|je|uw|mijn|op|cadeau(?:bon(?:nen)?|kaart(?:en)?)?(?:saldo)?|saldo|amazon|nl|beschikbare?)$/,
    other: /promotie|actie|punten|beloning|korting|coupon|\bcode\b|invoer|verpakking|bericht|amazon pay/,
  },
};
