import { guess, known, type LanguageWords, SPAIN, SUBSCRIPTIONS, seen } from './word';

const WIDGET = 'payment widget of amazon.es, 2026';

export const ES: LanguageWords = {
  labels: {
    'order-total': [guess(/^(?:importe total|total(?: del pedido| a pagar)?) ?:?$/, 'Importe total:')],
    'running-total': [guess(/^(?:importe |sub)?total antes .{1,40}$/, 'Total antes de impuestos:')],
    'gift-row': [
      guess(
        /^(?:(?:importe|monto) (?:del |de la |de )?)?(?:cheques?|tarjetas?)[- ](?:de )?regalo(?: de amazon)?(?: (?:aplicad|utilizad)[oa]s?)? ?:?$/,
        'Importe del cheque regalo:',
      ),
    ],
    promotion: [
      seen(/^promoción aplicada ?:?$/, ['Promoción aplicada:', SPAIN]),
      guess(/^(?!.*regalo).*promoci[oó]n/, 'Código de promoción:'),
    ],
    saving: [
      seen(
        /^ahorros? ?:?$|^(?!.*regalo).*suscríbete y ahorra/,
        ['Ahorros:', SPAIN],
        ['Suscríbete y ahorra:', SUBSCRIPTIONS],
      ),
      guess(/^(?!.*regalo).*(?:descuento|cup[oó]n|ahorr)/, 'Cupón de descuento:'),
    ],
    points: [guess(/\bpuntos\b(?! de recogida)/, 'Puntos canjeados:')],
    aside: [
      guess(
        /tipo de (?:cambio|conversión)|tasa de cambio|mensualidad|\bcuotas?\b|^(?:te ahorras|ahorras|iva incluido)/,
        'Tipo de cambio:',
      ),
    ],
    'means-of-payment': [
      guess(/saldo|\bvales?\b|cheque|tarjeta|cuenta|cr[eé]dito|monedero|pag(?:o|ado)\b/, 'Saldo de Amazon:'),
    ],
    shipping: [guess(/^(?!.*regalo).*(?:env[ií]o|entrega)/, 'Envío:')],
    free: [guess(/^gratis$/, 'GRATIS')],
    'gift-slot': [
      seen(/^cheque regalo de amazon$/, ['Cheque regalo de Amazon', WIDGET]),
      guess(
        /\bsaldo (?:de |del )?(?:tu |su )?(?:cheques?|tarjetas?)[- ](?:de )?regalo\b|^tarjeta de regalo de amazon$/,
        'Saldo de tarjeta de regalo',
      ),
    ],
    ineligible: [guess(/no disponible|no se puede (?:usar|utilizar)|no apto/, 'No disponible para este pedido')],
    invoice: [guess(/\bfactura\b/, 'Pago con factura')],
    'bank-account': [guess(/cuenta bancaria|domiciliación/, 'Cuenta bancaria 000')],
    'gift-mention': [seen(/regalo/, ['Cheque regalo de Amazon', WIDGET])],
    pending: [guess(/^\(?pendiente\)?$/, 'Pendiente')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /(?:cheques?|tarjetas?)[- ](?:de )?regalo/,
      balance: /^saldo$/,
      words:
        /^(?:usar|usa|utilizar|utiliza|aplicar|pagar|con|tu|su|mi|el|la|de|del|saldo|cheques?|tarjetas?|regalo|amazon|es|mx|disponible)$/,
      other: /promoci|puntos|recompensa|descuento|cup[oó]n|c[oó]digo|introduc|ingres|envolt|mensaje|amazon pay/,
    },
    'Usar tu saldo de cheques regalo de 50,00 €',
  ),
};
