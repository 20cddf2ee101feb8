import { certaintyOf, deductionOf, plainLabel } from './labels';
import type { Certainty } from './word';

/**
 * Words of the rows of an order's totals that the pages before an order do not have, one pattern for each language at
 * most. The labels of `words/` come first where both know one. Only `gift` says by itself what a row is: the others are
 * held against the arithmetic of the rows.
 */
const ROWS = {
  gift: [
    // Invoices of amazon.de (2021) and its orders of 2025.
    /^geschenkgutschein(?:\(e\)|e)? ?:?$/,
    // Digital orders of amazon.de, 2025, in the tests of a reader.
    /^betrage? geschenkgutschein\/karte ?:?$/,
    // Three readers of amazon.it, 2020 to 2026.
    /^importo buono regalo ?:?$/,
    // Two readers of amazon.es, 2026.
    /^importe del cheque regalo ?:?$/,
    // A reader of amazon.ca in French, 2025.
    /^montant de la carte-cadeau ?:?$/,
    // A reader of amazon.com, from 2019 on.
    /^gift certificate(?: amount)? ?:?$/,
  ],
  /** Money that came back: such rows stand below the total. */
  refund: [
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
  ],
  /** A tax that the prices include is told of and not added. */
  aside: [
    /^.{0,20}\bincludes\b.{0,20}\b(?:tax|gst|vat)\b/,
    /^(?:incl(?:\.|uded|uding)?|enthaltene|inkl\.?|inklusive|darin|davon|dont|inclus[ao]?|incluid[ao]|inclusief|varav|w tym|dahil) .*\b(?:tax|gst|vat|ust|mwst|umsatzsteuer|mehrwertsteuer|tva|iva|impostos?|btw|moms|kdv)\b/,
    /^(?:内|うち)(?:消費)?税/,
  ],
  /** Totals on the way, which repeat the rows above them, and those of one parcel. */
  running: [
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
  ],
  /** The last total and nothing else. */
  final: [
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
  ],
  /** What the goods come to. */
  items: [
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
  ],
  /** Means of other kinds that are taken off: an Audible credit is a book, not money, and what Amazon pays is no balance. */
  points: [/\baudible credits?\b/, /^amount paid by amazon ?:?$/],
  /** Added tax, which the shop rounds by itself. */
  tax: [
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
  ],
} as const;

/** Names of the gift balance among the ways in which an order was paid. */
const BALANCE = [
  /\bgift ?card balance\b/,
  /\bamazon balance\b/,
  /^amazon(?:\.com)? gift ?card\b/,
  /geschenkgutschein/,
  /^gift ?card$/,
  /^(?:amazon )?cadeaubon$/,
  /^buono regalo$/,
  /^cheque regalo$/,
  /^(?:chèque|carte)[- ]cadeau$/,
];

/** Brands of cards that the newest widgets name without the last digits, which stand beside them. */
const CARD =
  /^(?:amazon |prime )*(?:visa|mastercard|master ?card|amex|american express|discover|maestro|jcb|elo|hipercard|rupay|diners club)$/;

const POINTS = /^(?:amazon |shop with )?(?:rewards? )?points$|^amazonポイント$/;

/**
 * Words that begin what a parcel says of itself once it has left, and once it came back. A refund or a replacement alone
 * says neither: what never left is refunded too, and a return that is only offered or begun says nothing of its state.
 */
const SHIPPED = [
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
];

/** Words that begin what a parcel says of itself while the order can still be changed. */
const UNSHIPPED = [
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
];

/** A return window begins with the delivery, so that a closed one tells of a parcel that came. */
const RETURN_CLOSED = [
  /^return window closed\b/,
  /^(?:das )?(?:rückgabe|rücksende)(?:frist|fenster|zeitraum)\b.*(?:abgelaufen|geschlossen|endete)/,
  /^(?:la )?(?:période|fenêtre) de retour\b.*(?:terminée|fermée|expirée)/,
  /^(?:il )?periodo (?:di|per il) reso\b.*(?:terminato|scaduto|chiuso)/,
  /^(?:el )?(?:plazo|período|periodo) de devolución\b.*(?:finalizó|finalizado|terminó|vencid|cerrad)/,
  /^(?:o )?prazo (?:de|para) devolução\b.*(?:encerr|expir)/,
  /^(?:de )?retourperiode\b.*(?:verlopen|gesloten|geëindigd)/,
  /^返品期間.*(?:終了|過ぎ)/,
];

/** Every pattern of these pages, for the report of a page, which may keep their words. */
export const ORDER_WORDS = { ROWS, BALANCE, CARD, POINTS, SHIPPED, UNSHIPPED, RETURN_CLOSED };

const any = (words: readonly RegExp[], text: string) => words.some((word) => word.test(text));

/** What a row of an order's totals is about. `total` may be the last one or stand on the way, `several` takes money off. */
export type RowMeaning = keyof typeof ROWS | 'total' | 'shipping' | 'promotion' | 'saving' | 'several' | 'other';

/** What the label of a row of an order's totals is about, and how certain the words are. */
export function orderLabel(written: string): { readonly meaning: RowMeaning; readonly certainty: Certainty } {
  const label = plainLabel(written);
  const is = (meaning: keyof typeof ROWS) => any(ROWS[meaning], label);
  const seen = (meaning: RowMeaning) => ({ meaning, certainty: 'seen' as const });
  if (is('refund')) return seen('refund');
  if (is('aside') || certaintyOf('aside', label)) return seen('aside');
  if (is('gift')) return seen('gift');
  const gift = certaintyOf('gift-row', label);
  if (gift) return { meaning: 'gift', certainty: gift };
  if (is('running') || certaintyOf('running-total', label)) return seen('running');
  if (is('final')) return seen('final');
  if (certaintyOf('order-total', label)) return seen('total');
  const shipping = certaintyOf('shipping', label);
  if (shipping) return { meaning: 'shipping', certainty: shipping };
  const deduction = deductionOf(label);
  if (deduction) return { meaning: deduction.kind, certainty: deduction.certainty };
  if (is('points')) return seen('points');
  if (is('tax')) return seen('tax');
  return seen(is('items') ? 'items' : 'other');
}

/** Whether a total is named as the one of this very order, as those of digital goods are. */
export function namesThisOrder(label: string): boolean {
  return /\bthis order\b|\bdiese bestellung\b|\b(?:este|deste) pedido\b|\bcette commande\b|\bquest['’]ordine\b|\bdeze bestelling\b|この注文/.test(
    plainLabel(label),
  );
}

/** Whether the name of a payment method is the gift balance's, a card's or points, or none of these for certain. */
export function methodIs(name: string): 'balance' | 'card' | 'points' | 'unknown' {
  const method = plainLabel(name);
  if (any(BALANCE, method) || certaintyOf('gift-slot', method)) return 'balance';
  if (POINTS.test(method)) return 'points';
  return CARD.test(method) || /^(?!.*\bgift\b).*\b\d{4}$/.test(method) ? 'card' : 'unknown';
}

/** What a parcel's heading says; null for words that can mean either, such as when it arrives. */
export function parcelIs(heading: string): 'shipped' | 'unshipped' | null {
  const said = plainLabel(heading);
  if (any(UNSHIPPED, said)) return 'unshipped';
  return any(SHIPPED, said) ? 'shipped' : null;
}

/** Whether the words about an item's return say that its time is over. */
export function returnIsClosed(words: string): boolean {
  return any(RETURN_CLOSED, plainLabel(words));
}
