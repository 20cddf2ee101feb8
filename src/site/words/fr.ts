import { guess, known, type LanguageWords, SUBSCRIPTIONS, seen } from './word';

export const FR: LanguageWords = {
  labels: {
    'order-total': [
      guess(/^(?:montant total|total(?: de la commande| ttc)?|montant à payer) ?:?$/, 'Montant total\u00a0:'),
    ],
    'running-total': [
      guess(/^(?:montant|total|sous-total)(?: total)? avant .{1,40}$/, 'Montant avant chèque-cadeau\u00a0:'),
    ],
    'gift-row': [
      guess(
        /^(?:montant (?:du |de la |des )?)?(?:chèques?|cartes?)[- ]cadeaux?(?: amazon)?(?: (?:utilisé|appliqué)e?s?)? ?:?$/,
        'Montant du chèque-cadeau\u00a0:',
      ),
    ],
    promotion: [guess(/^(?!.*cadeau).*(?:promotion|crédits? promotionnels?)/, 'Crédit promotionnel\u00a0:')],
    saving: [
      seen(/^(?!.*cadeau).*prévoyez (?:et |& )?économisez/, ['Prévoyez et Économisez\u00a0:', SUBSCRIPTIONS]),
      guess(/^(?!.*cadeau).*(?:réduction|remise|coupon|économi)/, 'Réduction\u00a0:'),
    ],
    aside: [
      guess(
        /taux de (?:change|conversion)|mensualité|^(?:dont|tva incluse)|^vous (?:économisez|gagnez)/,
        'Taux de change\u00a0:',
      ),
    ],
    'means-of-payment': [
      guess(/solde|\bbons?\b|chèque|avoir|compte|cartes?\b|crédit|paiement|payé|portefeuille/, 'Avoir Amazon\u00a0:'),
    ],
    shipping: [guess(/^(?!.*cadeau).*(?:livraison|expédition|frais de port)/, 'Livraison\u00a0:')],
    free: [guess(/^(?:gratuite?|offerte?)$/, 'Gratuit')],
    'gift-slot': [
      guess(
        /\bsolde (?:de |du )?(?:(?:vos|votre|la) )?(?:chèques?|cartes?)[- ]cadeaux?\b|^carte[- ]cadeau amazon$/,
        'Carte cadeau Amazon',
      ),
    ],
    ineligible: [
      guess(/non éligible|ne peut pas être utilisé|indisponible|non disponible/, 'Non disponible pour cette commande'),
    ],
    invoice: [guess(/\bfacture\b/, 'Paiement par facture')],
    'bank-account': [guess(/compte bancaire|prélèvement/, 'Compte bancaire 000')],
    'gift-mention': [guess(/cadeau/, 'Chèque-cadeau')],
    pending: [guess(/^\(?en attente\)?$/, 'En attente')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /(?:chèques?|cartes?)[- ]cadeaux?/,
      balance: /^solde$/,
      words:
        /^(?:utiliser|utilisez|appliquer|payer|avec|votre|vos|mon|mes|le|la|les|de|du|des|sur|solde|chèques?|cartes?|cadeaux?|amazon|fr|disponibles?)$/,
      other: /promo|points|récompense|réduction|coupon|\bcode\b|saisir|saisissez|emballage|message|amazon pay/,
    },
    'Utiliser votre solde de chèques-cadeaux de 50,00 €',
  ),
};
