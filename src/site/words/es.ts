import type { LanguageWords } from './word';

export const ES: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:importe total|total(?: del pedido| a pagar)?) ?:?$/]],
    'running-total': [['guess', /^(?:importe |sub)?total antes .{1,40}$/]],
    'gift-row': [
      [
        'guess',
        /^(?:(?:importe|monto) (?:del |de la |de )?)?(?:cheques?|tarjetas?)[- ](?:de )?regalo(?: de amazon)?(?: (?:aplicad|utilizad)[oa]s?)? ?:?$/,
      ],
    ],
    promotion: [
      ['seen', /^promoción aplicada ?:?$/],
      ['guess', /^(?!.*regalo).*promoci[oó]n/],
    ],
    saving: [
      ['seen', /^ahorros? ?:?$|^(?!.*regalo).*suscríbete y ahorra/],
      ['guess', /^(?!.*regalo).*(?:descuento|cup[oó]n|ahorr)/],
    ],
    points: [['guess', /\bpuntos\b(?! de recogida)/]],
    aside: [
      [
        'guess',
        /tipo de (?:cambio|conversión)|tasa de cambio|mensualidad|\bcuotas?\b|^(?:te ahorras|ahorras|iva incluido)/,
      ],
    ],
    'means-of-payment': [['guess', /saldo|\bvales?\b|cheque|tarjeta|cuenta|cr[eé]dito|monedero|pag(?:o|ado)\b/]],
    shipping: [['guess', /^(?!.*regalo).*(?:env[ií]o|entrega)/]],
    free: [['guess', /^gratis$/]],
    'gift-slot': [
      ['seen', /^cheque regalo de amazon$/],
      [
        'guess',
        /\bsaldo (?:de |del )?(?:tu |su )?(?:cheques?|tarjetas?)[- ](?:de )?regalo\b|^tarjeta de regalo de amazon$/,
      ],
    ],
    ineligible: [['guess', /no disponible|no se puede (?:usar|utilizar)|no apto/]],
    invoice: [['guess', /\bfactura\b/]],
    'bank-account': [['guess', /cuenta bancaria|domiciliación/]],
    'gift-mention': [['seen', /regalo/]],
    pending: [['guess', /^\(?pendiente\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /(?:cheques?|tarjetas?)[- ](?:de )?regalo/,
    balance: /^saldo$/,
    words:
      /^(?:usar|usa|utilizar|utiliza|aplicar|pagar|con|tu|su|mi|el|la|de|del|saldo|cheques?|tarjetas?|regalo|amazon|es|mx|disponible)$/,
    other: /promoci|puntos|recompensa|descuento|cup[oó]n|c[oó]digo|introduc|ingres|envolt|mensaje|amazon pay/,
  },
};
