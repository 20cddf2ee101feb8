import { known } from './word';

/**
 * The words in the titles of gift cards and memberships, by language. All of them are `guess`: public lists of the
 * shop's offers have these names, but no saved page of an order shows one. All languages are tried on every title,
 * because a seller may write it in any language.
 */
export interface TitleWords {
  /** The name of a gift card at the beginning of a title. */
  readonly giftCard: RegExp;
  /**
   * The words directly after that name that say how the card is delivered or packed. With them it is a gift card,
   * whatever else the title says.
   */
  readonly comesIn: RegExp;
  /** Things that are sold for a gift card and are not one. */
  readonly accessory: RegExp;
  /** The name of the shop's own membership at the beginning of a title. */
  readonly membership: RegExp;
  /** Any mention of a membership or a subscription. */
  readonly mentionsMembership: RegExp;
}

const OFFERS = 'public lists of what the shop offers';

const SHOP = 'amazon(?:\\.[a-z]{2,3}(?:\\.[a-z]{2})?)?';

/**
 * The brands of gift cards that the shop sells besides its own. The gift balance pays for none of them (rule book:
 * `gift-cards-not-by-balance`).
 */
const BRAND = `(?:${SHOP}|apple|google play|visa|mastercard|xbox|playstation(?: store)?|nintendo(?: eshop)?|roblox|netflix|spotify|starbucks|uber(?: eats)?|airbnb|zalando|ikea)`;

/** An amount between the brand and the name, or before both: "$50 Xbox Gift Card", "Visa $100 Gift Card". */
const SUM = '(?:[$€£¥]? ?\\d{1,6}(?:[.,]\\d{2})? ?[$€£¥]? )?';

export const TITLE_WORDS: Readonly<Record<string, TitleWords>> = {
  en: known(
    {
      giftCard: new RegExp(
        `^${SUM}${BRAND} ${SUM}(?:(?:e-?gift|(?:print at home |print |physical |digital |custom )?gift) ?(?:cards?|vouchers?|certificates?)|reload)(?![\\p{L}\\p{N}])`,
        'u',
      ),
      comesIn: /^ (?:in|inside) an? /,
      accessory:
        /\b(?:holders?|envelopes?|sleeves?|pouch(?:es)?|stands?|displays?|templates?|stickers?|empty|not included)\b/,
      membership:
        /^(?:amazon )?prime (?:student |video |access )?(?:(?:annual|yearly|monthly|one-year) )?(?:membership|plan)\b|^(?:amazon )?prime$/,
      mentionsMembership: /\b(?:memberships?|subscriptions?|prime)\b/,
    },
    'Amazon.com Gift Card in a Mini Envelope',
    OFFERS,
  ),
  de: known(
    {
      giftCard: new RegExp(
        `^(?:digitaler? |e-?)?${SUM}${BRAND}[- ]${SUM}(?:e-?|digitaler? )?(?:geschenk(?:gutschein|karte)|gutschein)(?![\\p{L}\\p{N}])`,
        'u',
      ),
      comesIn: /^ (?:in|im) (?:einer? |einem )?/,
      accessory:
        /\b(?:box|hüllen?|umschl[aä]ge?|halter|verpackung|etui|ständer|aufkleber|leer|ohne gutschein|nicht enthalten)\b/,
      membership:
        /^(?:amazon[- ])?prime[- ](?:student[- ])?(?:jahres|monats|probe)?mitgliedschaft(?!\p{L})|^(?:jahres|monats)mitgliedschaft (?:amazon )?prime\b/u,
      mentionsMembership: /mitgliedschaft|abonnement|\babo\b/,
    },
    'Amazon.de Geschenkkarte in Geschenkbox',
    OFFERS,
  ),
  fr: known(
    {
      giftCard: new RegExp(
        `^(?:e-)?(?:chèque|carte)s?[- ]cadeaux? (?:numérique |électronique )?${BRAND}(?![\\p{L}\\p{N}])|^${BRAND} (?:e-)?(?:chèque|carte)s?[- ]cadeaux?(?![\\p{L}\\p{N}])`,
        'u',
      ),
      comesIn: /^ dans (?:un|une|son|sa) /,
      accessory: /\b(?:pochettes?|enveloppes?|porte|étuis?|boîtes?|support|coffret vide|vide|non incluse?)(?!\p{L})/u,
      membership: /^(?:abonnement|adhésion) (?:annuel(?:le)? |mensuel(?:le)? )?(?:à )?(?:amazon )?prime(?!\p{L})/u,
      mentionsMembership: /abonnement|adhésion/,
    },
    'Carte cadeau Amazon.fr dans un coffret',
    OFFERS,
  ),
  es: known(
    {
      giftCard: new RegExp(
        `^(?:cheque|tarjeta|vale)s?[- ](?:de )?regalo (?:digital |electrónica? )?(?:de )?${BRAND}(?![\\p{L}\\p{N}])|^${BRAND} (?:cheque|tarjeta|vale)s?[- ](?:de )?regalo(?![\\p{L}\\p{N}])`,
        'u',
      ),
      comesIn: /^ en (?:una? |su )/,
      accessory: /\b(?:sobres?|fundas?|portatarjetas?|caja|cajas|soporte|vac[ií][oa]s?|no incluid[oa])(?!\p{L})/u,
      membership: /^(?:suscripción|membresía) (?:anual |mensual )?(?:a |de )?(?:amazon )?prime(?!\p{L})/u,
      mentionsMembership: /suscripción|membresía/,
    },
    'Cheque regalo de Amazon.es',
    OFFERS,
  ),
  it: known(
    {
      giftCard: new RegExp(
        `^(?:buon[oi]|carta) regalo (?:digitale )?(?:di )?${BRAND}(?![\\p{L}\\p{N}])|^${BRAND} (?:buon[oi]|carta) regalo(?![\\p{L}\\p{N}])`,
        'u',
      ),
      comesIn: /^ in (?:una? |un’|un')/,
      accessory: /\b(?:buste?|bustine|porta|scatol[ae]|espositore|vuot[ao]|non inclus[oa])(?!\p{L})/u,
      membership: /^(?:iscrizione|abbonamento) (?:annuale |mensile )?(?:ad? )?(?:amazon )?prime(?!\p{L})/u,
      mentionsMembership: /iscrizione|abbonamento/,
    },
    'Buono Regalo Amazon.it',
    OFFERS,
  ),
  ja: known(
    {
      giftCard: /^(?:amazon|アマゾン|apple|google play) ?ギフト(?:カード|券)(?![\p{L}\p{N}ー・])/u,
      // The shop's own kinds of gift cards: by e-mail, printed, in a box, in an envelope, as a greeting card.
      comesIn: /^[ (]+(?:eメール|印刷|ボックス|封筒|カード|グリーティングカード|チャージ|マルチパック)タイプ/,
      accessory: /ケース|ホルダー|封筒|スタンド|入れ|用品|専用|ポーチ|ボックス/,
      membership: /^(?:amazon ?)?(?:プライム|prime) ?(?:年間|月間)?(?:会員|プラン)(?![\p{L}\p{N}])/u,
      mentionsMembership: /会員|定期購読|サブスクリプション/,
    },
    'Amazonギフトカード',
    OFFERS,
  ),
};
