import { guess, known, type LanguageWords } from './word';

/** The Turkish capital I becomes a plain `i` in lower case, so the patterns accept both kinds of i. */
export const TR: LanguageWords = {
  labels: {
    'order-total': [
      guess(/^(?:s[iı]pari[sş] toplam[iı]|genel toplam|toplam(?: tutar)?|ödenecek tutar) ?:?$/, 'Sipariş Toplamı:'),
    ],
    'running-total': [guess(/^.{1,40} öncesi (?:ara )?toplam ?:?$/, 'Hediye kartı öncesi toplam:')],
    'gift-row': [
      guess(/^(?:amazon )?hediye kart[iı](?: bakiyesi| tutar[iı])?(?: kullan[iı]ld[iı])? ?:?$/, 'Hediye Kartı:'),
    ],
    promotion: [guess(/^(?!.*hediye).*(?:promosyon|kampanya)/, 'Promosyon:')],
    saving: [guess(/^(?!.*hediye).*(?:indirim|kupon|tasarruf)/, 'İndirim:')],
    points: [guess(/\bpuan/, 'Puan kullanımı:')],
    aside: [guess(/döviz kuru|kur oran[iı]|taksit|^kdv dahil/, 'Döviz kuru:')],
    'means-of-payment': [guess(/bakiye|kart|\bçek|hesap|kredi|ödeme|cüzdan/, 'Amazon bakiyesi:')],
    shipping: [guess(/^(?!.*hediye).*(?:kargo|teslimat|gönderim)/, 'Kargo:')],
    free: [guess(/^(?:ücretsiz|bedava)$/, 'ÜCRETSİZ')],
    'gift-slot': [
      guess(/\bhediye kart[iı] bakiye(?:si|niz)?(?![a-z])|^amazon hediye kart[iı]$/, 'Hediye kartı bakiyesi'),
    ],
    ineligible: [guess(/kullan[ıi]lamaz|uygun değil|mevcut değil/, 'Bu sipariş için kullanılamaz')],
    invoice: [guess(/\bfatura/, 'Fatura ile ödeme')],
    'bank-account': [guess(/banka hesab/, 'Banka hesabı 000')],
    'gift-mention': [guess(/hediye/, 'Hediye Kartı')],
    pending: [guess(/^\(?beklemede\)?$/, 'Beklemede')],
  },
  control: known(
    {
      certainty: 'guess',
      gift: /hediye kart/,
      balance: /^bakiye/,
      words:
        /^(?:hediye|kart(?:[iı]|[iı]n[iı]z|[iı]n[iı]zdan|[iı]n[iı]zdaki)?|bakiye(?:si|sini|niz|nizi|nizden|sinden|nizin)?|kullan(?:[iı]n)?|öde(?:yin)?|ile|tutar[iı]ndaki|amazon|mevcut)$/,
      other: /promosyon|puan|ödül|indirim|kupon|kod|girin|paket|mesaj|amazon pay/,
    },
    '50,00 TL tutarındaki hediye kartı bakiyenizi kullanın',
  ),
};
