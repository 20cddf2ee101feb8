import { from, known } from './word';

const HELD = 'what each language would say; the arithmetic of the rows has to bear it out';
const PAGES = 'saved order pages of amazon.com, 2024 to 2026, and what other languages would say';

/**
 * Words in the rows of an order's totals that the pages before an order do not have. Each language has at most one
 * pattern. Where the labels of `words/` fit too, they come first. Only `gift` alone tells what a row is. The others are
 * checked against the sums of the rows.
 */
export const ORDER_ROWS = {
  gift: [
    known(
      /^geschenkgutschein(?:\(e\)|e)? ?:?$/,
      'Geschenkgutschein(e):',
      'invoices of amazon.de, 2021, and its orders of 2025',
    ),
    known(
      /^betrage? geschenkgutschein\/karte ?:?$/,
      'Betrage Geschenkgutschein/Karte:',
      'digital orders of amazon.de, 2025, in the tests of a reader',
    ),
    known(/^importo buono regalo ?:?$/, 'Importo Buono Regalo:', 'three readers of amazon.it, 2020 to 2026'),
    known(/^importe del cheque regalo ?:?$/, 'Importe del cheque regalo:', 'two readers of amazon.es, 2026'),
    known(/^montant de la carte-cadeau ?:?$/, 'Montant de la carte-cadeau :', 'a reader of amazon.ca in French, 2025'),
    known(/^gift certificate(?: amount)? ?:?$/, 'Gift Certificate Amount:', 'a reader of amazon.com, from 2019 on'),
  ],
  /** Refunded money. Such rows stand below the total. */
  refund: from(
    HELD,
    /\brefund/,
    /erstatt/,
    /\brimbors/,
    /\bre[ei]mbols/,
    /rembours/,
    /terugbetal(?:ingstotaal|ing)?/,
    /återbetal/,
    /\bzwrot/,
    /\biade(?![a-z])/,
    /返金/,
    /استرداد|مسترد/,
  ),
  /** A tax that the prices include. It is mentioned and not added. */
  aside: from(
    HELD,
    /^.{0,20}\bincludes\b.{0,20}\b(?:tax|gst|vat)\b/,
    /^(?:incl(?:\.|uded|uding)?|enthaltene|inkl\.?|inklusive|darin|davon|dont|inclus[ao]?|incluid[ao]|inclusief|varav|w tym|dahil) .*\b(?:tax|gst|vat|ust|mwst|umsatzsteuer|mehrwertsteuer|tva|iva|impostos?|btw|moms|kdv)\b/,
    /^(?:内|うち)(?:消費)?税/,
  ),
  /** Running totals, which repeat the rows above them, and the totals of one parcel. */
  running: from(
    HELD,
    /^(?:sub)?total (?:before|excl|excluding|without)\b|\btotal (?:for|of) this shipment\b/,
    /^(?:gesamt(?:betrag|summe)?|(?:zwischen)?summe|betrag) (?:vor|ohne|exkl)\b|^gesamt(?:betrag|summe) dieser (?:lieferung|sendung)/,
    /^(?:montant |sous-)?total (?:avant|hors|ht)\b|^montant total pour ces articles\b|\btotal de cette (?:expédition|livraison)/,
    /^(?:sub)?totale (?:prima|al netto|senza|escl)|^totale (?:di|per) questa spedizione/,
    /^(?:importe )?(?:sub)?total (?:antes|sin|sem)\b|\btotal de (?:este envío|esta remessa)/,
    /^(?:sub)?totaal (?:v[oó][oó]r|excl|zonder)|^totaal (?:van|voor) deze zending/,
    /^(?:totalt|summa|totalsumma) (?:före|exkl|utan)/,
    /^(?:suma|razem|łącznie) (?:przed|bez|netto)/,
    /(?:öncesi|hariç)(?: ara)? ?toplam/,
    /^(?:税抜|税引前)/,
    /قبل (?:ال)?ضريبة/,
  ),
  /** Only the last total. */
  final: from(
    HELD,
    /^(?:grand|payment grand) total ?:?$|^total (?:for|of) this order ?:?$/,
    /^gesamt(?:summe|betrag) ?:?$|^gesamtbetrag für diese bestellung ?:?$/,
    /^(?:montant )?total ttc ?:?$|^total général(?: du paiement)? ?:?$|^(?:montant )?total (?:de|pour) cette commande ?:?$/,
    /^importe total ?:?$|^total (?:general|de este pedido) ?:?$/,
    /^totale (?:complessivo|generale|di quest['’]ordine|per quest['’]ordine) ?:?$/,
    /^eindtotaal ?:?$|^totaal voor deze bestelling ?:?$/,
    /^total (?:geral|deste pedido|desta encomenda) ?:?$/,
    /^(?:ご?請求額|ご?請求金額)[ :]*$/,
    /^genel toplam ?:?$/,
    /^suma całkowita ?:?$/,
  ),
  /** The sum of the goods. */
  items: from(
    HELD,
    /\bsubtotal\b|\(subtotal\)/,
    /zwischensumme/,
    /^sous-total/,
    /subtotale|^articoli\b/,
    /subtotaal/,
    /^delsumma/,
    /^(?:suma częściowa|wartość produktów)/,
    /ara toplam/,
    /小計|^商品の合計/,
    /المجموع الفرعي/,
  ),
  /** Other means that are taken off. An Audible credit is a book, not money. What Amazon pays is not a balance. */
  points: from(HELD, /\baudible credits?\b/, /^amount paid by amazon ?:?$/),
  /** Tax that is added. The shop rounds it separately. */
  tax: from(
    HELD,
    /\b(?:tax(?:es)?|vat|gst|hst|pst|qst|rst)\b/,
    /\b(?:ust|mwst|umsatzsteuer|mehrwertsteuer)\b/,
    /\b(?:tva|tps|tvq|tvh)\b/,
    /\b(?:iva|impuestos?|impost[aeo]s?)\b/,
    /\b(?:btw|belasting)\b/,
    /\bmoms\b/,
    /\b(?:podatek|podatku)\b/,
    /\bkdv\b|\bvergi/,
    /消費税/,
    /ضريبة/,
  ),
} as const;

