import type { LanguageWords } from './word';

export const FR: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:montant total|total(?: de la commande| ttc)?|montant à payer) ?:?$/]],
    'running-total': [['guess', /^(?:montant|total|sous-total)(?: total)? avant .{1,40}$/]],
    'gift-row': [
      [
        'guess',
        /^(?:montant (?:du |de la |des )?)?(?:chèques?|cartes?)[- ]cadeaux?(?: amazon)?(?: (?:utilisé|appliqué)e?s?)? ?:?$/,
      ],
    ],
    promotion: [['guess', /^(?!.*cadeau).*(?:promotion|crédits? promotionnels?)/]],
    saving: [
      ['seen', /^(?!.*cadeau).*prévoyez (?:et |& )?économisez/],
      ['guess', /^(?!.*cadeau).*(?:réduction|remise|coupon|économi)/],
    ],
    aside: [['guess', /taux de (?:change|conversion)|mensualité|^(?:dont|tva incluse)|^vous (?:économisez|gagnez)/]],
    'means-of-payment': [['guess', /solde|\bbons?\b|chèque|avoir|compte|cartes?\b|crédit|paiement|payé|portefeuille/]],
    shipping: [['guess', /^(?!.*cadeau).*(?:livraison|expédition|frais de port)/]],
    free: [['guess', /^(?:gratuite?|offerte?)$/]],
    'gift-slot': [
      [
        'guess',
        /\bsolde (?:de |du )?(?:(?:vos|votre|la) )?(?:chèques?|cartes?)[- ]cadeaux?\b|^carte[- ]cadeau amazon$/,
      ],
    ],
    ineligible: [['guess', /non éligible|ne peut pas être utilisé|indisponible|non disponible/]],
    invoice: [['guess', /\bfacture\b/]],
    'bank-account': [['guess', /compte bancaire|prélèvement/]],
    'gift-mention': [['guess', /cadeau/]],
    pending: [['guess', /^\(?en attente\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /(?:chèques?|cartes?)[- ]cadeaux?/,
    balance: /^solde$/,
    words:
      /^(?:utiliser|utilisez|appliquer|payer|avec|votre|vos|mon|mes|le|la|les|de|du|des|sur|solde|chèques?|cartes?|cadeaux?|amazon|fr|disponibles?)$/,
    other: /promo|points|récompense|réduction|coupon|\bcode\b|saisir|saisissez|emballage|message|amazon pay/,
  },
};
