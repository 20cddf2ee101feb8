import { describe, expect, it } from 'vitest';
import { methodIs, orderLabel, parcelIs, returnIsClosed } from '../../../src/site/words/orderWords';

describe('the label of a row', () => {
  it.each([
    ['Gesamt vor USt.:', 'running'],
    ['Summe ohne MwSt.:', 'running'],
    ['Totaal vóór btw:', 'running'],
    ['Montant total HT :', 'running'],
    ['Gesamtbetrag dieser Lieferung:', 'running'],
    ['Total for this Shipment:', 'running'],
    ['Total:', 'total'],
    ['Montant total :', 'total'],
    ['注文合計：', 'total'],
    ['Grand Total:', 'final'],
    ['Eindtotaal:', 'final'],
    ['Montant total TTC :', 'final'],
    ['ご請求額：', 'final'],
    ['Geschätzte USt.:', 'tax'],
    ['Tax (PST/RST/QST):', 'tax'],
    ['Total includes GST:', 'aside'],
    ['FSA or HSA eligible:', 'aside'],
    ['内消費税：', 'aside'],
    ['Summe der Erstattung', 'refund'],
    ['Terugbetalingstotaal', 'refund'],
    ['Refund to gift card balance', 'refund'],
    ['İade tutarı', 'refund'],
    ['1 Audible Credit Applied:', 'points'],
    ['Rewards Points:', 'points'],
    ['Subscribe & Save:', 'saving'],
    ['Promotion Applied:', 'promotion'],
    ['Betrage Geschenkgutschein/Karte:', 'gift'],
    ['Montant de la carte-cadeau :', 'gift'],
    ['Monto de la tarjeta de regalo:', 'gift'],
    ['Geschenkverpackung:', 'other'],
    ['Something else:', 'other'],
  ] as const)('%s: %s', (label, meaning) => {
    expect(orderLabel(label).meaning).toBe(meaning);
  });
});

describe('a payment method', () => {
  it.each([
    ['Amazon-Geschenkgutschein', 'balance'],
    ['Amazon cadeaubon', 'balance'],
    ['Cheque regalo de Amazon', 'balance'],
    ['Amazonギフトカード', 'balance'],
    ['Amazon Visa', 'card'],
    ['Visa ending in 0000', 'card'],
    ['Rewards Points', 'points'],
    ['Visa Gift Card 0000', 'unknown'],
    ['iDEAL', 'unknown'],
    ['Amazon Pay', 'unknown'],
  ] as const)('%s: %s', (name, is) => {
    expect(methodIs(name)).toBe(is);
  });
});

describe('a parcel', () => {
  it.each([
    ['Zugestellt: 18. Juli', 'shipped'],
    ['Zustellung: 18. Juli', null],
    ['Zustellung heute', null],
    ['Noch nicht versandt', 'unshipped'],
    ['Livré le 4 mai', 'shipped'],
    ['Livraison prévue le 4 mai', null],
    ['Pas encore expédié', 'unshipped'],
    ['Consegnato', 'shipped'],
    ['Consegna prevista: domani', null],
    ['Entregado el 4 de mayo', 'shipped'],
    ['Entrega prevista', null],
    ['Aún no enviado', 'unshipped'],
    ['Entregue 4 de maio', 'shipped'],
    ['Bezorgd', 'shipped'],
    ['Wordt dinsdag bezorgd', null],
    ['Nog niet verzonden', 'unshipped'],
    ['Levererades 4 maj', 'shipped'],
    ['Leverans på tisdag', null],
    ['Dostarczono 4 maja', 'shipped'],
    ['Teslim edildi', 'shipped'],
    ['Teslimat yarın', null],
    ['5月4日に配達しました', 'shipped'],
    ['お届け予定', null],
    ['発送準備中', 'unshipped'],
    ['未発送', 'unshipped'],
    ['تم التوصيل', 'shipped'],
    ['Arriving Tuesday', null],
    ['Undeliverable', null],
    ['Cancelled', null],
    ['Refund issued', null],
    ['Refunded', null],
    ['Return started', null],
    ['Return or replace items', null],
    ['Replacement ordered', null],
    ['Return complete', 'shipped'],
    ['Returned', 'shipped'],
    ['Erstattung veranlasst', null],
    ['Rückgabe möglich bis 4. Mai', null],
    ['Rücksendung gestartet', null],
    ['Rücksendung abgeschlossen', 'shipped'],
    ['Remboursé', null],
    ['Retour reçu', 'shipped'],
    ['Rimborsato', null],
    ['Reso ricevuto', 'shipped'],
    ['Reembolsado', null],
    ['Devuelto', 'shipped'],
    ['Devolvido', 'shipped'],
    ['Terugbetaald', null],
    ['Geretourneerd', 'shipped'],
    ['Återbetald', null],
    ['Returnerad', 'shipped'],
    ['İade edildi', null],
    ['返金済み', null],
    ['返品済み', 'shipped'],
    ['', null],
  ] as const)('that says %j is %s', (heading, is) => {
    expect(parcelIs(heading)).toBe(is);
  });

  it.each([
    ['Return window closed on May 4, 2024', true],
    ['Rückgabefrist am 4. Mai abgelaufen', true],
    ['La fenêtre de retour est fermée depuis le 4 mai', true],
    ['Return or replace items: Eligible through May 4', false],
    ['Rückgabe möglich bis 4. Mai', false],
  ] as const)('%s: %s', (words, closed) => {
    expect(returnIsClosed(words)).toBe(closed);
  });
});
