import { guess, known, type LanguageWords } from './word';

export const SV: LanguageWords = {
  labels: {
    'order-total': [
      guess(
        /^(?:totalt|totalsumma|summa|ordersumma|total(?: för)? beställning(?:en)?|att betala|totalbelopp) ?:?$/,
        'Totalt:',
      ),
    ],
    'running-total': [
      guess(/^(?:totalt|summa|delsumma|totalsumma) (?:före|innan) .{1,40}$/, 'Totalt före presentkort:'),
    ],
    'gift-row': [
      guess(
        /^(?:amazon[- ])?presentkort(?:en|et)?s?(?:belopp|saldo)?(?: använt| tillämpat)? ?:?$/,
        'Presentkortsbelopp:',
      ),
    ],
    promotion: [guess(/^(?!.*present).*(?:kampanj|erbjudande)/, 'Kampanj:')],
    saving: [guess(/^(?!.*present).*(?:rabatt|kupong|besparing|\bspara)/, 'Rabatt:')],
    points: [guess(/poäng/, 'Poäng:')],
    aside: [guess(/(?:växel|omräknings)kurs|delbetalning|^du sparar|^varav moms/, 'Växelkurs:')],
    'means-of-payment': [guess(/saldo|kort|kredit|konto|tillgodo|check|betal/, 'Tillgodohavande:')],
    shipping: [guess(/^(?!.*present).*(?:frakt|leverans)/, 'Frakt:')],
    free: [guess(/^gratis$/, 'GRATIS')],
    'gift-slot': [
      guess(
        /\bpresentkorts?-?saldo\b|\bsaldo (?:på )?(?:ditt )?presentkort|^amazon[- ]presentkort$/,
        'Presentkortssaldo',
      ),
    ],
    ineligible: [guess(/inte tillgänglig|kan inte användas/, 'Kan inte användas')],
    invoice: [guess(/\bfaktura\b/, 'Betala mot faktura')],
    'bank-account': [guess(/bankkonto|\bswish\b/, 'Bankkonto 000')],
    'gift-mention': [guess(/present/, 'Presentkort')],
    pending: [guess(/^\(?väntande\)?$/, 'Väntande')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /presentkort/,
      balance: /saldo/,
      words:
        /^(?:använd|använda|betala|med|av|från|ditt|din|mitt|på|presentkort(?:s|et|ets)?(?:saldot?)?|saldot?|amazon|se|tillgängligt?)$/,
      other: /kampanj|poäng|belöning|rabatt|kupong|\bkod|ange|inslagning|meddelande|amazon pay/,
    },
    'Använd ditt presentkortssaldo på 50,00 kr',
  ),
};
