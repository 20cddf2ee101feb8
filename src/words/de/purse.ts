import type { PurseWords } from '../en/purse';
import { pluralIn } from '../plural';
import { MAIL_WORDS_DE } from './mail';

const plural = pluralIn('de');

const tage = (count: number) => plural(count, { one: '1 Tag', other: `${count} Tage` });
const kaeufe = (count: number, one: string, more: string) =>
  plural(count, { one: `1 ${one} Kauf`, other: `${count} ${more} Käufe` });

/** The popup's words about the parts of a balance, in German. */
export const purseDe: PurseWords = {
  held: {
    pending: 'Offene Bestellungen',
    reserves: 'Zurückgelegt',
    free: 'Frei zum Ausgeben',
    short: 'Dein Guthaben ist kleiner als das Zurückgelegte.',
    orders: (count) => plural(count, { one: '1 offene Bestellung', other: `${count} offene Bestellungen` }),
    orderOf: (day, amount) => `Bestellung vom ${day}: ${amount}`,
    paid: 'Sie ist bezahlt',
    canceled: 'Sie wurde storniert',
    settled: 'Bestellung erledigt. Du kannst es unten rückgängig machen.',
    settlesItself: 'Deine Guthabenseite erledigt Bestellungen von selbst.',
  },

  reserve: {
    title: 'Zurückgelegt',
    add: 'Neue Rücklage',
    name: 'Wofür',
    nameHint: 'Etwa ein Fernseher, oder ein gebundener Betrag: eine Vorbestellung, noch nicht versandte Ware.',
    target: 'Ziel, wenn du magst',
    floor: 'Immer behalten, wenn du magst',
    floorHint: 'So viel gilt als zurückgelegt, auch bevor du etwas einzahlst.',
    by: 'Bis wann, wenn du magst',
    dayFault: 'Wähle einen Tag, der nicht vorbei ist, oder lass es leer.',
    added: 'Rücklage angelegt. Lege jetzt Geld dafür zurück.',
    shopKnowsNothing: 'Das sind deine eigenen Notizen; der Shop weiß davon nichts.',
    deposit: 'Zurücklegen',
    release: 'Freigeben',
    remove: 'Entfernen',
    depositFor: (name) => `Für „${name}“ zurücklegen`,
    releaseFrom: (name) => `Aus „${name}“ freigeben`,
    change: 'Ändern',
    changeThis: (name) => `„${name}“ ändern`,
    changed: 'Rücklage geändert.',
    removeThis: (name) => `„${name}“ entfernen`,
    removeAsk: 'Diese Rücklage entfernen? Ihr Inhalt ist dann wieder frei.',
    keep: 'Behalten',
    deposited: (amount) => `${amount} zurückgelegt.`,
    released: (amount) => `${amount} freigegeben.`,
    removed: 'Rücklage entfernt.',
    onlyFree: (amount) => `Nur ${amount} sind frei.`,
    onlyHeld: (amount) => `Sie enthält ${amount}.`,
    of: (target) => `von ${target}`,
    progress: (name) => `Fortschritt von „${name}“`,
    toGo: (amount) => `noch ${amount}`,
    reached: 'Ziel erreicht',
    until: (on, count) => (count < 0 ? `war bis ${on} geplant` : `bis ${on}, noch ${tage(count)}`),
    covers: (amount) => `Dein Guthaben deckt davon ${amount}.`,
    bleed: (count, total, since) =>
      `Seit ${since}: ${kaeufe(count, 'kleiner digitaler', 'kleine digitale')}, zusammen ${total}.`,
    mayBleed: (count, total, since) =>
      `Seit ${since}: ${kaeufe(count, 'kleiner', 'kleine')}, vielleicht digital, zusammen ${total}.`,
  },

  drift: {
    less: (amount) => `Deine Guthabenseite zeigte ${amount} weniger als deine Notizen.`,
    more: (amount) => `Deine Guthabenseite zeigte ${amount} mehr als deine Notizen.`,
    gap: (amount, after, before) =>
      `Es fehlen Bewegungen von ${amount} zwischen dem ${after} und dem ${before}; ältere Seiten zeigen sie.`,
    why: 'Sag, was es war, dann ist der Unterschied erklärt. Das Guthaben bleibt, wie es ist.',
    likelihood: { exact: 'stimmt auf den Cent', likely: 'wahrscheinlich', possible: 'möglich' },
    part: 'Einen Teil davon erklären',
    most: (amount) => `${amount} sind noch nicht erklärt.`,
    mended: 'Unterschied erklärt.',
    moved: 'Das Guthaben steht jetzt in den Büchern jenes Kontos.',
  },

  account: {
    ask: (host) => `Wessen Guthabenseite von ${host} war das?`,
    askWith: (host, balance) => `Wessen Guthabenseite von ${host} war das, mit ${balance}?`,
    why: 'Deine Notizen sagen nicht, wessen sie ist. Nichts davon wird geschrieben, bis du wählst.',
    first: 'Das erste Konto',
    sameAsLast: 'wie beim letzten Mal',
    other: 'Ein anderes Konto',
    label: 'Dein Wort für dieses Konto',
    labelHint: 'Etwa „Arbeit“. Namen und Adressen braucht es nicht.',
    told: 'Danke. Das Guthaben steht in den Büchern jenes Kontos.',
  },

  mail: MAIL_WORDS_DE,

  terms: {
    more: 'Bedingungen',
    threshold: 'Nur für Bestellungen ab',
    category: 'Nur für eine Kategorie',
    notGiftCards: 'Gilt nicht für Gutscheine',
    words: 'Andere Bedingungen',
    from: (amount) => `ab ${amount}`,
    notOnGiftCards: 'nicht für Gutscheine',
  },

  plan: {
    first: (amount, what, on) => `Nutze zuerst: ${amount} ${what}, bis ${on}.`,
    lost: (amount, on) => `Ungenutzt verfallen bis ${on} insgesamt ${amount}.`,
  },

  use: {
    open: 'Verwendet',
    openThis: (what) => `Verwendet, von ${what}`,
    amount: 'Wie viel wurde verwendet',
    most: (amount) => `Davon sind ${amount} übrig.`,
    done: (amount) => `${amount} als verwendet notiert.`,
    onThisOrder: 'Für die Bestellung auf dieser Seite',
    onThisOrderMeaning: 'Bei einer Rückgabe dieser Bestellung wirst du dann gewarnt.',
  },

  returned: {
    lose: 'Ich gebe diese Bestellung zurück: Guthaben als verloren notieren',
    done: 'Guthaben als verloren notiert. Du kannst es unten rückgängig machen.',
  },
};
