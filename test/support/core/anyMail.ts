import fc from 'fast-check';
import type { Scope } from '../../../src/core/credits/credit';
import { type MarketplaceId, shop } from '../../../src/core/marketplaces/marketplaces';

/** A random mail, and what was drawn for it. */
export interface DrawnMail {
  readonly shop: MarketplaceId;
  readonly text: string;
  readonly minor: number;
  /** Null where the mail names no end. */
  readonly end: string | null;
  readonly scope: Scope;
}

/** Sentences in one language. None of them comes from a real mail. */
interface Language {
  readonly locale: string;
  readonly shops: readonly MarketplaceId[];
  readonly openings: readonly string[];
  readonly grants: readonly ((amount: string) => string)[];
  readonly ends: readonly ((day: string) => string)[];
  readonly scopes: Readonly<Record<'digital' | 'sold-by-amazon', readonly string[]>>;
  readonly closings: readonly string[];
  /** Other things in such mails: an amount and a day that do not belong to the credit. */
  readonly besides: readonly ((amount: string, day: string) => string)[];
}

const EN: Language = {
  locale: 'en-US',
  shops: ['US', 'CA', 'UK', 'DE', 'JP'],
  openings: ['', 'Hello,', 'Thank you for choosing No-Rush Shipping.', 'We are sorry for the delay of your order.'],
  grants: [
    (amount) => `We've added a ${amount} promotional credit to your account.`,
    (amount) => `You've earned a reward of ${amount}.`,
    (amount) => `A ${amount} credit has been added to your account.`,
    (amount) => `Your ${amount} promotional credit is ready to use.`,
    (amount) => `You have just received ${amount} in promotional credit.`,
  ],
  ends: [
    (day) => `It expires on ${day}.`,
    (day) => `Use your credit by ${day}.`,
    (day) => `The credit is valid through ${day}.`,
    (day) => `Expires: ${day}`,
    (day) => `Please redeem it no later than ${day}.`,
  ],
  scopes: {
    digital: ['Use it on eBooks and apps.', 'The credit is good for digital content only.'],
    'sold-by-amazon': ['It applies to items shipped and sold by Amazon.com, not to digital content.'],
  },
  closings: ['', 'Thank you for shopping with us.', 'Order total: 33.10', 'Gift cards are sold on our site.'],
  besides: [
    (amount, day) => `Your order of ${day} came to ${amount}.`,
    (amount) => `Earn up to ${amount} in credit on your next order.`,
    (amount) => `Get a ${amount} Amazon Gift Card instantly upon approval.`,
    (_, day) => `Your Prime membership renews on ${day}.`,
    (amount, day) => `We refunded ${amount} to your credit card on ${day}.`,
    (_, day) => `Your package arrives by ${day}.`,
    (amount) => `Rent movies from ${amount} today.`,
    (amount, day) => `Spend ${amount} by ${day} and join the sweepstakes.`,
  ],
};

const DE: Language = {
  locale: 'de-DE',
  shops: ['DE', 'US'],
  openings: ['', 'Guten Tag,', 'Vielen Dank für Ihre Bestellung.'],
  grants: [
    (amount) => `Ihrem Konto wurde ein Aktionsguthaben von ${amount} gutgeschrieben.`,
    (amount) => `Sie haben einen Aktionsgutschein über ${amount} erhalten.`,
    (amount) => `Wir haben Ihrem Konto ein Guthaben in Höhe von ${amount} hinzugefügt.`,
  ],
  ends: [
    (day) => `Das Guthaben ist gültig bis ${day}.`,
    (day) => `Bitte lösen Sie es bis zum ${day} ein.`,
    (day) => `Es verfällt am ${day}.`,
    (day) => `Gültig bis: ${day}`,
  ],
  scopes: {
    digital: ['Es gilt für digitale Inhalte.', 'Sie können es für eBooks und Apps nutzen.'],
    'sold-by-amazon': ['Es gilt für Artikel mit Verkauf und Versand durch Amazon, nicht für digitale Inhalte.'],
  },
  closings: ['', 'Viel Freude beim Einkaufen.', 'Geschenkgutscheine gibt es auf unserer Seite.'],
  besides: [
    (amount, day) => `Ihre Bestellung vom ${day} kostete ${amount}.`,
    (amount) => `Sichern Sie sich bis zu ${amount} Guthaben für die nächste Bestellung.`,
    (_, day) => `Ihr Paket kommt bis ${day} an.`,
    (amount, day) => `Am ${day} haben wir ${amount} auf Ihre Kreditkarte erstattet.`,
    (_, day) => `Ihre Prime-Mitgliedschaft endet am ${day}.`,
  ],
};

