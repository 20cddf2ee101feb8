import { guess, known, type LanguageWords } from './word';

export const NL: LanguageWords = {
  labels: {
    'order-total': [
      guess(/^(?:totaal(?:bedrag)?|totaal (?:van )?bestelling|besteltotaal|te betalen) ?:?$/, 'Totaalbedrag:'),
    ],
    'running-total': [guess(/^(?:totaal|subtotaal|totaalbedrag) (?:vóór|voor) .{1,40}$/, 'Totaal vóór cadeaubon:')],
    'gift-row': [
      guess(
        /^(?:amazon[- ])?cadeau(?:bon(?:nen)?|kaart(?:en)?)(?:bedrag|saldo)?(?: gebruikt| toegepast)? ?:?$/,
        'Cadeaubon:',
      ),
    ],
    promotion: [guess(/^(?!.*cadeau).*(?:promotie|\bactie)/, 'Actie toegepast:')],
    saving: [guess(/^(?!.*cadeau).*(?:korting|coupon|bespaar|besparing)/, 'Korting:')],
    points: [guess(/(?<!afhaal)punten\b/, 'Punten:')],
    aside: [
      guess(/wisselkoers|omrekenkoers|termijnen|^(?:je|u) bespaart|^(?:inclusief|incl\.?|waarvan) btw/, 'Wisselkoers:'),
    ],
    'means-of-payment': [guess(/saldo|bon(?:nen)?\b|tegoed|kaart|rekening|cheque|betaling|betaald/, 'Amazon-tegoed:')],
    shipping: [guess(/^(?!.*cadeau).*(?:verzend|bezorg|levering)/, 'Verzendkosten:')],
    free: [guess(/^gratis$/, 'GRATIS')],
    'gift-slot': [
      guess(
        /\bcadeau(?:bon|kaart)(?:en)?-?saldo\b|\bsaldo (?:van )?(?:je |uw )?cadeau(?:bon|kaart)|^amazon[- ]cadeau(?:bon|kaart)$/,
        'Cadeaubonsaldo',
      ),
    ],
    ineligible: [guess(/niet beschikbaar|kan niet worden gebruikt/, 'Kan niet worden gebruikt')],
    invoice: [guess(/\bfactuur\b|\bachteraf betalen\b/, 'Betalen op factuur')],
    'bank-account': [guess(/bankrekening|\bideal\b/, 'Bankrekening 000')],
    'gift-mention': [guess(/cadeau/, 'Cadeaubon')],
    pending: [guess(/^\(?in behandeling\)?$/, 'In behandeling')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /cadeau(?:bon|kaart)/,
      balance: /saldo/,
      words:
        /^(?:gebruik|gebruiken|betaal|betalen|met|van|het|de|je|uw|mijn|op|cadeau(?:bon(?:nen)?|kaart(?:en)?)?(?:saldo)?|saldo|amazon|nl|beschikbare?)$/,
      other: /promotie|actie|punten|beloning|korting|coupon|\bcode\b|invoer|verpakking|bericht|amazon pay/,
    },
    'Gebruik je cadeaubonsaldo van € 50,00',
  ),
};
