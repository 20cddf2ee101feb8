import type { LanguageWords } from './word';

export const DE: LanguageWords = {
  labels: {
    'order-total': [
      ['seen', /^gesamtsumme ?:?$/],
      ['guess', /^(?:gesamtbetrag|gesamt|bestellsumme|endbetrag|zu zahlender betrag) ?:?$/],
    ],
    'running-total': [
      ['seen', /^summe ?:?$/],
      ['guess', /^(?:gesamtbetrag|gesamtsumme|summe|zwischensumme) vor .{1,40}$/],
    ],
    'gift-row': [
      ['seen', /^geschenkgutschein\(e\) ?:?$/],
      ['guess', /^(?:amazon[- ])?geschenk(?:gutscheine?|karten?)(?:-?guthaben|-?betrag)?(?: eingelöst)? ?:?$/],
    ],
    promotion: [
      ['seen', /^gutschein eingelöst ?:?$/],
      ['guess', /^(?!.*geschenk).*(?:\baktion|werbeguthaben)/],
    ],
    saving: [
      ['seen', /^(?!.*geschenk)(?!.*\baktion).*spar-abo/],
      ['guess', /^(?!.*geschenk).*(?:rabatt|coupon|ersparnis|nachlass|sie sparen)/],
    ],
    points: [['guess', /punkte\b/]],
    aside: [
      [
        'guess',
        /wechselkurs|umrechnungskurs|ratenzahlung|monatsrate|^sie (?:sparen|sammeln)|^(?:enthaltene|davon|inkl\.?) (?:mwst|ust)/,
      ],
    ],
    'means-of-payment': [['guess', /guthaben|gutschein|gutschrift|konto|karte|\bbon\b|bezahlt|zahlung/]],
    shipping: [['guess', /^(?!.*geschenk).*(?:versand|lieferung|\bporto\b)/]],
    free: [['guess', /^(?:gratis|kostenlos|kostenfrei)$/]],
    'gift-slot': [
      ['seen', /^amazon-geschenkgutschein$|^geschenkgutschein$/],
      ['guess', /\bgeschenk(?:gutschein|karten?)-?guthaben\b|\bamazon[- ]geschenkgutschein/],
    ],
    ineligible: [['guess', /nicht (?:verfügbar|einlösbar|möglich)|kann nicht (?:verwendet|eingelöst)/]],
    invoice: [['guess', /\brechnung\b/]],
    'bank-account': [['guess', /bankkonto|lastschrift|bankeinzug/]],
    'gift-mention': [['seen', /geschenk/]],
    pending: [['guess', /^\(?(?:ausstehend|in bearbeitung)\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /geschenk(?:gutschein|karte)/,
    balance: /guthaben/,
    words:
      /^(?:verwenden|nutzen|einlösen|zahlen|bezahlen|sie|mit|von|vom|aus|ihr|ihre[mns]?|mein|meine[mns]?|das|dem|des|der|amazon|de|geschenk(?:gutscheine?s?|karten?)?(?:guthabens?)?|gutscheins?|guthabens?|verfügbare[sn]?|in|höhe)$/,
    other: /aktion|punkte|prämie|rabatt|\bcode\b|eingeben|verpackung|nachricht|amazon pay/,
  },
};