const FR: Language = {
  locale: 'fr-FR',
  shops: ['FR', 'CA', 'BE'],
  openings: ['', 'Bonjour,', 'Merci pour votre commande.'],
  grants: [
    (amount) => `Un crédit promotionnel de ${amount} a été ajouté à votre compte.`,
    (amount) => `Vous avez reçu un bon d’achat de ${amount}.`,
    (amount) => `Nous vous avons accordé un crédit de ${amount}.`,
  ],
  ends: [
    (day) => `Il expire le ${day}.`,
    (day) => `Ce crédit est valable jusqu’au ${day}.`,
    (day) => `À utiliser avant le ${day}.`,
    (day) => `Date d’expiration : ${day}`,
  ],
  scopes: {
    digital: ['Utilisez-le pour des ebooks ou des applications.', 'Valable sur les contenus numériques.'],
    'sold-by-amazon': ['Valable sur les articles vendus et expédiés par Amazon, hors contenus numériques.'],
  },
  closings: ['', 'Merci et à bientôt.', 'Retrouvez nos cartes cadeaux sur le site.'],
  besides: [
    (amount, day) => `Votre commande du ${day} était de ${amount}.`,
    (amount) => `Gagnez jusqu’à ${amount} de crédit sur votre prochaine commande.`,
    (_, day) => `Votre abonnement se termine le ${day}.`,
    (amount) => `Nous avons remboursé ${amount} sur votre carte bancaire.`,
    (_, day) => `Votre colis arrivera avant le ${day}.`,
  ],
};

const IT: Language = {
  locale: 'it-IT',
  shops: ['IT'],
  openings: ['', 'Ciao,', 'Grazie per il tuo ordine.'],
  grants: [
    (amount) => `Abbiamo aggiunto un credito promozionale di ${amount} al tuo account.`,
    (amount) => `Hai ricevuto un buono di ${amount}.`,
    (amount) => `Ti abbiamo accreditato un credito di ${amount}.`,
  ],
  ends: [
    (day) => `Il credito scade il ${day}.`,
    (day) => `Utilizzalo entro il ${day}.`,
    (day) => `È valido fino al ${day}.`,
    (day) => `Scadenza: ${day}`,
  ],
  scopes: {
    digital: ['Il credito vale per eBook e contenuti digitali.', 'Usalo per acquisti digitali.'],
    'sold-by-amazon': ['Vale per prodotti venduti e spediti da Amazon, esclusi i contenuti digitali.'],
  },
  closings: ['', 'A presto.', 'Trovi i buoni regalo sul nostro sito.'],
  besides: [
    (amount, day) => `Il tuo ordine del ${day} era di ${amount}.`,
    (amount) => `Guadagna fino a ${amount} di credito sul prossimo ordine.`,
    (_, day) => `Il tuo abbonamento scade il ${day}.`,
    (amount) => `Abbiamo rimborsato ${amount} sulla tua carta di credito.`,
    (_, day) => `Il tuo pacco arriverà entro il ${day}.`,
  ],
};

const ES: Language = {
  locale: 'es-ES',
  shops: ['ES', 'US', 'MX'],
  openings: ['', 'Hola:', 'Gracias por tu pedido.'],
  grants: [
    (amount) => `Hemos añadido un crédito promocional de ${amount} a tu cuenta.`,
    (amount) => `Has recibido un vale de ${amount}.`,
    (amount) => `Te hemos abonado un crédito de ${amount}.`,
  ],
  ends: [
    (day) => `Caduca el ${day}.`,
    (day) => `Úsalo antes del ${day}.`,
    (day) => `El crédito es válido hasta el ${day}.`,
    (day) => `Fecha de caducidad: ${day}`,
  ],
  scopes: {
    digital: ['Úsalo en eBooks y aplicaciones.', 'El crédito es válido para contenido digital.'],
    'sold-by-amazon': ['Es válido para productos vendidos y enviados por Amazon, excepto contenido digital.'],
  },
  closings: ['', 'Hasta pronto.', 'Encuentra cheques regalo en nuestra web.'],
  besides: [
    (amount, day) => `Tu pedido del ${day} fue de ${amount}.`,
    (amount) => `Consigue hasta ${amount} de crédito en tu próximo pedido.`,
    (_, day) => `Tu suscripción caduca el ${day}.`,
    (amount) => `Hemos reembolsado ${amount} en tu tarjeta de crédito.`,
    (_, day) => `Tu paquete llegará antes del ${day}.`,
  ],
};

