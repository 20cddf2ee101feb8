import type { Certainty, LabelId } from '../../src/site/labels';

/** Where the words of a label come from. A guess has no source but the language itself, or one that shows no page. */
export interface WordSource {
  readonly language: string;
  readonly label: LabelId | 'control';
  readonly certainty: Certainty;
  /** A text that the label has to fit. */
  readonly example: string;
  readonly source: string;
}

const from = (
  language: string,
  certainty: Certainty,
  rows: readonly (readonly [LabelId | 'control', string, string])[],
) => rows.map(([label, example, source]): WordSource => ({ language, label, certainty, example, source }));

const REVIEW = 'saved review pages of amazon.com, April and May 2026';
const ORDER = 'saved order pages of amazon.com, 2024 to 2026';
const BALANCE = 'saved gift balance page of amazon.com, May 2026';
const INVOICE = 'saved invoice of amazon.de, 2021';
const JAPAN = 'activity of amazon.co.jp, January 2026';
const SPAIN = 'rows that a script in use on the review page of amazon.es knows, 2026';
const LANGUAGE = 'what the language would say';

const guesses = (language: string, examples: Readonly<Partial<Record<LabelId | 'control', string>>>) =>
  from(
    language,
    'guess',
    Object.entries(examples).map(([label, example]) => [label as LabelId | 'control', example, LANGUAGE]),
  );

