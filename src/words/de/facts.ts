import type { RuleBookId } from '../../core/ruleBook/ruleBook';

/** The rule book's facts in German. */
export const FACTS_DE: Readonly<Record<RuleBookId, string>> = {
  'buy-now-charges-default': 'Buy Now belastet die Standardzahlungsart des Kontos.',
  'one-click-uses-balance': 'Das Guthaben wird an der Kasse und mit 1-Click auf zulässige Bestellungen angewendet.',
  'balance-applied-unless-unticked':
    'An der Kasse zahlt das Guthaben zulässige Bestellungen, solange sein Kästchen angehakt ist.',
  'credit-lost-at-end': 'Ein Aktionsguthaben bleibt im Konto, bis es verbraucht ist oder endet.',
  'digital-follows-buy-now-default':
    'Die Standardzahlungsart von Buy Now bezahlt auch Kindle- und andere digitale Käufe mit einem Klick.',
  'digital-one-click-draws-balance':
    'Ein Kindle-Kauf mit 1-Click zieht vom Geschenkguthaben ab, bis keines mehr da ist.',
  'courtesy-credit-scope': 'Ein Kulanzguthaben bezahlt Ware, die Amazon.com selbst verkauft und versendet.',
  'promo-code-not-on-gift-cards':
    'Ein Aktionscode bezahlt zulässige Ware, und Geschenkkarten nur, wenn seine Bedingungen es sagen.',
  'no-rush-digital-scope':
    'Ein digitales No-Rush-Guthaben bezahlt ausgewählte E-Books, digitale Musik, Videos und Apps.',
  'ebook-credit-scope': 'Ein Guthaben aus Kindle Rewards bezahlt Kindle-Bücher.',
  'gift-cards-not-by-balance': 'Das Geschenkguthaben bezahlt keine weiteren Gutscheine.',
  'membership-not-by-balance': 'Das Geschenkguthaben bezahlt keine Prime-Mitgliedschaft.',
  'membership-by-balance':
    'Eine Prime-Mitgliedschaft wurde vom Geschenkguthaben bezahlt, mit einer Karte als Rückhalt.',
  'balance-stays-in-marketplace': 'Ein eingelöstes Guthaben gilt nur in dem Marketplace, in dem es eingelöst wurde.',
  'balance-stays-in-account': 'Ein eingelöstes Guthaben lässt sich nicht auf ein anderes Konto verschieben.',
  'return-loses-credit':
    'Auf einer Bestellung verwendetes Guthaben verfällt bei Rückgabe und kommt bei Stornierung zurück.',
  'card-may-pay-unshipped':
    'Ein Gutschein, der vor dem Versand einer Bestellung hinzukommt, wird in manchen Fällen auf sie angerechnet.',
};
