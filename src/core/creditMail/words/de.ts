import type { MailWords } from './concept';

export const DE: MailWords = {
  seen: {},
  guess: {
    credit:
      'gutscheinwert|gutscheinbetrag|guthabenbetrag|guthabenhöhe|guthaben|guthabens|aktionsguthaben*|aktionsgutschein*|aktionsgutschrift*|gutschrift|gutschriften|gutschein|gutscheine|gutscheinen|gutscheins|digitalguthaben*|werbeguthaben*|werbegutschein*|bonusguthaben*|kulanzgutschrift*|kulanzgutschein*|kulanzguthaben*|prämie|prämien|vorteil|vorteile|vorteils|einkaufsgutschein*|rabattgutschein*|rabattguthaben*|promotional credit|promotion-guthaben*|promotionsguthaben*|promotionguthaben*|aktionsprämie*|sonderguthaben*|bonus|treuebonus|belohnung|belohnungen',
    'ebook-credit':
      'ebook-guthaben*|e-book-guthaben*|kindle-guthaben*|ebook-gutschein*|e-book-gutschein*|kindle-gutschein*',
    'credit-balance': 'guthabenstand|guthabenkonto|aktionsguthabenkonto|gesamtguthaben|restguthaben',
    'gift-card':
      'geschenkgutschein*|geschenkkarte*|geschenkkarten*|geschenkguthaben*|gutscheinguthaben*|gutscheinkarte*|gutscheincode*|amazon-gutschein*|amazon.de gutschein*|amazon.de-gutschein*|gutscheinkonto*|amazon-guthaben*|guthabenkarte*|guthaben aufgeladen|aufladung|aufgeladen|aufladen|guthaben wurde aufgeladen',
    'pay-card':
      'kreditkarte*|debitkarte*|kreditkartenkonto*|visa|mastercard|bankkonto*|girokonto*|karte|karten|lastschrift|zahlungsart*|zahlungsmittel|endet auf|endend auf|bankverbindung|konto bei ihrer bank|amazon visa',
    points:
      'punkte|bonuspunkte*|prämienpunkte*|cashback|payback*|treuepunkte*|audible-guthaben*|hörbuch-guthaben*|punkt',
    discount: 'rabatt|rabatte|rabattcode*|coupon*|preisnachlass*|ersparnis*|sparen',
    order:
      'bestellung|bestellungen|ihrer bestellung|paket|pakete|lieferung|lieferungen|sendung|sendungen|versand|versandt|artikel|artikels|kauf|käufe|einkauf|einkäufe|rechnung|zahlung|zustellung|zugestellt|widerruf*|datenschutz*|umfrage|schicken sie|zurücksenden|geliefert',
    offer:
      'angebot|angebote|angebots|aktion|aktionen|aktionszeitraum*|verkauf|gewinnspiel*|prime day|aktionsbedingungen|kampagne|werbeaktion*',
    membership:
      'mitgliedschaft*|abo|abonnement*|probezeitraum*|probeabo*|testphase*|prime-vorteil*|prime-mitgliedschaft*|kindle unlimited|audible',
    cap: 'bis zu|maximal|höchstens',
    least:
      'mindestens|ab|ab einem bestellwert von|ab einem einkaufswert von|ab einem warenwert von|mindestbestellwert*|mindestbestellwert von|mindestbestellwert beträgt|mindesteinkaufswert*|mindesteinkaufswert von|mindestumsatz|bestellungen ab|bestellung ab|bestellungen über|bestellungen von|bestellungen von mindestens|einkauf ab|einkäufe ab|im wert von mindestens|unter|bestellungen unter|mehr als|einkaufswert von|bestellwert von',
    'or-more': 'oder mehr|oder darüber|und mehr|mindestbestellwert',
    sum: 'gesamtsumme|gesamtbetrag|zwischensumme|summe|preis|preise|versandkosten|mwst|bezahlt|berechnet|abgebucht|belastet|zahlbetrag|bestellwert|kosten|kostet|für nur|nur|rechnungsbetrag|artikelpreis|spende*|gebühr*|leihen ab|statt',
    refund:
      'rückgabe|rücksendung*|zurückgesendet|zurückgeschickt|erstattung*|rückerstattung*|erstattet|zurückerstattet|rückzahlung*|zurückgezahlt',
    balance:
      'insgesamt|gesamt|verbleibend*|restbetrag|übrig|kontostand|stand|noch übrig|bisher|aktueller stand|von ihnen noch',
    each: 'je|jeweils|pro stück|zu je',
    another:
      'weiterer|weitere|weiteres|weiteren|zusätzlich|zusätzliche|zusätzlicher|zusätzliches|zusätzlichen|zweiter|zweites|zweite|noch ein|noch einen|außerdem|ein zweites|einen zweiten',
    plural:
      'beide|beiden|diese gutscheine|die gutscheine|ihre gutscheine|die guthaben|diese guthaben|sie verfallen|sie laufen|sie sind gültig|die gutschriften|die prämien|sie gelten|gültig sind',
    got: 'haben wir auf ihrem konto gutgeschrieben|habe ich ihnen|ich habe ihnen|haben wir dir|wir haben dir|habe ich dir|ich habe dir|zukommen lassen|hinterlegt|freigeschaltet|erhalten|haben sie erhalten|sie erhielten|wurde ihrem konto gutgeschrieben|wurde gutgeschrieben|wurden gutgeschrieben|gutgeschrieben|wurde ihrem konto hinzugefügt|wurde hinzugefügt|wurden hinzugefügt|hinzugefügt|haben wir hinzugefügt|ist auf ihrem konto|ist jetzt auf ihrem konto|auf ihrem konto gutgeschrieben|sie haben verdient|verdient|gesammelt|wir haben ihnen|haben wir ihnen|ihnen geschenkt|gutgebracht|wurde ausgestellt|ausgestellt|wurde gewährt|gewährt|bekommen haben|sie haben bekommen|hast du erhalten|du hast erhalten|du hast verdient|deinem konto hinzugefügt|deinem konto gutgeschrieben|wurde verbucht|eingegangen|liegt auf ihrem konto|liegt in ihrem konto',
    whose: 'ihr|ihre|ihren|ihrem|ihres|dein|deine|deinen|bestätigung|erinnerung',
    yours:
      'nicht vergessen|vergessen sie nicht|vergiss nicht|verfügbare guthaben|verfügbare gutscheine|aktive guthaben|aktive gutscheine|auf ihrem konto|ihrem konto|auf ihr konto|in ihrem konto|auf ihrem amazon-konto|ihrem amazon-konto|ihrem kundenkonto|ist da|sind da|hier ist|hier ist ihr|hier sind|wir schenken ihnen|schenken wir ihnen|sie haben|du hast|steht bereit|steht zur verfügung|stehen zur verfügung|steht für sie bereit|wartet|warten|ist verfügbar|ist bereit|stehen bereit|steht ihnen zur verfügung',
    promised:
      'benachrichtigen wir|werden wir sie benachrichtigen|informieren wir sie|werden wir sie informieren|erhalten sie eine e-mail|werden sie erhalten|sie erhalten|erhalten sie|du erhältst|erhältst du|erhältst|wird ihnen gutgeschrieben|wird gutgeschrieben|wird ihrem konto gutgeschrieben|wird hinzugefügt|werden gutgeschrieben|werden hinzugefügt|werden erhalten|werden sie|sie bekommen|bekommen sie|du bekommst|bekommst du|wird erstellt|wird ausgestellt|schreiben wir ihnen|sobald ihre bestellung|sobald ihre|nach versand|nach dem versand|in kürze|wird ihrem konto|gutgeschrieben werden|gutgeschrieben wird|erhalten werden|um zu erhalten|noch nicht|hinzugefügt wird|hinzugefügt werden|ausstehend',
    lure: 'so funktioniert|das können sie|was sie damit|einfordern|beanspruchen|anfordern|abholen|abzuholen|um es zu erhalten|um ihn zu erhalten|fordern sie|könnte sie interessieren|könnte ihnen gefallen|könnten ihnen gefallen|könnte dir gefallen|entdecken sie|mehr entdecken|können sie verdienen|verdienen können|erhalten können|können sie erhalten|sichern|sichern sie sich|sichere dir|sichern sie|aktivieren|aktiviere|aktivieren sie|jetzt aktivieren|jetzt anmelden|anmelden|gewinnen|gewinnen sie|teilnehmen|nehmen sie teil|teilnahme|chance|qualifizieren|berechtigt|einladen|eingeladen|freunde werben|empfehlen|bei genehmigung|könnte|jeden monat|pro monat|monatlich|entscheiden sie sich|beantragen|holen sie sich|hol dir|so geht|hätten|statt einer',
    ask: 'laden sie|melden sie sich|registrieren sie sich|bestellen sie jetzt|neukunden|verdienen|verdienen sie|verdiene|sammeln|sammeln sie|kaufen|kaufen sie|geben sie|gib|bekommen|holen|code eingeben|shoppen|shoppen sie',
    proof:
      'bestätigen sie ihr konto|bestätigen sie ihre daten|bestätigen sie ihre identität|bestätigen sie ihre angaben|bestätigen sie ihre zahlungs*|bestätige dein konto|bestätige deine daten|verifizieren sie|verifiziere dein*|konto wird gesperrt',
    condition:
      'nächsten bestellungen|nächsten bestellung|nächste bestellung|nächsten einkauf|nächsten drei|wenn sie|wenn du|falls sie|sobald sie|sobald du|bei jeder|bei jedem|für jede|für jeden|bei kauf|beim kauf|nach dem kauf von|nachdem sie|bei ihrer nächsten|beim nächsten|bei einem einkauf|bei einer bestellung|beim einkauf',
    gone: 'konnten|konnten wir|konnten nicht|nicht gutschreiben|haben sie eingelöst|eingelöst|wurde eingelöst|wurde verwendet|verwendet|wurde verrechnet|verrechnet|auf ihre bestellung angerechnet|angerechnet|wurde abgezogen|abgezogen|storniert|zurückgezogen|konnte nicht|nicht gutgeschrieben|nicht hinzugefügt|nicht mehr|wurde entfernt|entfernt|wurde nicht|leider|gelöscht|empfänger|verbraucht|genutzt|haben sie genutzt|gesendet an|an ihre bestellung',
    end: 'bestellen sie bis|bestellen sie bis zum|läuft ab|läuft|laufen|läuft am|abläuft|ablaufen|ablaufdatum|verfällt|verfallen|verfällt am|verfallsdatum|endet|endet am|enden|gültig bis|gültig bis zum|gültig bis einschließlich|gilt bis|gilt bis zum|einlösbar bis|einlösbar bis zum|einzulösen bis|nutzbar bis|verwendbar bis|verfügbar bis|letzter tag|spätestens|bis spätestens|gültigkeit|gültigkeit bis|verfallen am|verlieren ihre gültigkeit|verliert seine gültigkeit|bis einschließlich|einlösen bis|nutzen bis|einlösefrist|einlöseschluss|gültigkeitsdatum|gültigkeitsende|zu nutzen bis|ist einzulösen bis|haltbar bis|noch bis|noch bis zum|gelten bis|gelten bis zum',
    until: 'bis|bis zum|vor dem|bis zu dem|bis ende|bis zum ende des',
    soon: 'läuft bald ab|verfällt bald|laufen bald ab|bald ab|endet bald|bevor es verfällt|bevor er verfällt|bevor sie verfällt|bevor sie verfallen|bevor es abläuft|bevor er abläuft|bevor sie ablaufen|in kürze ab|bevor es zu spät',
    start:
      'ab dem|vom|gültigkeitszeitraum|gültigkeitsdauer|einlösezeitraum|seit|beginnend|gültig ab|gültig vom|ab sofort|beginnt am|von',
    ended: 'ist abgelaufen|abgelaufen|ist verfallen|sind verfallen|sind abgelaufen|abgelaufen am',
    never:
      'läuft nicht ab|laufen nicht ab|verfällt nicht|verfallen nicht|unbegrenzt gültig|kein ablaufdatum|unbefristet|ohne ablaufdatum|unbegrenzt',
    prolonged: 'verlängert|wurde verlängert|haben wir verlängert|verlängert wurde|neues ablaufdatum|länger gültig',
    use: 'einlösen|eingelöst werden|einlösbar|nutzen|genutzt werden|verwenden|verwendet werden|verwendbar|nutzbar|gültig|gilt|gelten|für den kauf|beim kauf von|anwendbar|gültig für|gilt für|anrechenbar|einsetzen|einsetzbar|ausgeben|nutzen sie|verwenden sie|lösen sie|löse|nutze|verwende|berechtigt zum',
    digital:
      'digital|digitale|digitalen|digitaler|digitales|digitale inhalte|digitalen inhalten|digitalen inhalte|digitaler inhalte|digitalguthaben*|ebook|ebooks|e-book|e-books|kindle-ebook*|kindle-buch*|kindle-bücher*|kindle-titel*|prime video|amazon music|apps|filmleihe*|hörbücher|hörbuch',
    'by-amazon':
      'verkauf und versand durch amazon*|verkauft und versandt von amazon*|von amazon verkauft*|von amazon.de verkauft*|verkauft von amazon*|verkauf durch amazon*|von amazon verkaufte*|von amazon.de verkaufte*|von amazon.de verkauft und versandt|von amazon verkauft und versandt|von amazon verkaufte und versandte|versand und verkauf durch amazon*|durch amazon verkauft*|direkt von amazon*',
    goods:
      'physische*|physischen|lebensmittel*|amazon fresh|geräte|drogerie*|haushalts*|kleidung|mode|spielzeug|alle artikel|alles|sämtliche|windeln|kindle-geräte*|nicht digitale|nicht-digitale*',
    'seller-name':
      'amazon digital*|amazon media eu*|amazon eu*|digitalkamera*|digitale bestellung|digitalen bestellung|digitale geschenk*',
    except:
      ', nicht jedoch|, jedoch nicht|, aber nicht|, allerdings nicht|allerdings nicht|, nicht aber|, außer|außer|ausgenommen sind|mit ausnahme von|mit ausnahme|ausschließlich|aber nicht|jedoch nicht|, nicht|und nicht|abgesehen von|nicht jedoch',
    excluded: 'ausgenommen|ausgeschlossen|nicht|kein|keine|keinen|keiner|ausschluss|schließt',
    but: 'nur für|nur auf|aber|jedoch|sondern|sondern nur',
    'no-rush':
      'langsamere lieferung|langsameren versand|langsamere zustellung|amazon-tag*|ohne eile|no-rush-versand|no-rush-lieferung|langsamere lieferoption',
    courtesy: 'kulanz*|unannehmlichkeit*|entschuldig*',
    'trade-in': 'trade-in*|ankauf*|eintausch*',
    'promo-code': 'aktionscode*|promotioncode*|werbecode*',
    happened:
      'hinzugefügt am|gutgeschrieben am|ausgestellt am|vom konto|erhalten am|bestellt am|versandt am|bestelldatum|bezahlt am|aufgegeben am|zugestellt am|ausstellungsdatum|verdient am|stand vom|erstellt am',
    bought: 'gekauft|erworben',
  },
  frequent:
    'der die das und ist sie haben ihr ihre ihrem für mit von auf ein eine einen bis wir nicht zu den dem im wurde bei',
  carriesOn:
    'der die das den dem des ein eine einen einem einer und oder bis zum am im in auf für von vom mit über zu ihr ihre ihren ihrem ist wurde haben sie als höhe ab mindestens maximal höchstens',
  opens: 'wir es ab gewinnen bitte bestellen sichern holen verdienen entdecken vielen sparen filme gültig',
  numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
};
