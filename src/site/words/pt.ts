import { guess, known, type LanguageWords, SPAIN, seen } from './word';

export const PT: LanguageWords = {
  labels: {
    'order-total': [
      guess(/^(?:total(?: do pedido| da encomenda| geral| a pagar)?|valor total) ?:?$/, 'Total do pedido:'),
    ],
    'running-total': [guess(/^(?:valor |sub)?total antes .{1,40}$/, 'Total antes dos impostos:')],
    'gift-row': [
      seen(/^cartão oferta ?:?$/, ['Cartão Oferta:', SPAIN]),
      guess(
        /^(?:valor (?:do |de )?)?(?:vales?|cart(?:ão|ões)|cheques?)[- ](?:de )?(?:presentes?|oferta)(?: amazon)?(?: (?:aplicad|utilizad|usad)os?)? ?:?$/,
        'Vale-presente:',
      ),
    ],
    promotion: [guess(/^(?!.*(?:presente|oferta)).*promoç/, 'Promoção aplicada:')],
    saving: [
      seen(/^poupanças? ?:?$/, ['Poupanças:', SPAIN]),
      guess(/^(?!.*(?:presente|oferta)).*(?:desconto|cupo[mn]|economi|poup)/, 'Desconto do cupom:'),
    ],
    points: [guess(/\bpontos\b(?! de (?:recolha|retirada))/, 'Pontos utilizados:')],
    aside: [guess(/taxa de (?:câmbio|conversão)|parcelas?\b|^você economiza|^iva incluído/, 'Taxa de câmbio:')],
    'means-of-payment': [
      guess(/saldo|\bvales?\b|cart[ãõ]|crédito|\bconta\b|cheque|pagamento|pago|carteira/, 'Saldo Amazon:'),
    ],
    shipping: [guess(/^(?!.*presente).*(?:frete|envio|entrega|portes)/, 'Frete:')],
    free: [guess(/^(?:grátis|gratuit[ao])$/, 'GRÁTIS')],
    'gift-slot': [
      guess(
        /\bsaldo (?:de |do )?(?:seu )?(?:vales?|cart(?:ão|ões))[- ](?:de )?presentes?\b|^(?:vale|cartão)[- ](?:de )?presente (?:da )?amazon$/,
        'Saldo de vale-presente',
      ),
    ],
    ineligible: [guess(/não disponível|indisponível|não pode ser (?:usad|utilizad)/, 'Não pode ser utilizado')],
    invoice: [guess(/\bfatura\b/, 'Pagamento por fatura')],
    'bank-account': [guess(/conta bancária|\bpix\b|\bboleto\b/, 'Conta bancária 000')],
    'gift-mention': [guess(/presente|(?:cheque|cart(?:ão|ões))[- ](?:de )?oferta/, 'Vale-presente')],
    pending: [guess(/^\(?pendente\)?$/, 'Pendente')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /(?:vales?|cart(?:ão|ões))[- ](?:de )?(?:presentes?|oferta)/,
      balance: /^saldo$/,
      words:
        /^(?:usar|use|utilizar|aplicar|pagar|com|o|seu|meu|de|do|da|em|saldo|vales?|cart(?:ão|ões)|presentes?|oferta|amazon|br|es|pt|disponível)$/,
      other: /promoç|pontos|recompensa|desconto|cupom|código|digite|insira|embalagem|mensagem|amazon pay/,
    },
    'Usar seu saldo de vale-presente de R$ 50,00',
  ),
};