/** Names of the gift balance in the list of payment methods of an order. */
export const BALANCE_NAMES = from(
  PAGES,
  /\bgift ?card balance\b/,
  /\bamazon balance\b/,
  /^amazon(?:\.com)? gift ?card\b/,
  /geschenkgutschein/,
  /^gift ?card$/,
  /^(?:amazon )?cadeaubon$/,
  /^buono regalo$/,
  /^cheque regalo$/,
  /^(?:chèque|carte)[- ]cadeau$/,
);

/** Brands of cards. The newest widgets show the last digits beside the name, not in it. */
export const CARD_NAMES = known(
  /^(?:amazon |prime )*(?:visa|mastercard|master ?card|amex|american express|discover|maestro|jcb|elo|hipercard|rupay|diners club)$/,
  'Amazon Visa',
  'public test pages of orders, 2026',
);

/** Names of points in the list of payment methods. */
export const POINTS_NAMES = known(
  /^(?:amazon |shop with )?(?:rewards? )?points$|^amazonポイント$/,
  'Rewards Points',
  PAGES,
);

/**
 * The first words of a parcel's heading after the parcel left, and after it was returned. A refund or a replacement
 * alone does not tell, because an order that never left can be refunded too. A return that is only offered or started
 * says nothing about the parcel.
 */
