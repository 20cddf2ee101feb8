import { guess, known, type LanguageWords, SUBSCRIPTIONS, seen } from './word';

const INVOICE = 'saved invoice of amazon.de, 2021';

export const DE: LanguageWords = {
  labels: {
    'order-total': [
      seen(/^gesamtsumme ?:?$/, ['Gesamtsumme:', INVOICE]),
      guess(/^(?:gesamtbetrag|gesamt|bestellsumme|endbetrag|zu zahlender betrag) ?:?$/, 'Gesamtbetrag:'),
    ],
    'running-total': [
      seen(/^summe ?:?$/, ['Summe:', 'order summaries of amazon.de, 2025 and 2026, where the gift part follows']),
      guess(/^(?:gesamtbetrag|gesamtsumme|summe|zwischensumme) vor .{1,40}$/, 'Summe vor Gutschein:'),
    ],
    'gift-row': [
      seen(/^geschenkgutschein\(e\) ?:?$/, ['Geschenkgutschein(e):', INVOICE]),
      guess(
        /^(?:amazon[- ])?geschenk(?:gutscheine?|karten?)(?:-?guthaben|-?betrag)?(?: eingelöst)? ?:?$/,
        'Geschenkkartenguthaben:',
      ),
    ],
    promotion: [
      seen(/^gutschein eingelöst ?:?$/, ['Gutschein eingelöst:', INVOICE]),
      guess(/^(?!.*geschenk).*(?:\baktion|werbeguthaben)/, 'Aktion:'),
    ],
    saving: [
      seen(/^(?!.*geschenk)(?!.*\baktion).*spar-abo/, ['Spar-Abo-Rabatt:', SUBSCRIPTIONS]),
      guess(/^(?!.*geschenk).*(?:rabatt|coupon|ersparnis|nachlass|sie sparen)/, 'Rabatt:'),
    ],
    points: [guess(/punkte\b/, 'Amazon-Punkte:')],
    aside: [
      guess(
        /wechselkurs|umrechnungskurs|ratenzahlung|monatsrate|^sie (?:sparen|sammeln)|^(?:enthaltene|davon|inkl\.?) (?:mwst|ust)/,
        'Wechselkurs:',
      ),
    ],
    'means-of-payment': [
      guess(/guthaben|gutschein|gutschrift|konto|karte|\bbon\b|bezahlt|zahlung/, 'Amazon-Guthaben:'),
    ],
    shipping: [guess(/^(?!.*geschenk).*(?:versand|lieferung|\bporto\b)/, 'Verpackung & Versand:')],
    free: [guess(/^(?:gratis|kostenlos|kostenfrei)$/, 'GRATIS')],
    'gift-slot': [
      seen(
        /^amazon-geschenkgutschein$|^geschenkgutschein$/,
        ['Geschenkgutschein', INVOICE],
        ['Amazon-Geschenkgutschein', 'source names that a reader of orders and transactions knows, 2026'],
      ),
      guess(
        /\bgeschenk(?:gutschein|karten?)-?guthaben\b|\bamazon[- ]geschenkgutschein/,
        'Ihr Geschenkgutschein-Guthaben',
      ),
    ],
    ineligible: [
      guess(/nicht (?:verfügbar|einlösbar|möglich)|kann nicht (?:verwendet|eingelöst)/, 'Kann nicht verwendet werden'),
    ],
    invoice: [guess(/\brechnung\b/, 'Kauf auf Rechnung')],
    'bank-account': [guess(/bankkonto|lastschrift|bankeinzug/, 'Bankkonto mit Endziffern 000')],
    'gift-mention': [seen(/geschenk/, ['Geschenkgutschein(e):', INVOICE])],
    pending: [guess(/^\(?(?:ausstehend|in bearbeitung)\)?$/, 'Ausstehend')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /geschenk(?:gutschein|karte)/,
      balance: /guthaben/,
      words:
        /^(?:verwenden|nutzen|einlösen|zahlen|bezahlen|sie|mit|von|vom|aus|ihr|ihre[mns]?|mein|meine[mns]?|das|dem|des|der|amazon|de|geschenk(?:gutscheine?s?|karten?)?(?:guthabens?)?|gutscheins?|guthabens?|verfügbare[sn]?|in|höhe)$/,
      other: /aktion|punkte|prämie|rabatt|\bcode\b|eingeben|verpackung|nachricht|amazon pay/,
    },
    'Verwenden Sie Ihr Geschenkgutschein-Guthaben von 50,00 €',
  ),
};
