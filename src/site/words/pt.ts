import type { LanguageWords } from './word';

export const PT: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:total(?: do pedido| da encomenda| geral| a pagar)?|valor total) ?:?$/]],
    'running-total': [['guess', /^(?:valor |sub)?total antes .{1,40}$/]],
    'gift-row': [
      ['seen', /^cartão oferta ?:?$/],
      [
        'guess',
        /^(?:valor (?:do |de )?)?(?:vales?|cart(?:ão|ões)|cheques?)[- ](?:de )?(?:presentes?|oferta)(?: amazon)?(?: (?:aplicad|utilizad|usad)os?)? ?:?$/,
      ],
    ],
    promotion: [['guess', /^(?!.*(?:presente|oferta)).*promoç/]],
    saving: [
      ['seen', /^poupanças? ?:?$/],
      ['guess', /^(?!.*(?:presente|oferta)).*(?:desconto|cupo[mn]|economi|poup)/],
    ],
    points: [['guess', /\bpontos\b(?! de (?:recolha|retirada))/]],
    aside: [['guess', /taxa de (?:câmbio|conversão)|parcelas?\b|^você economiza|^iva incluído/]],
    'means-of-payment': [['guess', /saldo|\bvales?\b|cart[ãõ]|crédito|\bconta\b|cheque|pagamento|pago|carteira/]],
    shipping: [['guess', /^(?!.*presente).*(?:frete|envio|entrega|portes)/]],
    free: [['guess', /^(?:grátis|gratuit[ao])$/]],
    'gift-slot': [
      [
        'guess',
        /\bsaldo (?:de |do )?(?:seu )?(?:vales?|cart(?:ão|ões))[- ](?:de )?presentes?\b|^(?:vale|cartão)[- ](?:de )?presente (?:da )?amazon$/,
      ],
    ],
    ineligible: [['guess', /não disponível|indisponível|não pode ser (?:usad|utilizad)/]],
    invoice: [['guess', /\bfatura\b/]],
    'bank-account': [['guess', /conta bancária|\bpix\b|\bboleto\b/]],
    'gift-mention': [['guess', /presente|(?:cheque|cart(?:ão|ões))[- ](?:de )?oferta/]],
    pending: [['guess', /^\(?pendente\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /(?:vales?|cart(?:ão|ões))[- ](?:de )?(?:presentes?|oferta)/,
    balance: /^saldo$/,
    words:
      /^(?:usar|use|utilizar|aplicar|pagar|com|o|seu|meu|de|do|da|em|saldo|vales?|cart(?:ão|ões)|presentes?|oferta|amazon|br|es|pt|disponível)$/,
    other: /promoç|pontos|recompensa|desconto|cupom|código|digite|insira|embalagem|mensagem|amazon pay/,
  },
};