export const WORD_SOURCES: readonly WordSource[] = [
  ...from('en', 'seen', [
    ['order-total', 'Order total:', REVIEW],
    ['order-total', 'Grand Total:', ORDER],
    ['running-total', 'Total before tax:', ORDER],
    ['gift-row', 'Gift Card Amount:', ORDER],
    ['promotion', 'Promotion Applied:', ORDER],
    ['saving', 'Your Coupon Savings:', ORDER],
    ['saving', 'Subscribe & Save:', ORDER],
    ['saving', 'Multibuy Discount:', ORDER],
    ['points', 'Rewards Points:', ORDER],
    ['shipping', 'Shipping & handling:', REVIEW],
    ['shipping', 'Free Shipping:', REVIEW],
    ['free', 'FREE', REVIEW],
    ['gift-slot', 'Amazon gift card balance', ORDER],
    ['gift-slot', 'Amazon Balance (includes gift cards)', 'saved order page of amazon.ca, 2025'],
    ['gift-mention', 'Gift Card Amount:', ORDER],
    ['spent', 'Gift Card applied to Amazon.com order', BALANCE],
    ['spent', 'Payment towards Amazon.com order (000-0000000-0000000)', 'activity of amazon.com, January 2023'],
    ['refunded', 'Refund from Amazon.co.uk order', 'activity of amazon.co.uk, 2025'],
    ['reloaded', 'Gift Card Balance added from Reload', BALANCE],
    ['added', 'Gift Card added', BALANCE],
    ['placed', 'Order placed, thanks!', 'saved confirmations of amazon.com, April 2026'],
    ['control', 'Use your $50.00 gift card balance', 'several readers of the older payment page, to 2021'],
  ]),
  ...from('de', 'seen', [
    ['order-total', 'Gesamtsumme:', INVOICE],
    ['gift-row', 'Geschenkgutschein(e):', INVOICE],
    ['promotion', 'Gutschein eingelöst:', INVOICE],
    ['gift-slot', 'Geschenkgutschein', INVOICE],
    ['gift-slot', 'Amazon-Geschenkgutschein', 'source names that a reader of orders and transactions knows, 2026'],
    ['gift-mention', 'Geschenkgutschein(e):', INVOICE],
  ]),
  ...guesses('de', {
    'order-total': 'Gesamtbetrag:',
    'running-total': 'Summe vor Gutschein:',
    'gift-row': 'Geschenkkartenguthaben:',
    promotion: 'Aktion:',
    saving: 'Spar-Abo-Rabatt:',
    points: 'Amazon-Punkte:',
    shipping: 'Verpackung & Versand:',
    free: 'GRATIS',
    'gift-slot': 'Ihr Geschenkgutschein-Guthaben',
    control: 'Verwenden Sie Ihr Geschenkgutschein-Guthaben von 50,00 €',
  }),
  ...guesses('fr', {
    'order-total': 'Montant total\u00a0:',
    'running-total': 'Montant avant chèque-cadeau\u00a0:',
    'gift-row': 'Montant du chèque-cadeau\u00a0:',
    promotion: 'Crédit promotionnel\u00a0:',
    saving: 'Réduction\u00a0:',
    shipping: 'Livraison\u00a0:',
    free: 'Gratuit',
    'gift-slot': 'Carte cadeau Amazon',
    'gift-mention': 'Chèque-cadeau',
    control: 'Utiliser votre solde de chèques-cadeaux de 50,00 €',
  }),
  ...from('es', 'seen', [
    ['promotion', 'Promoción aplicada:', SPAIN],
    ['saving', 'Ahorros:', SPAIN],
    ['gift-slot', 'Cheque regalo de Amazon', 'payment widget of amazon.es, 2026'],
    ['gift-mention', 'Cheque regalo de Amazon', 'payment widget of amazon.es, 2026'],
  ]),
  ...guesses('es', {
    'order-total': 'Importe total:',
    'running-total': 'Total antes de impuestos:',
    'gift-row': 'Importe del cheque regalo:',
    promotion: 'Código de promoción:',
    saving: 'Cupón de descuento:',
    points: 'Puntos canjeados:',
    shipping: 'Envío:',
    free: 'GRATIS',
    'gift-slot': 'Saldo de tarjeta de regalo',
    control: 'Usar tu saldo de cheques regalo de 50,00 €',
  }),
  ...from('it', 'seen', [
    ['order-total', 'Totale:', 'three readers of order pages of amazon.it, 2020 to 2026'],
    ['gift-row', 'Importo Buono Regalo:', 'three readers of order pages of amazon.it, 2020 to 2026'],
    ['gift-mention', 'Importo Buono Regalo:', 'three readers of order pages of amazon.it, 2020 to 2026'],
  ]),
  ...guesses('it', {
    'order-total': 'Totale ordine:',
    'running-total': 'Totale prima del buono:',
    'gift-row': 'Buono Regalo:',
    promotion: 'Promozione applicata:',
    saving: 'Sconto:',
    points: 'Punti utilizzati:',
    shipping: 'Spedizione:',
    free: 'Gratis',
    'gift-slot': 'Buono Regalo Amazon',
    control: 'Usa il tuo saldo Buono Regalo di 50,00 €',
  }),
  ...from('ja', 'seen', [
    ['points', 'Amazonポイント利用：', 'four guides to points at the checkout of amazon.co.jp, 2020 to 2025'],
    ['gift-mention', 'ギフトカードが追加されました', JAPAN],
    ['spent', 'Amazon.co.jpの注文に適用されたギフトカード', JAPAN],
    ['spent', 'Amazon Payの注文に適用されたギフトカード', JAPAN],
    ['refunded', 'Amazon.co.jp注文へ適応されたギフトカードの解除', JAPAN],
    ['added', 'ギフトカードが追加されました', JAPAN],
    ['added', 'Amazon Pay (…)からのギフトカード', JAPAN],
  ]),
  ...guesses('ja', {
    'order-total': 'ご請求額：',
    'running-total': 'ギフト券適用前の合計：',
    'gift-row': 'Amazonギフト券：',
    promotion: 'プロモーション：',
    saving: 'クーポン：',
    shipping: '配送料：',
    free: '無料',
    'gift-slot': 'ギフト券の残高',
  }),
  ...from('ja', 'guess', [['control', 'ギフト券の残高を使用する', 'steps in a weblog (gifchan.com)']]),
  ...guesses('nl', {
    'order-total': 'Totaalbedrag:',
    'running-total': 'Totaal vóór cadeaubon:',
    'gift-row': 'Cadeaubon:',
    promotion: 'Actie toegepast:',
    saving: 'Korting:',
    points: 'Punten:',
    shipping: 'Verzendkosten:',
    free: 'GRATIS',
    'gift-slot': 'Cadeaubonsaldo',
    'gift-mention': 'Cadeaubon',
    control: 'Gebruik je cadeaubonsaldo van € 50,00',
  }),
  ...guesses('pl', {
    'order-total': 'Suma zamówienia:',
    'running-total': 'Suma przed kartą:',
    'gift-row': 'Karta podarunkowa:',
    promotion: 'Promocja:',
    saving: 'Rabat:',
    points: 'Punkty:',
    shipping: 'Dostawa:',
    free: 'Za darmo',
    'gift-slot': 'Saldo karty podarunkowej',
    'gift-mention': 'Karta podarunkowa',
    control: 'Użyj salda karty podarunkowej: 50,00 zł',
  }),
  ...guesses('sv', {
    'order-total': 'Totalt:',
    'running-total': 'Totalt före presentkort:',
    'gift-row': 'Presentkortsbelopp:',
    promotion: 'Kampanj:',
    saving: 'Rabatt:',
    points: 'Poäng:',
    shipping: 'Frakt:',
    free: 'GRATIS',
    'gift-slot': 'Presentkortssaldo',
    'gift-mention': 'Presentkort',
    control: 'Använd ditt presentkortssaldo på 50,00 kr',
  }),
  ...from('pt', 'seen', [['saving', 'Poupanças:', SPAIN]]),
  ...guesses('pt', {
    'order-total': 'Total do pedido:',
    'running-total': 'Total antes dos impostos:',
    'gift-row': 'Vale-presente:',
    promotion: 'Promoção aplicada:',
    saving: 'Desconto do cupom:',
    points: 'Pontos utilizados:',
    shipping: 'Frete:',
    free: 'GRÁTIS',
    'gift-slot': 'Saldo de vale-presente',
    'gift-mention': 'Vale-presente',
    control: 'Usar seu saldo de vale-presente de R$ 50,00',
  }),
  ...guesses('tr', {
    'order-total': 'Sipariş Toplamı:',
    'running-total': 'Hediye kartı öncesi toplam:',
    'gift-row': 'Hediye Kartı:',
    promotion: 'Promosyon:',
    saving: 'İndirim:',
    points: 'Puan kullanımı:',
    shipping: 'Kargo:',
    free: 'ÜCRETSİZ',
    'gift-slot': 'Hediye kartı bakiyesi',
    'gift-mention': 'Hediye Kartı',
    control: '50,00 TL tutarındaki hediye kartı bakiyenizi kullanın',
  }),
  ...guesses('ar', {
    'order-total': 'إجمالي الطلب:',
    'running-total': 'المجموع قبل البطاقة:',
    'gift-row': 'بطاقة الهدايا:',
    promotion: 'عرض ترويجي:',
    saving: 'خصم:',
    points: 'نقاط:',
    shipping: 'الشحن:',
    free: 'مجانًا',
    'gift-slot': 'رصيد بطاقة الهدايا',
    'gift-mention': 'بطاقة الهدايا',
    control: 'استخدم 50.00 د.إ. من رصيد بطاقة الهدايا',
  }),
];
