import type { LanguageWords } from './word';

export const SV: LanguageWords = {
  labels: {
    'order-total': [
      [
        'guess',
        /^(?:totalt|totalsumma|summa|ordersumma|total(?: för)? beställning(?:en)?|att betala|totalbelopp) ?:?$/,
      ],
    ],
    'running-total': [['guess', /^(?:totalt|summa|delsumma|totalsumma) (?:före|innan) .{1,40}$/]],
    'gift-row': [['guess', /^(?:amazon[- ])?presentkort(?:en|et)?s?(?:belopp|saldo)?(?: använt| tillämpat)? ?:?$/]],
    promotion: [['guess', /^(?!.*present).*(?:kampanj|erbjudande)/]],
    saving: [['guess', /^(?!.*present).*(?:rabatt|kupong|besparing|\bspara)/]],
    points: [['guess', /poäng/]],
    aside: [['guess', /(?:växel|omräknings)kurs|delbetalning|^du sparar|^varav moms/]],
    'means-of-payment': [['guess', /saldo|kort|kredit|konto|tillgodo|check|betal/]],
    shipping: [['guess', /^(?!.*present).*(?:frakt|leverans)/]],
    free: [['guess', /^gratis$/]],
    'gift-slot': [['guess', /\bpresentkorts?-?saldo\b|\bsaldo (?:på )?(?:ditt )?presentkort|^amazon[- ]presentkort$/]],
    ineligible: [['guess', /inte tillgänglig|kan inte användas/]],
    invoice: [['guess', /\bfaktura\b/]],
    'bank-account': [['guess', /bankkonto|\bswish\b/]],
    'gift-mention': [['guess', /present/]],
    pending: [['guess', /^\(?väntande\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /presentkort/,
    balance: /saldo/,
    words:
      /^(?:använd|använda|betala|med|av|från|ditt|din|mitt|på|presentkort(?:s|et|ets)?(?:saldot?)?|saldot?|amazon|se|tillgängligt?)$/,
    other: /kampanj|poäng|belöning|rabatt|kupong|\bkod|ange|inslagning|meddelande|amazon pay/,
  },
};
