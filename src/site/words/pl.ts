import type { LanguageWords } from './word';

export const PL: LanguageWords = {
  labels: {
    'order-total': [
      ['guess', /^(?:suma(?: zamówienia| całkowita)?|razem|łącznie|łączna kwota(?: zamówienia)?|do zapłaty) ?:?$/],
    ],
    'running-total': [['guess', /^(?:suma|razem|łącznie|kwota) przed .{1,40}$/]],
    'gift-row': [
      ['guess', /^(?:kwota (?:z )?)?kart(?:a|y|ę) podarunkow(?:a|ej|ych|e)(?: amazon)?(?: \(?zastosowana\)?)? ?:?$/],
    ],
    promotion: [['guess', /^(?!.*podarun).*promocj/]],
    saving: [['guess', /^(?!.*podarun).*(?:rabat|kupon|zniżk|oszczęd)/]],
    points: [['guess', /\bpunkt(?:y|ów)(?: |:|$)/]],
    aside: [['guess', /kurs (?:wymiany|walut|przeliczen)|\braty?\b|^oszczędzasz|^w tym vat/]],
    'means-of-payment': [['guess', /saldo|\bbon(?:y|u)?\b|środk|kart|konto|kredyt|płatnoś|zapłac/]],
    shipping: [['guess', /^(?!.*podarun).*(?:dostaw|wysyłk|przesyłk)/]],
    free: [['guess', /^(?:za darmo|bezpłatn[aeiy]e?|darmow[ay]|gratis)$/]],
    'gift-slot': [['guess', /\bsald(?:o|a) kart(?:y|ę) podarunkowej\b|^karta podarunkowa amazon$/]],
    ineligible: [['guess', /niedostępn|nie można (?:użyć|wykorzystać)/]],
    invoice: [['guess', /\bfaktur/]],
    'bank-account': [['guess', /rachun(?:ek|ku) bankow|\bblik\b/]],
    'gift-mention': [['guess', /podarun|prezent/]],
    pending: [['guess', /^\(?oczekujące\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /kart(?:a|y|ę) podarunkow/,
    balance: /^(?:salda?|środk(?:i|ów))$/,
    words:
      /^(?:użyj|wykorzystaj|zastosuj|zapłać|z|ze|swojej|swojego|twojej|twojego|moje(?:j|go)|kart(?:a|y|ę)|podarunkow(?:a|ej|ą)|salda?|środk(?:i|ów)|amazon|pl|dostępn(?:e|ego|ych))$/,
    other: /promoc|punkt|nagrod|rabat|kupon|kod|wpisz|wprowadź|opakowan|wiadomoś|amazon pay/,
  },
};
