import type { LanguageWords } from './word';

/** Capital I of Turkish becomes a plain `i` in small letters, so the patterns take both kinds of it. */
export const TR: LanguageWords = {
  labels: {
    'order-total': [['guess', /^(?:s[iı]pari[sş] toplam[iı]|genel toplam|toplam(?: tutar)?|ödenecek tutar) ?:?$/]],
    'running-total': [['guess', /^.{1,40} öncesi (?:ara )?toplam ?:?$/]],
    'gift-row': [['guess', /^(?:amazon )?hediye kart[iı](?: bakiyesi| tutar[iı])?(?: kullan[iı]ld[iı])? ?:?$/]],
    promotion: [['guess', /^(?!.*hediye).*(?:promosyon|kampanya)/]],
    saving: [['guess', /^(?!.*hediye).*(?:indirim|kupon|tasarruf)/]],
    points: [['guess', /\bpuan/]],
    aside: [['guess', /döviz kuru|kur oran[iı]|taksit|^kdv dahil/]],
    'means-of-payment': [['guess', /bakiye|kart|\bçek|hesap|kredi|ödeme|cüzdan/]],
    shipping: [['guess', /^(?!.*hediye).*(?:kargo|teslimat|gönderim)/]],
    free: [['guess', /^(?:ücretsiz|bedava)$/]],
    'gift-slot': [['guess', /\bhediye kart[iı] bakiye(?:si|niz)?(?![a-z])|^amazon hediye kart[iı]$/]],
    ineligible: [['guess', /kullan[ıi]lamaz|uygun değil|mevcut değil/]],
    invoice: [['guess', /\bfatura/]],
    'bank-account': [['guess', /banka hesab/]],
    'gift-mention': [['guess', /hediye/]],
    pending: [['guess', /^\(?beklemede\)?$/]],
  },
  control: {
    certainty: 'guess',
    gift: /hediye kart/,
    balance: /^bakiye/,
    words:
      /^(?:hediye|kart(?:[iı]|[iı]n[iı]z|[iı]n[iı]zdan|[iı]n[iı]zdaki)?|bakiye(?:si|sini|niz|nizi|nizden|sinden|nizin)?|kullan(?:[iı]n)?|öde(?:yin)?|ile|tutar[iı]ndaki|amazon|mevcut)$/,
    other: /promosyon|puan|ödül|indirim|kupon|kod|girin|paket|mesaj|amazon pay/,
  },
};
