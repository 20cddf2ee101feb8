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
    saving: [['guess', /^(?!.*cadeau).*(?:réduction|remise|coupon|économi|prévoyez)/]],
    shipping: [['guess', /^(?!.*cadeau).*(?:livraison|expédition|frais de port)/]],
    free: [['guess', /^(?:gratuite?|offerte?)$/]],
    'gift-slot': [
      [
        'guess',
        /\bsolde (?:de |du )?(?:(?:vos|votre|la) )?(?:chèques?|cartes?)[- ]cadeaux?\b|^carte[- ]cadeau amazon$/,
      ],
    ],
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