const JA: Language = {
  locale: 'ja-JP',
  shops: ['JP'],
  openings: ['', 'お客様', 'ご注文ありがとうございます。'],
  grants: [
    (amount) => `${amount}のプロモーション残高をアカウントに追加しました。`,
    (amount) => `お客様に${amount}分のクレジットを付与いたしました。`,
  ],
  ends: [(day) => `有効期限は${day}です。`, (day) => `${day}までにご利用ください。`, (day) => `有効期限：${day}`],
  scopes: {
    digital: ['Kindle本やアプリにご利用いただけます。', 'デジタルコンテンツの購入に使えます。'],
    'sold-by-amazon': ['Amazon.co.jpが販売、発送する商品にご利用いただけます。デジタルコンテンツは対象外です。'],
  },
  closings: ['', '今後ともよろしくお願いいたします。', 'ギフトカードはサイトで販売しています。'],
  besides: [
    (amount, day) => `${day}のご注文の合計は${amount}です。`,
    (amount) => `エントリーで最大${amount}分のクレジットがもらえます。`,
    (_, day) => `プライム会員の更新日は${day}です。`,
    (amount) => `${amount}をクレジットカードに返金しました。`,
    (_, day) => `商品は${day}までにお届けします。`,
  ],
};

const any = <T>(list: readonly T[]) => fc.constantFrom(...list);

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are kept, because making one takes longer than reading a mail. */
function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const currencyDisplay = currency === 'JPY' || currency === 'EUR' ? 'symbol' : 'narrowSymbol';
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  formats.set(key, format);
  return format;
}

const dates = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${month}`;
  const format =
    dates.get(key) ?? new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
  dates.set(key, format);
  return format;
}

function mailIn(language: Language): fc.Arbitrary<DrawnMail> {
  const parts = {
    shop: any(language.shops),
    whole: fc.integer({ min: 1, max: 999 }),
    cents: fc.integer({ min: 0, max: 99 }),
    time: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 11, 31) }),
    opening: any(language.openings),
    grant: any(language.grants),
    end: fc.option(any(language.ends), { nil: null }),
    scope: fc.option(any(['digital', 'sold-by-amazon'] as const), { nil: null }),
    which: fc.nat(9),
    closing: any(language.closings),
    besides: fc.option(any(language.besides), { nil: null }),
    otherWhole: fc.integer({ min: 1, max: 999 }),
    otherTime: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 11, 31) }),
    first: fc.boolean(),
    gap: any(['\n', '\n\n', ' ']),
    width: any([34, 60, 72, 500]),
    month: any(['long', 'short'] as const),
  };
  return fc.record(parts).map((drawn) => {
    const { currency } = shop(drawn.shop);
    const minor = currency === 'JPY' ? drawn.whole : drawn.whole * 100 + drawn.cents;
    const money = moneyFormat(language.locale, currency);
    const date = dateFormat(language.locale, drawn.month);
    const scopes = drawn.scope ? language.scopes[drawn.scope] : [];
    const besides = drawn.besides?.(money.format(drawn.otherWhole), date.format(drawn.otherTime));
    const body = [
      drawn.opening,
      drawn.first && besides,
      drawn.grant(money.format(currency === 'JPY' ? minor : minor / 100)),
      drawn.end?.(date.format(drawn.time)),
      scopes[drawn.which % scopes.length],
      !drawn.first && besides,
      drawn.closing,
    ];
    return {
      shop: drawn.shop,
      text: wrapped(body.filter(Boolean).join(drawn.gap), drawn.width),
      minor,
      end: drawn.end ? new Date(drawn.time).toISOString().slice(0, 10) : null,
      scope: drawn.scope ?? 'unsure',
    };
  });
}

/** Breaks lines at spaces, as mail programs do. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.split(' ').reduce((all, word) => {
        const last = all.length - all.lastIndexOf('\n') - 1;
        return last + word.length + 1 > width ? `${all}\n${word}` : `${all} ${word}`;
      }),
    )
    .join('\n');
}

export const ANY_MAIL: fc.Arbitrary<DrawnMail> = fc.oneof(...[EN, DE, FR, IT, ES, JA].map(mailIn));
