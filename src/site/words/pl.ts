import { guess, known, type LanguageWords } from './word';

export const PL: LanguageWords = {
  labels: {
    'order-total': [
      guess(
        /^(?:suma(?: zamówienia| całkowita)?|razem|łącznie|łączna kwota(?: zamówienia)?|do zapłaty) ?:?$/,
        'Suma zamówienia:',
      ),
    ],
    'running-total': [guess(/^(?:suma|razem|łącznie|kwota) przed .{1,40}$/, 'Suma przed kartą:')],
    'gift-row': [
      guess(
        /^(?:kwota (?:z )?)?kart(?:a|y|ę) podarunkow(?:a|ej|ych|e)(?: amazon)?(?: \(?zastosowana\)?)? ?:?$/,
        'Karta podarunkowa:',
      ),
    ],
    promotion: [guess(/^(?!.*podarun).*promocj/, 'Promocja:')],
    saving: [guess(/^(?!.*podarun).*(?:rabat|kupon|zniżk|oszczęd)/, 'Rabat:')],
    points: [guess(/\bpunkt(?:y|ów)(?: |:|$)/, 'Punkty:')],
    aside: [guess(/kurs (?:wymiany|walut|przeliczen)|\braty?\b|^oszczędzasz|^w tym vat/, 'Kurs wymiany:')],
    'means-of-payment': [guess(/saldo|\bbon(?:y|u)?\b|środk|kart|konto|kredyt|płatnoś|zapłac/, 'Środki Amazon:')],
    shipping: [guess(/^(?!.*podarun).*(?:dostaw|wysyłk|przesyłk)/, 'Dostawa:')],
    free: [guess(/^(?:za darmo|bezpłatn[aeiy]e?|darmow[ay]|gratis)$/, 'Za darmo')],
    'gift-slot': [
      guess(/\bsald(?:o|a) kart(?:y|ę) podarunkowej\b|^karta podarunkowa amazon$/, 'Saldo karty podarunkowej'),
    ],
    ineligible: [guess(/niedostępn|nie można (?:użyć|wykorzystać)/, 'Nie można użyć')],
    invoice: [guess(/\bfaktur/, 'Płatność na podstawie faktury')],
    'bank-account': [guess(/rachun(?:ek|ku) bankow|\bblik\b/, 'Rachunek bankowy 000')],
    'gift-mention': [guess(/podarun|prezent/, 'Karta podarunkowa')],
    pending: [guess(/^\(?oczekujące\)?$/, 'Oczekujące')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /kart(?:a|y|ę) podarunkow/,
      balance: /^(?:salda?|środk(?:i|ów))$/,
      words:
        /^(?:użyj|wykorzystaj|zastosuj|zapłać|z|ze|swojej|swojego|twojej|twojego|moje(?:j|go)|kart(?:a|y|ę)|podarunkow(?:a|ej|ą)|salda?|środk(?:i|ów)|amazon|pl|dostępn(?:e|ego|ych))$/,
      other: /promoc|punkt|nagrod|rabat|kupon|kod|wpisz|wprowadź|opakowan|wiadomoś|amazon pay/,
    },
    'Użyj salda karty podarunkowej: 50,00 zł',
  ),
};