export const SHIPPED = from(
  PAGES,
  /^(?:delivered|shipped|dispatched|out for delivery|on the way|picked up|collected|returned|sent)\b/,
  /^return (?:complete|completed|received)\b/,
  /^(?:zugestellt|geliefert|versandt|verschickt|in zustellung|unterwegs|abgeholt|zurückgesendet|zurückgeschickt|retourniert)/,
  /^(?:rücksendung|rückgabe) (?:abgeschlossen|erhalten|eingegangen)/,
  /^(?:livrée?s?|expédiée?s?|en cours de livraison|en cours d['’]acheminement|retirée?s?|retournée?s?)(?!\p{L})/u,
  /^retour (?:terminé|reçu|effectué)(?!\p{L})/u,
  /^(?:consegnat[aeio]|spedit[aeio]|in consegna|in transito|ritirat[aeio]|restituit[aeio])(?!\p{L})/u,
  /^reso (?:completato|ricevuto)(?!\p{L})/u,
  /^(?:entregad[ao]s?|enviad[ao]s?|en reparto|en camino|recogid[ao]s?|devuelt[ao]s?)(?!\p{L})/u,
  /^(?:entregues?|saiu para entrega|a caminho|devolvid[ao]s?)(?!\p{L})/u,
  /^(?:bezorgd|geleverd|afgeleverd|verzonden|onderweg|opgehaald|geretourneerd)(?!\p{L})/u,
  /^(?:levererad[e]?|leverera(?:ts?|des)|skickad[e]?|skickats?|ute för leverans|på väg|returnerade?s?)(?!\p{L})/u,
  /^(?:dostarczono|dostarczon[aey]|doręczono|doręczon[aey]|wysłano|wysłan[aey]|w drodze|w doręczeniu)(?!\p{L})/u,
  /^(?:teslim edildi|kargoya verildi|gönderildi|dağıtımda|dağıtıma çıktı|yolda)(?!\p{L})/u,
  /(?:配達|お届け|発送|出荷|配送)(?:済み|しました|完了)|^(?:配達中|配送中|輸送中|返品済み|返品完了)/,
  /^تم (?:التوصيل|التسليم|الشحن)|^(?:خرج|خرجت) للتوصيل|^في الطريق/,
);

/** The first words of a parcel's heading while the order can still be changed. */
export const UNSHIPPED = from(
  PAGES,
  /^(?:not yet (?:shipped|dispatched)|preparing for (?:shipment|shipping|dispatch)|order (?:placed|received))\b/,
  /^(?:noch nicht (?:versandt|verschickt)|versand wird vorbereitet|wird für den versand vorbereitet|bestellung (?:aufgegeben|eingegangen))/,
  /^(?:pas encore expédié|en (?:cours de )?préparation|commande (?:passée|reçue))/,
  /^(?:non ancora spedit|in (?:fase di )?preparazione|ordine (?:effettuato|ricevuto))/,
  /^(?:a[uú]n no enviad|todavía no enviad|no enviad|preparando|pedido (?:realizado|recibido|recebido|feito))/,
  /^(?:ainda não enviad|não enviad)/,
  /^(?:nog niet verzonden|wordt voorbereid|bestelling (?:geplaatst|ontvangen))/,
  /^(?:inte skickad|ännu inte skickad|förbereds|beställning mottagen)/,
  /^(?:jeszcze nie wysłan|niewysłan|przygotowywan|zamówienie złożone)/,
  /^(?:henüz (?:gönderilmedi|kargoya verilmedi)|kargoya hazırlanıyor|sipariş alındı)/,
  /未発送|まだ発送|(?:発送|出荷)(?:の)?準備中|^注文(?:を)?受付/,
  /^لم يتم الشحن|^قيد التحضير/,
);

/** The return window begins with the delivery. So a closed window shows that the parcel came. */
export const RETURN_CLOSED = from(
  PAGES,
  /^return window closed\b/,
  /^(?:das )?(?:rückgabe|rücksende)(?:frist|fenster|zeitraum)\b.*(?:abgelaufen|geschlossen|endete)/,
  /^(?:la )?(?:période|fenêtre) de retour\b.*(?:terminée|fermée|expirée)/,
  /^(?:il )?periodo (?:di|per il) reso\b.*(?:terminato|scaduto|chiuso)/,
  /^(?:el )?(?:plazo|período|periodo) de devolución\b.*(?:finalizó|finalizado|terminó|vencid|cerrad)/,
  /^(?:o )?prazo (?:de|para) devolução\b.*(?:encerr|expir)/,
  /^(?:de )?retourperiode\b.*(?:verlopen|gesloten|geëindigd)/,
  /^返品期間.*(?:終了|過ぎ)/,
);

/** Names a total as the total of this order. Digital orders have such totals. */
export const THIS_ORDER = known(
  /\bthis order\b|\bdiese bestellung\b|\b(?:este|deste) pedido\b|\bcette commande\b|\bquest['’]ordine\b|\bdeze bestelling\b|この注文/,
  'Total for this Order:',
  'digital orders as public readers know them, to 2026, and what other languages would say',
);

/** What the ids of a store's amounts mean, as labels that a page could show beside them. */
export const STORE_LABELS = { total: 'Grand Total', gift: 'Gift Card Amount', tax: 'Tax', items: 'Subtotal' } as const;

/**
 * How a script of the newest widgets contains the name of a payment method, and the mark that identifies such a script.
 */
export const PUSHED_METHOD = known(
  /"paymentMethodHeader\\*"\s*:\s*\\*"([^"\\]{1,60})/g,
  '"paymentMethodHeader":"Amazon Visa"',
  'public test pages of amazon.de and amazon.es, 2026',
);
export const PUSHED_MARK = 'paymentMethodHeader';
